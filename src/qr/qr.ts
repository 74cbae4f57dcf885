import QRCode from 'qrcode';

/** The modules of a QR code, quiet zone not included. */
export interface QrMatrix {
  /** Modules a side. */
  readonly size: number;
  dark(row: number, column: number): boolean;
}

/**
 * Encodes a text. Correction Q restores a quarter of the symbol (ISO/IEC 18004), enough for a scratched sheet.
 * Throws when the text is longer than a symbol holds.
 */
export function qrMatrix(text: string, correction: 'M' | 'Q' | 'H'): QrMatrix {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: correction });
  return { size: modules.size, dark: (row, column) => modules.get(row, column) === 1 };
}

/** A horizontal run of dark modules. */
interface Run {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

function runsOf(matrix: QrMatrix): readonly Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < matrix.size; row += 1) {
    for (let column = 0; column < matrix.size; column += 1) {
      if (!matrix.dark(row, column)) continue;
      const start = column;
      while (column < matrix.size && matrix.dark(row, column)) column += 1;
      runs.push({ row, start, end: column });
    }
  }
  return runs;
}

/** The dark modules as one SVG path in module units, to be filled: a rectangle for each horizontal run. */
export const qrPath = (matrix: QrMatrix): string =>
  runsOf(matrix)
    .map(({ row, start, end }) => `M${start} ${row}h${end - start}v1h${start - end}z`)
    .join('');

/** The same as lines as wide as a module, to be stroked: half of the bytes, which a screen reads before it shows anything. */
export const qrLines = (matrix: QrMatrix): string =>
  runsOf(matrix)
    .map(({ row, start, end }, i, all) => {
      const before = all[i - 1];
      const move = before?.row === row ? `m${start - before.end} 0` : `M${start} ${row}.5`;
      return `${move}h${end - start}`;
    })
    .join('');
