import { qrMatrix, qrPath } from '../../src/qr/qr.js';
import { isClockSane, showClock } from './clock.js';
import { each, element } from './elements.js';
import { fitBox } from './fit.js';
import { heapTrend } from './heap.js';
import { openLayer } from './layers.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes since the page was opened. */
function uptime(): string {
  const minutes = Math.floor(performance.now() / 60_000);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

/** Opens the status page: what the screen shows, as of when, whether clock and fonts are sane, and all of it as a code. */
export function openStatus(): void {
  const layer = element('status');
  const faces = [...document.fonts];
  const loaded = faces.filter((font) => font.status === 'loaded').length;
  // No page is made with a character that its fonts lack; a font that is not there lacks all of them.
  element('glyphs').textContent = loaded === faces.length ? '0' : '–';
  element('uptime').textContent = uptime();
  element('heap').textContent = heapTrend();
  const sane: Readonly<Record<string, boolean>> = { glyphs: loaded === faces.length, clock: isClockSane() };
  for (const row of each('[data-row]', layer)) row.dataset['state'] = sane[row.dataset['row'] ?? ''] === false ? 'bad' : 'good';
  showClock();
  drawStatusCode(layer);
  openLayer(layer);
  for (const box of each('[data-fit]', layer)) fitBox(box, 1);
}

/** Modules of white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The rows of the status page in plain words, a line each. */
function report(layer: HTMLElement): string {
  const rows = each('[data-row]', layer).map((row) => {
    const value = row.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return `${row.dataset['row']}: ${value}${row.dataset['state'] === 'bad' ? ' (!)' : ''}`;
  });
  return ['taqta', ...rows].join('\n').replaceAll('–', '-').replaceAll('−', '-');
}

/** Draws what the status page says as a QR code for the administrator's phone. */
function drawStatusCode(layer: HTMLElement): void {
  const matrix = qrMatrix(report(layer), 'M');
  const side = matrix.size + 2 * QUIET_ZONE;
  const code = element('status-code');
  code.setAttribute('viewBox', `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`);
  code.querySelector('path')?.setAttribute('d', qrPath(matrix));
}
