import { LEAST_REM } from '../../src/kiosk/arrangement.js';
import { still } from './address.js';
import { each, element, root } from './elements.js';
import { guarded } from './faults.js';
import { displayNotices } from './notice-slides.js';
import { SHIFTS } from './shifts.js';
import { DISPLAY_SLIDE } from './times.js';

/** Types that are tried for a slide, in rem, largest first; below the type for the declared distance only as a last resort. */
const TYPES = [9.2, 8.4, 7.6, 7, 6.4, 6, 5.6, 5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.2, 4, 3.8, 3.6, 3.4, 3.2, 3];
/** Smaller than this a text is cut into several slides before it shrinks: 0.7° at 2 m on a screen of 55 inches, in rem. */
const COMFORTABLE = 5.4;
/** The same on a screen that is declared without touch, whose least type is 2.8 rem; smaller is the last resort of a text that nobody has cut. */
const FAR_TYPES = [4.4, 4, 3.8, 3.6, 3.4, 3.2, 3, LEAST_REM, 2.6, 2.4, 2.2, 2, 1.8, 1.6, 1.4];

const isFar = (): boolean => root.dataset['bar'] === 'display';

/** What is left free above the bar that runs along the foot, the bar included, in rem. */
const FOOT = 5.2;
const FAR_FOOT = 1.2;

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

/** The part that each piece of a text belongs to: parts of about as many letters each, none without a piece. */
function shares(pieces: readonly HTMLElement[], parts: number): readonly number[] {
  const ends = pieces.map((_, i) => pieces.slice(0, i + 1).reduce((sum, piece) => sum + (piece.textContent?.length ?? 0), 0));
  const whole = ends.at(-1) ?? 0;
  const cuts: number[] = [];
  for (let part = 1; part < parts; part += 1) {
    const wanted = (whole * part) / parts;
    const off = (i: number): number => Math.abs((ends[i - 1] ?? 0) - wanted);
    let best = (cuts.at(-1) ?? 0) + 1;
    for (let i = best; i <= pieces.length - (parts - part); i += 1) if (off(i) < off(best)) best = i;
    cuts.push(best);
  }
  return pieces.map((_, i) => cuts.filter((cut) => cut <= i).length);
}

/** Shows one part of a slide: only between its pieces a text is cut, and a mark says that it goes on. */
function setPart({ slide, part, parts }: Showing): void {
  slide.toggleAttribute('data-cut', parts > 1);
  for (const half of each('.display-half', slide)) {
    const pieces = each('.piece', half);
    const share = shares(pieces, parts);
    const torn = (i: number, other: number): boolean =>
      pieces[other] !== undefined && share[i] === part && share[other] !== part && pieces[i]?.parentElement === pieces[other].parentElement;
    for (const [i, piece] of pieces.entries()) {
      piece.hidden = share[i] !== part;
      piece.toggleAttribute('data-after-cut', torn(i, i - 1));
      piece.toggleAttribute('data-before-cut', torn(i, i + 1));
    }
    const paragraphs = each('.paragraph', half);
    for (const paragraph of paragraphs) paragraph.hidden = each('.piece', paragraph).every((piece) => piece.hidden);
    const begins = paragraphs.find((paragraph) => !paragraph.hidden);
    for (const lead of each('.display-lead', half)) lead.hidden = !begins?.classList.contains('listed');
  }
}

function fitsAt(slide: HTMLElement, type: number): boolean {
  const body = each('.display-body', slide)[0];
  if (!body) return true;
  body.style.setProperty('--body', `${type}rem`);
  const floor = body.getBoundingClientRect().bottom - (isFar() ? FAR_FOOT : FOOT) * Number.parseFloat(getComputedStyle(root).fontSize) + 1;
  return each('.display-half', body).every((half) => {
    const edge = Math.min(floor, half.getBoundingClientRect().bottom + 1);
    return each(':scope > *', half).every(
      (part) => part.getBoundingClientRect().bottom <= edge && part.scrollWidth <= part.clientWidth + 1,
    );
  });
}

/** The largest type at which this part of a slide fits in every language. */
function typeOf(showing: Showing): number {
  setPart(showing);
  const types = isFar() ? FAR_TYPES : TYPES;
  return types.find((type) => fitsAt(showing.slide, type)) ?? (types.at(-1) as number);
}

/** A slide, or as many as it takes to stay readable. */
function cut(slide: HTMLElement): readonly Showing[] {
  const least = isFar() ? LEAST_REM : COMFORTABLE;
  const pieces = Math.min(...each('.display-half', slide).map((half) => each('.piece', half).length));
  slide.hidden = false;
  let found: readonly Showing[] = [{ slide, part: 0, parts: 1 }];
  let type = typeOf({ slide, part: 0, parts: 1 });
  for (let parts = 2; parts <= pieces && type < least; parts += 1) {
    const tried = Array.from({ length: parts }, (_, part) => ({ slide, part, parts }));
    const reached = Math.min(...tried.map(typeOf));
    if (reached <= type) continue;
    found = tried;
    type = reached;
  }
  slide.hidden = true;
  return found;
}

/** Shows a slide of the display mode and calls `onNext` when the next one is due. */
export function showDisplay(slide: number, onNext: () => void): void {
  stopDisplay();
  const layer = element('display');
  if (displayNotices(layer)) forgetDisplay();
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
  for (const bar of each('.display-run span', layer)) bar.style.setProperty('--gone', String(((slide % order.length) + 1) / order.length));
  if (!still) turning = setTimeout(guarded(onNext), DISPLAY_SLIDE);
}
