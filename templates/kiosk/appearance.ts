import { each } from './elements.js';
import { say } from './say.js';
import { SIZES } from './state.js';
import { current, focusAct, redraw } from './visit.js';

/* How large and in which contrast a visitor wants it. */

export const nextSize = (): void => setSize((current().size + 1) % SIZES.length, 'size');

/** One size up or down, as the sheet has it. */
export function changeSize(by: 1 | -1): void {
  setSize(Math.max(0, Math.min(SIZES.length - 1, current().size + by)), by > 0 ? 'larger' : 'smaller');
}

function setSize(size: number, act: string): void {
  redraw({ size });
  focusAct(act);
  const { language } = current();
  const words = each('[data-act="size"] .bar-label [lang]').find((label) => label.lang === language);
  say(language, `${words?.textContent ?? ''}: ${(SIZES[size] ?? 1) * 100} %`);
}

export function switchContrast(): void {
  redraw({ contrast: !current().contrast });
  focusAct('contrast');
}
