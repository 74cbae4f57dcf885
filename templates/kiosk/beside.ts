import { each, isShown } from './elements.js';
import { filmOf, openFilm, toggleFilm } from './film.js';
import { currentFlow, halfOf } from './flow.js';
import { isListening, listen, relevel } from './listen.js';
import { changeLevel } from './loudness.js';
import { closeSheet, isSheetOpen } from './sheet.js';
import type { Tool } from './state.js';
import { markTools, showTools } from './tools.js';
import { forgetFit, pageRead } from './topic.js';
import * as visit from './visit.js';

/* What a visitor does with the buttons beside a text. */

const focusTool = (act: string): void =>
  each(`.tools [data-act="${act}"], .pager [data-act="${act}"], [data-act="view"]`).find(isShown)?.focus({ preventScroll: true });

/** Puts the text, plain language or a film in the place of what stands there. */
function choose(tool: Tool): void {
  if (isSheetOpen()) closeSheet();
  visit.quiet();
  const before = visit.current();
  const page = before.tool === 'sign' ? 0 : pageRead(before);
  visit.redraw({ tool });
  const after = visit.current();
  const half = halfOf(after);
  const told = half && each('.told-sign', half)[0];
  const film = half && filmOf(half, page);
  if (after.tool === 'sign' && told && film !== undefined) openFilm(told, film, visit.alive, withoutFilm);
}

/** The same button chooses and puts back. */
function toggle(tool: Tool): void {
  choose(visit.current().tool === tool ? 'text' : tool);
  focusTool(tool);
}

export const sign = (): void => toggle('sign');
export const plain = (): void => toggle('plain');

export function official(): void {
  choose('text');
  focusTool('next');
}

/** The film does not play: the text stands there again, and the button that led to it goes. */
function withoutFilm(): void {
  official();
  toolsCame();
}

export const watch = (): void => {
  toggleFilm();
  visit.alive();
};

/** Reads aloud what stands there; instead of a film the text. */
export function read(): void {
  if (isSheetOpen()) closeSheet();
  if (visit.current().tool === 'sign') choose('text');
  const state = visit.current();
  listen(currentFlow(state), state.page, { turnTo: visit.follow, heard: visit.alive, over: ended });
  focusTool('stop');
}

/** The last word has been read: the visitor is waited for as ever. What did not play has no button any more. */
function ended(): void {
  toolsCame();
  visit.alive();
  focusTool('listen');
}

export function stop(): void {
  visit.quiet();
  visit.alive();
  focusTool('listen');
}

/** One step louder or quieter, at once. */
export function level(by: 1 | -1): void {
  changeLevel(by);
  if (isListening()) relevel();
  visit.alive();
}

/** A voice or recordings have come: where a text gains a row of buttons it has less room. */
export function toolsCame(): void {
  if (showTools()) {
    forgetFit();
    if (visit.current().view === 'topic') visit.redraw({});
    else visit.show(visit.current());
  } else markTools(visit.current());
}
