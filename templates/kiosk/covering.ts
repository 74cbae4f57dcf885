import { still } from './address.js';
import { each, root } from './elements.js';
import { guarded } from './faults.js';
import { fitBox } from './fit.js';
import { readingTime } from './times.js';

/* What covers the screen says all of its languages at once; where they have no room for that, one after the other. */

/** It is read from across the hall: few words grow until they fill it, to this scale. */
const MOST = 1.8;
const TURNS = 'data-turns';

let turning: ReturnType<typeof setTimeout> | undefined;

export function stopTurns(): void {
  clearTimeout(turning);
}

const fits = (layer: HTMLElement): boolean => each('[data-fit]', layer).every((box) => fitBox(box, MOST));
const sayings = (layer: HTMLElement): readonly HTMLElement[] => each('.urgent-halves > *', layer);

/** Lays out what covers the screen from now on. */
export function layCovering(layer: HTMLElement): void {
  stopTurns();
  layer.removeAttribute(TURNS);
  for (const part of each('[lang]', layer)) part.hidden = false;
  if (fits(layer)) return;
  layer.setAttribute(TURNS, '');
  const languages = sayings(layer).map(({ lang }) => lang);
  sayIn(layer, languages, Math.max(0, languages.indexOf(root.dataset['lang'] ?? '')));
}

function sayIn(layer: HTMLElement, languages: readonly string[], at: number): void {
  for (const part of each('[lang]', layer)) part.hidden = part.lang !== languages[at];
  fits(layer);
  const next = (): void => sayIn(layer, languages, (at + 1) % languages.length);
  if (!still) turning = setTimeout(guarded(next), readingTime([sayings(layer)[at]?.textContent ?? '']));
}

/** How long it takes to read: in one of its languages, or in all of them where each waits for its turn. */
export function coveringTime(layer: HTMLElement): number {
  const said = sayings(layer).map((half) => half.textContent ?? '');
  return layer.hasAttribute(TURNS) ? said.reduce((sum, half) => sum + readingTime([half]), 0) : readingTime(said);
}
