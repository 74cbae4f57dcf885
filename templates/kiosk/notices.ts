import { present } from './clock.js';
import { each, element } from './elements.js';
import { fitBox } from './fit.js';
import { openLayer } from './layers.js';

/** Urgent notices that this visitor has read and put aside. */
const aside = new Set<string>();

function inForce({ dataset }: HTMLElement): boolean {
  const { from, until } = present();
  return Number(dataset['from']) <= until && from < Number(dataset['until']);
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

/** The notice that covers everything now: an emergency before an urgent one, then by their order. */
function covering(): HTMLElement | undefined {
  const open = each('.urgent').filter((layer) => inForce(layer) && !aside.has(layer.id));
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
  if (!wanted) return gone;
  if (wanted.hidden) {
    openLayer(wanted);
    for (const box of each('[data-fit]', wanted)) fitBox(box, 1);
  }
  element('app').inert = true;
  return false;
}

/** Puts an urgent notice aside until the screen goes back to its start. */
export function putAside(layer: HTMLElement): void {
  aside.add(layer.id);
}
