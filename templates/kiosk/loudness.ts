import { SCREEN } from './declared.js';
import { each, element, fill } from './elements.js';

/* How loud the screen is: as its screens.yaml says for every new visitor, then as the visitor wants it. */

/** Steps of the level of sound. */
const MOST = 5;

let level = SCREEN.loudness;

/** Whether the screen makes any sound. */
export const hasSound = SCREEN.loudness > 0;

/** The level as a player takes it, from 0 to 1. */
export const loudness = (): number => level / MOST;

/** Shows the level at every place that has it. */
export function showLevel(): void {
  for (const place of each('.volume', element('main'))) {
    fill(place, 'n', level);
    fill(place, 'm', MOST);
    for (const [i, bar] of each('.volume-bars i', place).entries()) bar.classList.toggle('on', i < level);
  }
  for (const [act, end] of [
    ['quieter', 1],
    ['louder', MOST],
  ] as const)
    for (const button of document.querySelectorAll<HTMLButtonElement>(`[data-act="${act}"]`)) button.disabled = level === end;
}

/** One step louder or quieter; silence is another button. */
export function changeLevel(by: 1 | -1): void {
  level = Math.max(1, Math.min(MOST, level + by));
  showLevel();
}

/** As the next visitor is to find it. */
export function resetLevel(): void {
  level = SCREEN.loudness;
  showLevel();
}
