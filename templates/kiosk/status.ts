import { isClockSane } from './editions.js';
import { each, element } from './elements.js';
import { fitBox } from './fit.js';
import { openLayer } from './layers.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes since the page was opened. */
function uptime(): string {
  const minutes = Math.floor(performance.now() / 60_000);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

/** Opens the status page: what the screen shows, as of when, and whether clock and fonts are sane. */
export function openStatus(): void {
  const layer = element('status');
  element('uptime').textContent = uptime();
  const faces = [...document.fonts];
  const loaded = faces.filter((font) => font.status === 'loaded').length;
  element('letters').textContent = `${loaded} / ${faces.length}`;
  const states: Readonly<Record<string, boolean>> = { glyphs: loaded === faces.length, clock: isClockSane() };
  for (const row of each('.status-row[data-check]', layer))
    row.dataset['state'] = states[row.dataset['check'] ?? ''] === false ? 'bad' : 'good';
  openLayer(layer);
  for (const box of each('[data-fit]', layer)) fitBox(box, 1);
}
