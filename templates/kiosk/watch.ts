import { FAULT, noteFault } from './faults.js';

/*
 * The watchdog: a script of its own, before all others and in the language of older browsers. The page begins as the plain
 * one that says where to ask; where everything is in order the watchdog uncovers the screen, and covers it again when the
 * screen is broken. After a fault the page is opened anew, with growing waits, and never under the hands of a visitor.
 */

/** What the screen is made of and browsers before Chromium 117, Firefox 125 and Safari 18 do not know; later ones know `inert` and `checkVisibility` as well. */
const NEEDED = ['grid-template-rows: subgrid', 'content-visibility: hidden'];
/** Waits before the page is opened anew, in milliseconds; the last one holds from then on. */
const WAITS = [20_000, 60_000, 300_000, 900_000];
/** A screen that runs as long as this has recovered. */
const RECOVERED = 1_800_000;
/** A screen that has not drawn itself after this is not going to. */
const PATIENCE = 20_000;
/** Nobody has touched the screen for as long: it may be opened anew. */
const QUIET = 60_000;
const LOOK_EVERY = 1_000;

let touched = 0;
let waiting = false;
/** A script or a style sheet of the page is not there. */
let lacking = false;

const page = document.documentElement;
const isAble = (): boolean => typeof CSS !== 'undefined' && NEEDED.every((rule) => CSS.supports(`(${rule})`));

const cover = (): void => page.classList.add('down');
const uncover = (): void => page.classList.remove('down');
/** Drawn once, and not stuck in the middle of drawing. */
const isWhole = (): boolean => !lacking && page.hasAttribute('data-ready') && !page.hasAttribute('data-drawing');

/** How often the page was opened anew of late; the window's name outlives the page and needs no storage. */
const OPENED = /^taqta-reopened-(\d+)$/;
const reopened = (): number => Number((OPENED.exec(window.name) || [])[1] || 0);

function openAnew(): void {
  // Not even a broken screen is taken from somebody who reads.
  if (isWhole() && performance.now() - touched < QUIET) {
    setTimeout(openAnew, LOOK_EVERY);
    return;
  }
  window.name = `taqta-reopened-${reopened() + 1}`;
  location.reload();
}

/** Notes a fault, hides what is broken, and opens the page anew after a while. */
function onFault(words: string): void {
  noteFault(words);
  if (!isWhole()) cover();
  if (waiting) return;
  waiting = true;
  setTimeout(openAnew, WAITS[Math.min(reopened(), WAITS.length - 1)]);
}

/** The words of an error, and the place in the script in which it arose: `RangeError: … (kiosk.js:1:2345)`. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /[^/\s]+\.js:\d+:\d+/.exec(error.stack || '');
  return `${error.name}: ${error.message}${place ? ` (${place[0]})` : ''}`;
}

/** A file of the page that is not there: without script or style nothing can be shown. */
function onMissing(target: EventTarget | null): void {
  // Who plays a recording or a film passes over what does not play.
  if (!(target instanceof Element) || target instanceof HTMLMediaElement) return;
  const words = `missing: ${target.getAttribute('src') || target.getAttribute('href')}`;
  if (target instanceof HTMLImageElement) {
    noteFault(words);
    return;
  }
  lacking = true;
  onFault(words);
}

function onError(event: Event): void {
  if (event instanceof ErrorEvent) onFault(wordsOf(event.error || event.message));
  else onMissing(event.target);
}

function watch(): void {
  // Of a file that is not there the window hears on the way down only.
  addEventListener('error', onError, true);
  addEventListener(FAULT, (event) => onFault(wordsOf((event as CustomEvent).detail)));
  addEventListener('unhandledrejection', (event) => onFault(wordsOf(event.reason)));
  for (const sign of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(sign, () => (touched = performance.now()), { capture: true, passive: true });

  const began = performance.now();
  const starting = setInterval(() => {
    if (isWhole()) {
      clearInterval(starting);
      uncover();
      return;
    }
    if (performance.now() - began < PATIENCE || page.classList.contains('down')) return;
    cover();
    onFault('not started');
  }, LOOK_EVERY);
  setTimeout(() => {
    if (!waiting) window.name = '';
  }, RECOVERED);
}

// An older browser goes on showing the plain page.
if (isAble()) {
  uncover();
  watch();
}
