import { still } from './address.js';
import * as appearance from './appearance.js';
import { languageAt } from './attract.js';
import * as beside from './beside.js';
import { element } from './elements.js';
import { guarded } from './faults.js';
import { isWarning } from './idle.js';
import { topLayer } from './layers.js';
import { takeLeaflet } from './leaflet.js';
import { FIRST, NOTICES } from './state.js';
import { nextCode } from './status-counts.js';
import { LONG_PRESS } from './times.js';
import * as visit from './visit.js';

/** A finger that moved this far across the text turns the page; in px. */
const SWIPE = 120;

const ACTS: Readonly<Record<string, (control: HTMLElement, event: MouseEvent) => void>> = {
  home: visit.home,
  done: visit.home,
  close: visit.close,
  back: visit.back,
  prev: visit.previous,
  next: visit.next,
  jump: visit.jump,
  lang: (control) => visit.switchLanguage(control.dataset['to'] ?? FIRST),
  size: appearance.nextSize,
  contrast: appearance.switchContrast,
  view: visit.openView,
  notices: () => visit.openTopic(NOTICES),
  smaller: () => appearance.changeSize(-1),
  larger: () => appearance.changeSize(1),
  listen: beside.read,
  stop: beside.stop,
  sign: beside.sign,
  plain: beside.plain,
  official: beside.official,
  watch: beside.watch,
  quieter: () => beside.level(-1),
  louder: () => beside.level(1),
  stay: visit.stay,
  wake: (_, { clientX, clientY }) => visit.wake(languageAt(clientX, clientY)),
  pause: visit.pause,
  aside: visit.aside,
  code: nextCode,
  leaflet: takeLeaflet,
};

function press(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const control = event.target.closest<HTMLElement>('[data-act]');
  if (control) {
    ACTS[control.dataset['act'] ?? '']?.(control, event);
    return;
  }
  const card = event.target.closest<HTMLElement>('.card');
  if (!card) return;
  event.preventDefault();
  const half = event.target.closest<HTMLElement>('.card-link');
  visit.openTopic(card.dataset['open'] ?? '', half?.lang);
}

/** A finger that says "I am here" to the warning touches nothing of what is under it. */
let answering = false;

function land(): void {
  answering = isWarning();
  if (answering) visit.stay();
  else visit.alive();
}

function onClick(event: MouseEvent): void {
  if (answering && event.detail > 0) event.preventDefault();
  else press(event);
}

/** A finger across the text turns the page; of several fingers the first one counts. */
function listenToSwipes(): void {
  let start: number | undefined;
  document.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary) {
      start = undefined;
      return;
    }
    start = event.target instanceof Element && event.target.closest('.view') ? event.clientX : undefined;
  });
  document.addEventListener('pointercancel', () => {
    start = undefined;
  });
  const onUp = (event: PointerEvent): void => {
    const moved = start === undefined || !event.isPrimary ? 0 : event.clientX - start;
    start = undefined;
    if (Math.abs(moved) < SWIPE || topLayer()) return;
    if (moved < 0) visit.next();
    else visit.previous();
  };
  document.addEventListener('pointerup', guarded(onUp));
}

/** Buttons, cards, swipes, and the long press on the clock that opens the status page. */
export function listenToTouch(): void {
  document.addEventListener('pointerdown', guarded(land));
  document.addEventListener('click', guarded(onClick));
  document.addEventListener('wheel', guarded(land));
  listenToSwipes();

  const clock = element('clock');
  let pressing: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => clearTimeout(pressing);
  clock.addEventListener('pointerdown', () => {
    release();
    if (!still) pressing = setTimeout(guarded(visit.openStatusPage), LONG_PRESS);
  });
  for (const end of ['pointerup', 'pointerleave', 'pointercancel']) clock.addEventListener(end, release);
}
