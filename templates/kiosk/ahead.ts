import { still } from './address.js';
import { each, element, root } from './elements.js';
import { guarded } from './faults.js';
import { FRESH, SIZES } from './state.js';
import { AHEAD_AFTER, AHEAD_STEP } from './times.js';
import { lay, prepare } from './topic.js';

/*
 * While a loop covers the screen and nobody touches it, the types of all topics are found under it, a small step at a time,
 * and then each topic is measured in every text size: whoever opens it finds it ready. A touch ends the search, and what it
 * draws puts everything in its place again.
 */

let next: ReturnType<typeof setTimeout> | undefined;

export function stopSearching(): void {
  clearTimeout(next);
}

function* searchAll(): Generator<void> {
  for (const topic of each('.topic')) {
    cover(topic);
    yield;
    yield* prepare(topic);
    yield;
    lay(topic, FRESH.size);
    uncover(topic);
  }
  for (const topic of each('.topic'))
    for (const size of SIZES.keys()) {
      yield;
      measureIn(topic, size);
    }
}

/** Lays a topic out in a text size and back, in one go: a frame between the two would show the loop in that size. */
function measureIn(topic: HTMLElement, size: number): void {
  cover(topic);
  lay(topic, size);
  lay(topic, FRESH.size);
  uncover(topic);
}

/** Shows a topic where nobody sees it. */
function cover(topic: HTMLElement): void {
  element('home').hidden = true;
  root.dataset['view'] = 'topic';
  root.toggleAttribute('data-single', true);
  topic.hidden = false;
}

function uncover(topic: HTMLElement): void {
  topic.hidden = true;
  root.dataset['view'] = 'home';
  root.toggleAttribute('data-single', false);
  element('home').hidden = false;
}

/** Begins to search, once the screen has come to rest. */
export function searchAhead(): void {
  stopSearching();
  if (still) return;
  const search = searchAll();
  const step = guarded(() => {
    if (!search.next().done) next = setTimeout(step, AHEAD_STEP);
  });
  next = setTimeout(step, AHEAD_AFTER);
}
