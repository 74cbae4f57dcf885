import { each, element } from './elements.js';

/** Opens a layer over the screen, which then takes no touch and no focus, and moves the focus into it. */
export function openLayer(layer: HTMLElement): void {
  element('app').inert = true;
  layer.hidden = false;
  // The loops have buttons too, but nobody asked for them: no ring of focus stands on an empty lobby's screen.
  const first = layer.getAttribute('role') === 'region' ? null : layer.querySelector<HTMLElement>('button:not([hidden] > *)');
  (first ?? layer).focus({ preventScroll: true });
}

/** Closes every layer but one. */
export function closeLayers(but?: HTMLElement): void {
  for (const layer of each('.layer')) if (layer !== but) layer.hidden = true;
  if (!but) element('app').inert = false;
}

/** The layer that stands on top, if any. */
export function topLayer(): HTMLElement | undefined {
  const open = each('.layer').filter((layer) => !layer.hidden);
  return open.find((layer) => layer.classList.contains('urgent')) ?? open.at(-1);
}
