import { LEAST_REM } from '../../src/kiosk/arrangement.js';
import { each, root } from './elements.js';
import { columnsOf, pagesOf } from './flow.js';
import { SIZES } from './state.js';

/** Types that are tried for a page, in rem, largest first: what does not fit in the last is cut into pages. */
const TYPES = [8, 7.4, 6.8, 6.2, 5.6, 5.2, 4.8, 4.6, 4.4, 4.2, 4, 3.8, 3.6, 3.4, 3.2];
const MOST_ON_PAGE = 4.8;
/** Where there is less room all pages have one type, down to the least that is read. */
const CLOSE_TYPES = [3.4, 3.2, 3, LEAST_REM];

const fits = (page: HTMLElement): boolean => page.getClientRects().length === 1 && page.scrollWidth <= page.clientWidth + 1;

/** Sets the type of a page; `found` is its size at 100 %. */
function setType(page: HTMLElement, found: number, size: number): void {
  page.dataset['type'] = String(found);
  // What is set larger than other pages already, as steps are, does not grow beyond twice the largest of those.
  const enlarged = Math.min(found * (SIZES[size] ?? 1), Math.max(found, 2 * MOST_ON_PAGE));
  page.style.setProperty('--body', `${enlarged}rem`);
}

/**
 * Gives each page of a topic the largest type at which neither language needs a second column, so that both have one
 * size and the same number of pages. The topic has to be shown at 100 %. A step for each type that is tried: each lays
 * the topic out anew.
 */
export function* fitTopic(topic: HTMLElement): Generator<void> {
  const halves = each('.flow', topic).map(pagesOf);
  if (root.dataset['room'] !== 'roomy') {
    yield* fitTogether(topic);
    return;
  }
  let open = (halves[0] ?? []).map((_, i) => halves.flatMap((pages) => pages[i] ?? []));
  for (const type of TYPES) {
    const tried = open.filter(([page]) => type <= MOST_ON_PAGE || page?.classList.contains('step'));
    for (const pair of tried) for (const page of pair) setType(page, type, 0);
    const done = tried.filter((pair) => pair.every(fits));
    open = open.filter((pair) => !done.includes(pair));
    yield;
  }
}

/** Gives all pages of a topic the largest type at which it takes no more of them than at the least. */
function* fitTogether(topic: HTMLElement): Generator<void> {
  const flows = each('.flow', topic);
  const columnsAt = (type: number): number => {
    for (const page of each('.page', topic)) setType(page, type, 0);
    return Math.max(...flows.map(columnsOf));
  };
  const fewest = columnsAt(LEAST_REM);
  for (const type of CLOSE_TYPES) {
    yield;
    if (columnsAt(type) <= fewest) return;
  }
}

/** The types of a topic's pages, as they were found. */
export const typesOf = (topic: HTMLElement): readonly number[] => each('.page', topic).map((page) => Number(page.dataset['type']));

/** Takes over types that were found before. False where they are those of other pages. */
export function takeTypes(topic: HTMLElement, types: readonly number[]): boolean {
  const pages = each('.page', topic);
  if (pages.length !== types.length) return false;
  for (const [i, page] of pages.entries()) page.dataset['type'] = String(types[i]);
  return true;
}

/** Applies the visitor's size to the types that were found. */
export function enlarge(topic: HTMLElement, size: number): void {
  for (const page of each('.page', topic)) setType(page, Number(page.dataset['type']) || LEAST_REM, size);
  // What stands in plain language is set by the smallest of them.
  const least = Math.min(...typesOf(topic).map((type) => type || LEAST_REM));
  for (const told of each('.told-plain', topic)) setType(told, least, size);
}

/** Whether something inside stands out of its box. */
function spills(box: HTMLElement): boolean {
  const edge = box.getBoundingClientRect();
  return (
    box.scrollHeight > box.clientHeight + 1 ||
    box.scrollWidth > box.clientWidth + 1 ||
    each('h2, h3, p, dd, dt, button, section', box).some((part) => {
      const rect = part.getBoundingClientRect();
      return (
        rect.right > edge.right + 1 ||
        rect.bottom > edge.bottom + 1 ||
        part.scrollWidth > part.clientWidth + 1 ||
        part.scrollHeight > part.clientHeight + 8
      );
    })
  );
}

/** Scales the type of a layer from `most` down until all of it is inside, and `well` too says that it stands well. False where no scale holds it. */
export function fitBox(box: HTMLElement, most: number, well: (scale: number) => boolean = () => true): boolean {
  for (let scale = most; scale > 0.3; scale -= 0.05) {
    box.style.setProperty('--fit', scale.toFixed(2));
    if (!spills(box) && well(scale)) return true;
  }
  return false;
}
