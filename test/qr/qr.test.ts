import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type QrMatrix, qrLines, qrMatrix, qrPath } from '../../src/qr/qr.js';
import { createQrReader, type QrReader } from '../../src/reading/qr-reader.js';
import { loadQrReaderWasm } from '../../src/shipped/qr-reader-wasm.js';

const URLS = [
  'https://egov.kz',
  'https://eotinish.kz',
  'https://adilet.zan.kz/kaz/docs/Z1300000088',
  'https://www.egov.kz/cms/ru/services/citizen_and_the_government/le_app',
];

/** The modules that a path paints: `x,y` of each unit square. */
function painted(path: string): ReadonlySet<string> {
  const squares = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) squares.add(`${Number(x) + step},${y}`);
  }
  return squares;
}

/** The same of lines that are as wide as a module. */
function stroked(lines: string): ReadonlySet<string> {
  const squares = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, sign, one, row, length] of lines.matchAll(/([Mm])(\d+) (\d+(?:\.5)?)h(\d+)/g)) {
    [x, y] = sign === 'M' ? [Number(one), Number(row) - 0.5] : [x + Number(one), y];
    for (let end = x + Number(length); x < end; x += 1) squares.add(`${x},${y}`);
  }
  return squares;
}

const darkOf = (matrix: QrMatrix): ReadonlySet<string> => {
  const places = Array.from({ length: matrix.size ** 2 }, (_, at) => [at % matrix.size, Math.floor(at / matrix.size)] as const);
  return new Set(places.filter(([x, y]) => matrix.dark(y, x)).map(([x, y]) => `${x},${y}`));
};

/** The code as a picture with its quiet zone, a part of it painted over. */
async function picture(matrix: QrMatrix, scratch: number): Promise<{ width: number; height: number; data: Uint8Array }> {
  const modules = matrix.size + 8;
  const side = matrix.size * scratch;
  const over = `<rect x="${(matrix.size - side) / 2}" y="${(matrix.size - side) / 2}" width="${side}" height="${side}" fill="#fff"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${modules} ${modules}" width="${modules * 6}" height="${modules * 6}"><rect x="-4" y="-4" width="100%" height="100%" fill="#fff"/><path d="${qrPath(matrix)}"/>${over}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

describe('A QR code', () => {
  let reader: QrReader;
  const textsOf = async (raster: Parameters<QrReader['locate']>[0]) => (await reader.locate(raster)).map(({ text }) => text);

  beforeAll(async () => {
    reader = await createQrReader(await loadQrReaderWasm());
  });

  it.each(URLS)('is one path that paints its dark modules and no other: %s', (url) => {
    const matrix = qrMatrix(url, 'Q');
    const path = qrPath(matrix);
    expect(path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
    expect(painted(path)).toEqual(darkOf(matrix));
  });

  it.each(URLS)('is as lines what it is as a path, in half of the bytes: %s', (url) => {
    const matrix = qrMatrix(url, 'Q');
    const lines = qrLines(matrix);
    expect(lines).toMatch(/^(?:M\d+ \d+\.5h\d+(?:m\d+ 0h\d+)*)+$/);
    expect(stroked(lines)).toEqual(darkOf(matrix));
    expect(lines.length).toBeLessThan(qrPath(matrix).length / 1.6);
  });

  it.each(URLS)('is read by a library of another hand: %s', async (url) => {
    expect(await textsOf(await picture(qrMatrix(url, 'Q'), 0))).toEqual([url]);
  });

  it('is read when its middle is scratched, and not when half of it is gone', async () => {
    const matrix = qrMatrix(URLS[3] as string, 'Q');
    expect(await textsOf(await picture(matrix, 0.3))).toEqual([URLS[3]]);
    expect(await textsOf(await picture(matrix, 0.8))).toEqual([]);
  });

  it('has a side of 21 modules and four more for each version', () => {
    for (const url of URLS) expect((qrMatrix(url, 'Q').size - 21) % 4).toBe(0);
    expect(qrMatrix('https://egov.kz', 'Q').size).toBeLessThan(qrMatrix(URLS[3] as string, 'Q').size);
  });

  it('grows with its correction', () => {
    const sizes = (['M', 'Q', 'H'] as const).map((correction) => qrMatrix(URLS[2] as string, correction).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[2]).toBeGreaterThan(sizes[0] as number);
  });

  it('has its three corners', () => {
    const matrix = qrMatrix('https://egov.kz', 'Q');
    const corners = [
      [0, 0],
      [0, matrix.size - 7],
      [matrix.size - 7, 0],
    ] as const;
    for (const [row, column] of corners) {
      const top = Array.from({ length: 7 }, (_, step) => matrix.dark(row, column + step));
      expect(top.every(Boolean)).toBe(true);
      expect(matrix.dark(row + 1, column + 1)).toBe(false);
      expect(matrix.dark(row + 3, column + 3)).toBe(true);
    }
  });

  it('does not take a text that no symbol holds', () => {
    expect(() => qrMatrix('х'.repeat(4000), 'Q')).toThrow();
  });
});
