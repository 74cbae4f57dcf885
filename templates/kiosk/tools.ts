import { each, element, root } from './elements.js';
import { filmOf } from './film.js';
import { halfOf } from './flow.js';
import { canListen } from './listen.js';
import type { State, Tool } from './state.js';

/* The buttons beside a text: only those behind which there is something. */

/** Whether a tool has something to show in the language of a state. */
function has(place: HTMLElement | undefined, tool: Tool): boolean {
  if (tool === 'text') return true;
  if (!place || each(`.told-${tool}`, place).length === 0) return false;
  return tool === 'plain' || filmOf(place, 0) !== undefined;
}

/** A tool that the language has, else the text. */
export const toolIn = (state: State): Tool => (state.view === 'topic' && has(halfOf(state), state.tool) ? state.tool : 'text');

/** Shows and hides the buttons of every text. True when a row has come or gone, which takes room from its text. */
export function showTools(): boolean {
  let changed = false;
  for (const place of each('.half', element('main'))) {
    const [row] = each('.tools', place);
    if (!row) continue;
    const hears = canListen(place);
    for (const button of each('[data-act="listen"]', row)) button.hidden = !hears;
    for (const button of each('[data-act="sign"]', row)) button.hidden = !has(place, 'sign');
    row.toggleAttribute('data-voice', hears);
    const hidden = each('.tool-choice > :not([hidden])', row).length === 0;
    changed ||= hidden !== row.hidden;
    row.hidden = hidden;
  }
  return changed;
}

/** Says on the buttons, those of the sheet among them, what is chosen. */
export function markTools(state: State): void {
  const place = state.view === 'topic' ? halfOf(state) : undefined;
  if (state.tool === 'text') delete root.dataset['tool'];
  else root.dataset['tool'] = state.tool;
  for (const tool of ['sign', 'plain'] as const)
    for (const button of each(`[data-act="${tool}"]`)) {
      button.setAttribute('aria-pressed', String(state.tool === tool));
      if (button.closest('#sheet')) button.hidden = !has(place, tool);
    }
  for (const button of each('#sheet [data-act="listen"]')) button.hidden = !place || !canListen(place);
}
