import bwip from 'bwip-js/generic';
import type { QrMatrix } from './qr.js';

/**
 * A short text as a square Data Matrix, ECC 200 (ISO/IEC 16022): nine capitals and digits are 14 modules a side, a half
 * of them for correction. Throws when the text is longer than a symbol holds.
 */
export function dataMatrix(text: string): QrMatrix {
  const [symbol] = bwip.raw({ bcid: 'datamatrix', text });
  if (symbol === undefined || !('pixs' in symbol)) throw new Error(`expected a Data Matrix of "${text}", found none`);
  const { pixs, pixx } = symbol;
  return { size: pixx, dark: (row, column) => pixs[row * pixx + column] === 1 };
}
