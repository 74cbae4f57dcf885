import { each } from './elements.js';

/* Notices in force take their turns in the loops: who does not touch the screen reads them too. */

const inForce = (): readonly HTMLElement[] => each('#notices .notice').filter((notice) => !notice.hidden);

function box(className: string, ...inside: readonly Node[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.append(...inside);
  return made;
}

/** The lines of a notice in one language: its title, then its sentences. */
const linesOf = (words: HTMLElement): readonly HTMLElement[] =>
  [...words.children].map((line) => line.cloneNode(true)).filter((line) => line instanceof HTMLElement);

const iconOf = (notice: HTMLElement): readonly Node[] => [...notice.querySelectorAll('.icon')].map((icon) => icon.cloneNode(true));

function inLanguage(part: HTMLElement, { lang }: HTMLElement): HTMLElement {
  part.lang = lang;
  return part;
}

function attractSlide(notice: HTMLElement): HTMLElement {
  const halves = each('.notice-words', notice).map((words) => {
    const lines = linesOf(words);
    for (const [i, line] of lines.entries()) line.className = i === 0 ? 'attract-title' : 'attract-sub';
    return inLanguage(box('', ...lines), words);
  });
  return box('slide is-notice', box('attract-sign', ...iconOf(notice)), box('attract-words', ...halves));
}

/** A slide of the screen without touch, with the head of another one. */
function displaySlide(notice: HTMLElement, like: HTMLElement, names: readonly string[]): HTMLElement {
  const halves = each('.notice-words', notice).map((words) => {
    const lines = linesOf(words);
    for (const [i, line] of lines.entries()) {
      line.className = i === 0 ? 'paragraph notice-title' : 'paragraph';
      line.replaceChildren(box('piece', ...line.childNodes));
    }
    return inLanguage(box('display-half', box('display-head'), box('display-text', ...lines)), words);
  });
  const top = like.querySelector('.display-top')?.cloneNode(true) as HTMLElement;
  for (const sign of each('.sign', top)) sign.replaceChildren(...iconOf(notice));
  for (const [i, name] of each('.display-topic > span:last-child', top).entries()) name.textContent = names[i] ?? '';
  return box('display-slide is-notice', top, box('display-body', ...halves));
}

/** What stood in a loop when its slides of notices were last made. */
const made = new WeakMap<HTMLElement, string>();

/** Makes the slides of notices anew where others are in force; true when they have changed. */
function renew(loop: HTMLElement, slides: () => readonly HTMLElement[]): readonly HTMLElement[] | undefined {
  const words = inForce()
    .map((notice) => notice.textContent)
    .join('\n');
  if ((made.get(loop) ?? '') === words) return undefined;
  made.set(loop, words);
  for (const old of each('.is-notice', loop)) old.remove();
  return slides();
}

/** Puts a slide a notice behind the greeting of the loop, with a bead each. */
export function attractNotices(loop: HTMLElement): void {
  const slides = renew(loop, () => inForce().map(attractSlide));
  if (!slides) return;
  each('.slide', loop)[0]?.after(...slides);
  each('.bead', loop)[0]?.after(...slides.map(() => box('bead is-notice')));
  for (const slide of slides) slide.hidden = true;
}

/** Slides between two notices on a screen without touch. */
const BETWEEN = 3;

/** Puts the notices between the slides that the screen shows, one by one after every third; true when they have changed. */
export function displayNotices(loop: HTMLElement, isShown: (slide: HTMLElement) => boolean): boolean {
  const others = each('.display-slide:not(.is-notice)', loop).filter(isShown);
  const [like] = others;
  const names = each('.bell .bar-label > *').map((name) => name.textContent ?? '');
  const slides = like && renew(loop, () => inForce().map((notice) => displaySlide(notice, like, names)));
  if (!slides) return false;
  for (const [i, slide] of slides.entries()) {
    slide.hidden = true;
    (others[Math.min(others.length - 1, (i + 1) * BETWEEN - 1)] as HTMLElement).after(slide);
  }
  return true;
}
