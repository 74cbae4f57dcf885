import { LEAST_REM, PICTURE_SHARES } from '../../src/kiosk/arrangement.js';
import { still } from './address.js';
import { coveringTime } from './covering.js';
import { each, element, root } from './elements.js';
import { guarded } from './faults.js';
import { displayNotices } from './notice-slides.js';
import { covering } from './notices.js';
import { SHIFTS } from './shifts.js';
import { CODE_SLIDE, readingTime } from './times.js';

/** Types that are tried for a slide, in rem, largest first; the last is the least that is read at the declared distance. */
const TYPES = [9.2, 8.4, 7.6, 7, 6.4, 6, 5.6, 5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.2, 4, 3.8, 3.6, 3.4, 3.2, 3, LEAST_REM];
/** Smaller than this a text is cut into several slides before it shrinks, in rem; on a far screen, where it is the least. */
const COMFORTABLE = { near: 5.4, far: LEAST_REM };
/** A caption is never set larger beside its picture, in rem. */
const CAPTION = 5.4;
/** What is left free above the bar that runs along the foot, the bar included, in rem. */
const FOOT = { near: 5.2, far: 1.4 };

/** A screen that is looked at from far away for its size: its letters are large on it, and there are few of them on a slide. */
const distance = (): 'near' | 'far' => (root.dataset['room'] === 'roomy' ? 'near' : 'far');

/** Whether this screen shows a slide; that of a notice is on every one. */
const isShown = ({ dataset: { on = 'every' } }: HTMLElement): boolean => on === 'every' || on === distance();

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

/** What stays together of a half: its clauses, or on a far screen, which has no room for one, a few words. */
function togetherIn(half: HTMLElement): readonly (readonly HTMLElement[])[] {
  const parts: HTMLElement[][] = [];
  for (const piece of each('.piece', half)) {
    const joins = piece.hasAttribute('data-within') && distance() === 'near';
    if (joins) parts.at(-1)?.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** The part that each piece of a text belongs to: parts of about as many letters each, none without a piece. */
function shares(pieces: readonly (readonly HTMLElement[])[], parts: number): readonly number[] {
  const letters = (together: readonly HTMLElement[]): number => together.reduce((sum, piece) => sum + (piece.textContent?.length ?? 0), 0);
  const ends = pieces.map((_, i) => pieces.slice(0, i + 1).reduce((sum, piece) => sum + letters(piece), 0));
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
    const together = togetherIn(half);
    const share = shares(together, parts).flatMap((of, i) => (together[i] ?? []).map(() => of));
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

/** Whether the names of a topic stand whole on a slide of their own. */
function namesFitAt(slide: HTMLElement, type: number): boolean {
  slide.style.setProperty('--body', `${type}rem`);
  return each('.display-topic', slide).every((name) => {
    const { top, bottom } = name.getBoundingClientRect();
    const air = 2 * Number.parseFloat(getComputedStyle(root).fontSize);
    return name.scrollWidth <= name.clientWidth + 1 && top >= air && bottom <= innerHeight - air;
  });
}

function fitsAt(slide: HTMLElement, type: number): boolean {
  if (slide.dataset['kind'] === 'topic') return namesFitAt(slide, type);
  const body = each('.display-body', slide)[0];
  if (!body) return true;
  body.style.setProperty('--body', `${type}rem`);
  const floor = body.getBoundingClientRect().bottom - FOOT[distance()] * Number.parseFloat(getComputedStyle(root).fontSize) + 1;
  const air = (half: HTMLElement): number => (distance() === 'far' ? Number.parseFloat(getComputedStyle(half).paddingBottom) : 0);
  return each('.display-half', body).every((half) => {
    const edge = Math.min(floor, half.getBoundingClientRect().bottom - air(half) + 1);
    return each(':scope > *', half).every(
      (part) => part.getBoundingClientRect().bottom <= edge && part.scrollWidth <= part.clientWidth + 1,
    );
  });
}

const isPictured = (slide: HTMLElement): boolean => slide.hasAttribute('data-pictured');

/** The largest type at which this part of a slide fits in every language; 0 where none of them does. */
function typeOf(showing: Showing): number {
  const { slide } = showing;
  setPart(showing);
  if (!isPictured(slide)) return TYPES.find((type) => fitsAt(slide, type)) ?? 0;
  // A picture gets smaller before its caption leaves it.
  for (const share of PICTURE_SHARES) {
    slide.style.setProperty('--share', `${100 * share}%`);
    const type = TYPES.find((tried) => tried <= CAPTION && fitsAt(slide, tried));
    if (type === undefined) continue;
    const credits = each('.display-credit', slide).reduce((sum, credit) => sum + credit.offsetHeight, 0);
    slide.style.setProperty('--credit', `${credits}px`);
    return type;
  }
  return 0;
}

/** Lets words that belong together stand on two lines: there is no line on this screen that holds both. */
function loosen(slide: HTMLElement): void {
  slide.setAttribute('data-loose', '');
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.textContent = (text.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

/** Sets the number of a term above its words in every language where one of them has no room for both beside each other. */
function stackFigures(slide: HTMLElement): void {
  slide.removeAttribute('data-stacked');
  slide.hidden = false;
  const wraps = each('.display-figure', slide).some((figure) => {
    const [number, unit] = [...figure.children].map((part) => part.getBoundingClientRect());
    return number !== undefined && unit !== undefined && unit.top >= number.bottom;
  });
  slide.toggleAttribute('data-stacked', wraps);
  slide.hidden = true;
}

/** A slide, or as many as it takes to stay readable. */
function cut(slide: HTMLElement): readonly Showing[] {
  if (slide.dataset['kind'] === 'short') stackFigures(slide);
  const found = arranged(slide);
  if (found.type > 0) return found.parts;
  loosen(slide);
  return cutAsItStands(slide).parts;
}

/** The parts of a slide, and the type that they have in common; 0 where they do not fit. */
interface Cut {
  readonly parts: readonly Showing[];
  readonly type: number;
}

/** Languages that stand beside each other, or below each other where that takes fewer slides or holds larger type. */
function arranged(slide: HTMLElement): Cut {
  slide.removeAttribute('data-rows');
  const beside = cutAsItStands(slide);
  // A code is no text, and what explains a picture has its place beside that.
  if (each('.display-text', slide).length <= BESIDE || isPictured(slide)) return beside;
  slide.setAttribute('data-rows', '');
  const below = cutAsItStands(slide);
  const fewer = beside.parts.length - below.parts.length;
  if (beside.type === 0 || (below.type > 0 && (fewer > 0 || (fewer === 0 && below.type > beside.type)))) return below;
  slide.removeAttribute('data-rows');
  return beside;
}

/** Languages that always have the room beside each other. */
const BESIDE = 2;

function cutAsItStands(slide: HTMLElement): Cut {
  const least = isPictured(slide) ? LEAST_REM : COMFORTABLE[distance()];
  const halves = each('.display-half', slide);
  const pieces = halves.length === 0 ? 1 : Math.min(...halves.map((half) => togetherIn(half).length));
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
  return { parts: found, type };
}

/** What stands on a slide, or on the notice that covers it, is read in one of its languages. */
function timeOf(slide: HTMLElement): number {
  const over = covering();
  if (over) return coveringTime(over);
  if (slide.dataset['kind'] === 'address') return CODE_SLIDE;
  const halves = each(slide.dataset['kind'] === 'topic' ? '.display-topic' : '.display-half', slide);
  return readingTime(halves.map((half) => half.innerText));
}

/** Shows a slide of the display mode and calls `onNext` when the next one is due. */
export function showDisplay(slide: number, onNext: () => void): void {
  stopDisplay();
  const layer = element('display');
  if (displayNotices(layer, isShown)) forgetDisplay();
  const slides = each('.display-slide', layer);
  if (order.length === 0) {
    for (const other of slides) other.hidden = true;
    order = slides.filter(isShown).flatMap(cut);
  }
  const showing = order[slide % order.length];
  if (!showing) return;
  for (const other of slides) other.hidden = other !== showing.slide;
  typeOf(showing);
  // Words that were written for slides bring their marks along.
  if (showing.slide.dataset['kind'] !== 'short')
    for (const marks of each('.display-parts', showing.slide))
      marks.replaceChildren(
        ...Array.from({ length: showing.parts > 1 ? showing.parts : 0 }, (_, i) => {
          const mark = document.createElement('i');
          mark.toggleAttribute('data-now', i === showing.part);
          return mark;
        }),
      );
  const [x, y] = SHIFTS[slide % SHIFTS.length] ?? SHIFTS[0];
  showing.slide.style.setProperty('--shift-x', `${x}px`);
  showing.slide.style.setProperty('--shift-y', `${y}px`);
  for (const bar of each('.display-run span', layer)) bar.style.setProperty('--gone', String(((slide % order.length) + 1) / order.length));
  if (!still) turning = setTimeout(guarded(onNext), timeOf(showing.slide));
}
