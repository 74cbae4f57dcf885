import { describe, expect, it } from 'vitest';
import { type SheetName, sheetOf } from '../../src/paper/sheet.js';
import { proofDpi } from '../../src/proof/look-at.js';

const pixels = (size: SheetName) => {
  const { width, height, scale } = sheetOf(size);
  const dpi = proofDpi({ size, kind: 'sheet', scale });
  return [width, height].map((points) => Math.round((points * dpi) / 72));
};

describe('A sheet is proved', () => {
  it('at 150 dpi, and on larger paper with as many pixels as on A4, since all is larger there', () => {
    expect(pixels('a4')).toEqual([1240, 1754]);
    expect(pixels('a5')).toEqual([874, 1240]);
    for (const size of ['a3', 'a2', 'a1'] as const)
      for (const [at, found] of pixels(size).entries()) expect(Math.abs(found - (pixels('a4')[at] as number))).toBeLessThan(5);
  });

  it('tile by tile at 150 dpi: each is paper of its own', () => {
    expect(proofDpi({ size: 'a1', kind: 'tiles', scale: 2.7 })).toBe(150);
  });
});
