import { still } from './address.js';
import { each, element } from './elements.js';
import { guarded } from './faults.js';
import { fitBox } from './fit.js';
import { attractNotices } from './notice-slides.js';
import { readingTime } from './times.js';

/** A title of three lines breaks after every word; a smaller one of two reads better, down to this scale. */
const LEAST_TITLE = 0.7;

const inTwoLines = (title: HTMLElement): boolean => title.clientHeight < 2.5 * Number.parseFloat(getComputedStyle(title).lineHeight);

let turning: ReturnType<typeof setTimeout> | undefined;

export function stopAttract(): void {
  clearTimeout(turning);
}

/** Giant figures are read in each language, with their units in it. */
function timeOf(slide: HTMLElement): number {
  const figures = each('.attract-figure', slide).map((figure) => figure.innerText);
  const units = each('.attract-unit', slide);
  return readingTime(
    each('.attract-words > div', slide).map((half) => {
      const own = units.filter(({ lang }) => lang === half.lang).map((unit) => unit.innerText);
      return [...figures, ...own, half.innerText].join(' ');
    }),
  );
}

/** Shows a slide of the loop and, unless it is paused, calls `onNext` when the next one is due. */
export function showAttract(slide: number, paused: boolean, onNext: () => void): void {
  stopAttract();
  const layer = element('attract');
  attractNotices(layer);
  const slides = each('.slide', layer);
  const at = slide % slides.length;
  const held = paused && !still;
  for (const [i, other] of slides.entries()) other.hidden = i !== at;
  for (const [i, bead] of each('.bead', layer).entries()) {
    bead.classList.toggle('past', i < at);
    bead.classList.toggle('now', i === at);
  }
  layer.classList.toggle('paused', held);
  for (const button of each('[data-act="pause"]', layer)) button.setAttribute('aria-pressed', String(held));
  const shown = slides[at];
  if (shown) fitBox(shown, 1, (scale) => scale < LEAST_TITLE || each('.attract-title', shown).every(inTwoLines));
  if (!paused && !still) turning = setTimeout(guarded(onNext), shown ? timeOf(shown) : 0);
}

/** The language of the words that a visitor has touched on the slide in view, at a point of the screen; `undefined` beside them. */
export function languageAt(x: number, y: number): string | undefined {
  const halves = each('#attract .slide:not([hidden]) .attract-words > [lang]');
  return halves.find((half) => {
    const { left, right, top, bottom } = half.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom;
  })?.lang;
}
