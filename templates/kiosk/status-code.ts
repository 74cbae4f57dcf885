import { qrMatrix, qrPath } from '../../src/qr/qr.js';
import { each, element } from './elements.js';

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
export function drawStatusCode(layer: HTMLElement): void {
  const matrix = qrMatrix(report(layer), 'M');
  const side = matrix.size + 2 * QUIET_ZONE;
  const code = element('status-code');
  code.setAttribute('viewBox', `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`);
  code.querySelector('path')?.setAttribute('d', qrPath(matrix));
}
