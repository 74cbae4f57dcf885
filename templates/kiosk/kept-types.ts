import { SCREEN } from './declared.js';
import { each, root } from './elements.js';
import { keep, recall } from './kept.js';

/* The types of a topic's pages, kept from one start to the next: for the same words in the same look on the same screen. */

/** Those of several versions and shapes of the screen; the oldest go. */
const MOST_KEPT = 40;
const NAME = 'types';

type Kept = readonly (readonly [key: string, types: readonly number[]])[];

const isKept = (value: unknown): value is Kept[number] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  Array.isArray(value[1]) &&
  value[1].every((type) => typeof type === 'number' && type > 0);

function all(): Kept {
  const kept = recall(NAME);
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

/** FNV-1a, 32 bits: tells the words of one day from those of another. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** Which halves have a row of buttons above their pager: it takes room from the text. */
const hasTools = (topic: HTMLElement): string =>
  each('.tools', topic)
    .map(({ hidden }) => (hidden ? '-' : '+'))
    .join('');

const keyOf = (topic: HTMLElement): string =>
  [
    topic.id,
    // Neither what a clock and the count of pages write, nor the order in which the arrangement puts them.
    markOf(
      each('.title, .page, .basis', topic)
        .map(({ textContent }) => textContent)
        .sort()
        .join(),
    ),
    hasTools(topic),
    root.dataset['made'],
    SCREEN.id,
    innerWidth,
    innerHeight,
    devicePixelRatio,
  ].join(' ');

/** The types that this machine has found for a topic on this screen; none where it has not. */
export function keptTypes(topic: HTMLElement): readonly number[] {
  const key = keyOf(topic);
  return all().find(([kept]) => kept === key)?.[1] ?? [];
}

export function keepTypes(topic: HTMLElement, types: readonly number[]): void {
  const key = keyOf(topic);
  keep(NAME, [[key, types], ...all().filter(([kept]) => kept !== key)].slice(0, MOST_KEPT));
}
