import { qrLines, qrMatrix } from '../../src/qr/qr.js';
import { element } from './elements.js';

/** Modules of white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Draws a text as the QR code of the status page, for the administrator's phone; `name` is the id of what it is called by. */
export function drawCode(text: string, name: string): void {
  const matrix = qrMatrix(text, 'M');
  const side = matrix.size + 2 * QUIET_ZONE;
  const code = element('status-code');
  code.setAttribute('viewBox', `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`);
  code.setAttribute('aria-labelledby', name);
  code.querySelector('path')?.setAttribute('d', qrLines(matrix));
}
