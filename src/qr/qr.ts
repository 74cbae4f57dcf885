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

/** The dark modules as one SVG path in module units: a rectangle for each horizontal run. */
export function qrPath(matrix: QrMatrix): string {
  const parts: string[] = [];
  for (let row = 0; row < matrix.size; row += 1) {
    for (let column = 0; column < matrix.size; column += 1) {
      if (!matrix.dark(row, column)) continue;
      let end = column;
      while (end < matrix.size && matrix.dark(row, end)) end += 1;
      parts.push(`M${column} ${row}h${end - column}v1h${column - end}z`);
      column = end;
    }
  }
  return parts.join('');
}
