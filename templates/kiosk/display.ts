import { still } from './address.js';
import { each, element } from './elements.js';
import { leastType } from './fit.js';
import { DISPLAY_SLIDE } from './times.js';

/** Types that are tried for a slide, in rem, largest first; below the type for the declared distance only as a last resort. */
const TYPES = [9.2, 8.4, 7.6, 7, 6.4, 6, 5.6, 5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.2, 4, 3.8, 3.6, 3.4, 3.2, 3];
/** Smaller than this a text is cut into two slides before it shrinks. */
const COMFORTABLE = 4.4;
const MOST_PARTS = 3;
/** The whole picture wanders in a square of four, so that nothing burns into the panel; in px. */
const SHIFTS = [
  [0, 0],
  [6, 0],
  [6, 6],
  [0, 6],
] as const;

interface Showing {
  readonly slide: HTMLElement;
  readonly part: number;
  readonly parts: number;
}

let turning: ReturnType<typeof setTimeout> | undefined;
let order: readonly Showing[] = [];

export function stopDisplay(): void {
  clearTimeout(turning);
}

/** The order of the slides is found anew on the next showing, after a turn of the screen. */
export function forgetDisplay(): void {
  order = [];
}

/** Shows one part of a slide: sentences and items of a list are never torn. */
function setPart({ slide, part, parts }: Showing): void {
  for (const half of each('.display-half', slide)) {
    const pieces = each('.piece', half);
    for (const [i, piece] of pieces.entries()) piece.hidden = Math.floor((i * parts) / pieces.length) !== part;
  }
}

function fitsAt(slide: HTMLElement, type: number): boolean {
  const body = each('.display-body', slide)[0];
  if (!body) return true;
  body.style.setProperty('--body', `${type}rem`);
  const floor = body.getBoundingClientRect().bottom - 12;
  return each('.display-half', body).every((half) => {
    const edge = Math.min(floor, half.getBoundingClientRect().bottom + 1);
    return each(':scope > *', half).every(
      (part) => part.getBoundingClientRect().bottom <= edge && part.scrollWidth <= part.clientWidth + 1,
    );
  });
}

/** The largest type at which this part of a slide fits in both languages. */
function typeOf(showing: Showing): number {
  setPart(showing);
  return TYPES.find((type) => fitsAt(showing.slide, type)) ?? (TYPES.at(-1) as number);
}

/** A slide, or as many as it takes to stay readable. */
function cut(slide: HTMLElement): readonly Showing[] {
  const least = Math.max(COMFORTABLE, leastType());
  const pieces = Math.min(...each('.display-half', slide).map((half) => each('.piece', half).length));
  const most = Math.min(MOST_PARTS, Math.max(1, pieces));
  slide.hidden = false;
  let found: readonly Showing[] = [];
  for (let parts = 1; parts <= most; parts += 1) {
    found = Array.from({ length: parts }, (_, part) => ({ slide, part, parts }));
    if (found.every((showing) => typeOf(showing) >= least)) break;
  }
  slide.hidden = true;
  return found;
}

/** Shows a slide of the display mode and calls `onNext` when the next one is due. */
export function showDisplay(slide: number, onNext: () => void): void {
  stopDisplay();
  const layer = element('display');
  const slides = each('.display-slide', layer);
  if (order.length === 0) {
    for (const other of slides) other.hidden = true;
    order = slides.flatMap(cut);
  }
  const showing = order[slide % order.length];
  if (!showing) return;
  for (const other of slides) other.hidden = other !== showing.slide;
  typeOf(showing);
  const [x, y] = SHIFTS[slide % SHIFTS.length] ?? SHIFTS[0];
  showing.slide.style.setProperty('--shift-x', `${x}px`);
  showing.slide.style.setProperty('--shift-y', `${y}px`);
  const run = each('.display-run', layer)[0];
  if (run) run.replaceChildren(...[...run.children].map((bar) => bar.cloneNode()));
  if (!still) turning = setTimeout(onNext, DISPLAY_SLIDE);
}
