import { describe, expect, it } from 'vitest';
import { dataMatrix } from '../../src/qr/data-matrix.js';
import { createQrReader } from '../../src/reading/qr-reader.js';
import { loadQrReaderWasm } from '../../src/shipped/qr-reader-wasm.js';

describe('A Data Matrix', () => {
  it.each(['TQ7K3QXMA', 'TQ1234567', 'TQZZZZZZZ', 'TQ1A2B3C4'])(
    'of nine signs such as %s has 14 modules a side and is read by another library',
    async (text) => {
      const matrix = dataMatrix(text);
      expect(matrix.size).toBe(14);
      const [module, quiet] = [5, 2];
      const width = (matrix.size + 2 * quiet) * module;
      const data = new Uint8Array(width * width * 4).fill(255);
      for (let y = 0; y < width; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const [row, column] = [Math.floor(y / module) - quiet, Math.floor(x / module) - quiet];
          const inside = Math.min(row, column) >= 0 && Math.max(row, column) < matrix.size;
          if (inside && matrix.dark(row, column)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
        }
      }
      const reader = await createQrReader(await loadQrReaderWasm());
      expect(await reader.readMarks({ width, height: width, data })).toEqual([text]);
      expect(await reader.locate({ width, height: width, data })).toEqual([]);
    },
  );

  it('holds no book', () => {
    expect(() => dataMatrix('x'.repeat(4000))).toThrow();
  });
});
