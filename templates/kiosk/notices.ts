import { present } from './clock.js';
import { layCovering, stopTurns } from './covering.js';
import { SCREEN } from './declared.js';
import { each, element } from './elements.js';
import { openLayer } from './layers.js';

/** Urgent notices that this visitor has read and put aside. */
const aside = new Set<string>();

const MINUTE = 60_000;

/** When each notice begins, in milliseconds since 1970: once, or again and again. */
const beginnings = new WeakMap<HTMLElement, readonly number[]>();

function beginningsOf(notice: HTMLElement): readonly number[] {
  const known = beginnings.get(notice);
  if (known) return known;
  const times = [Number(notice.dataset['from'])];
  for (const run of (notice.dataset['again'] || '').split(' ').filter((each) => each !== '')) {
    const [step = 0, many = 1] = run.split('x').map(Number);
    for (let time = 0; time < many; time += 1) times.push((times.at(-1) ?? 0) + step * MINUTE);
  }
  beginnings.set(notice, times);
  return times;
}

function inForce(notice: HTMLElement): boolean {
  const { from, until } = present();
  const length = Number(notice.dataset['until']) - Number(notice.dataset['from']);
  return beginningsOf(notice).some((begins) => begins <= until && from < begins + length);
}

/** The next visitor sees urgent notices again. */
export function recallNotices(): void {
  aside.clear();
}

/** Shows and hides the banners of home. True when something changed. */
export function showBanners(): boolean {
  let changed = false;
  for (const banner of each('.notice[data-from]')) {
    const hidden = !inForce(banner);
    changed ||= hidden !== banner.hidden;
    banner.hidden = hidden;
  }
  return changed;
}

/** How many notices are in force: banners, then those that cover the screen. */
export const noticesInForce = (): readonly number[] => ['.notice[data-from]', '.urgent'].map((kind) => each(kind).filter(inForce).length);

/** Whether an urgent notice has its turn on a screen without touch, where nobody puts it aside. */
let urgentTurn = true;

/** On a screen without touch an urgent notice takes every second turn; an emergency covers it to its end. */
export function takeTurn(): void {
  urgentTurn = !urgentTurn;
}

/** The notice that covers everything now: an emergency before an urgent one, then by their order. */
export function covering(): HTMLElement | undefined {
  const open = each('.urgent').filter((layer) => {
    const waits = !SCREEN.touch && layer.dataset['level'] === 'urgent' && !urgentTurn;
    return inForce(layer) && !aside.has(layer.id) && !waits;
  });
  return open.find((layer) => layer.dataset['level'] === 'emergency') ?? open[0];
}

/** Puts the notice in force over everything. Returns true when one that stood there is gone. */
export function showUrgent(): boolean {
  const wanted = covering();
  let gone = false;
  for (const layer of each('.urgent')) {
    if (layer === wanted || layer.hidden) continue;
    layer.hidden = true;
    gone = true;
  }
  if (gone) stopTurns();
  if (!wanted) return gone;
  if (wanted.hidden) {
    openLayer(wanted);
    layCovering(wanted);
  }
  element('app').inert = true;
  return false;
}

/** Puts an urgent notice aside until the screen goes back to its start. */
export function putAside(layer: HTMLElement): void {
  aside.add(layer.id);
}
