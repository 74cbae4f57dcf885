import { createRequire } from 'node:module';
import type { QrMatrix } from './qr.js';

// A large package: only a run that paints a released sheet, or draws a mark, loads it.
const load = createRequire(import.meta.url);
const writer = (): typeof import('bwip-js') => load('bwip-js');

/**
 * A short text as a square Data Matrix, ECC 200 (ISO/IEC 16022): nine capitals and digits are 14 modules a side, a half
 * of them for correction. Throws when the text is longer than a symbol holds.
 */
export function dataMatrix(text: string): QrMatrix {
  const [symbol] = writer().raw({ bcid: 'datamatrix', text });
  if (symbol === undefined || !('pixs' in symbol)) throw new Error(`expected a Data Matrix of "${text}", found none`);
  const { pixs, pixx } = symbol;
  return { size: pixx, dark: (row, column) => pixs[row * pixx + column] === 1 };
}
