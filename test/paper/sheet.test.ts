import { describe, expect, it } from 'vitest';
import { BASE, designArea, flowSheetOf, marginOn, SHEETS, type SheetName, sheetOf } from '../../src/paper/sheet.js';
import { mm, pt, toMm } from '../../src/paper/units.js';

const names = Object.keys(SHEETS) as readonly SheetName[];

describe('A sheet', () => {
  it('has the measures of ISO 216', () => {
    const measures = names.map((name) => `${name} ${SHEETS[name].width} × ${SHEETS[name].height}`);
    expect(measures).toEqual(['a5 148 × 210', 'a4 210 × 297', 'a3 297 × 420', 'a2 420 × 594', 'a1 594 × 841']);
  });

  it.each(names)('is given to react-pdf in points: %s', (name) => {
    const { width, height } = sheetOf(name);
    expect(toMm(width)).toBeCloseTo(SHEETS[name].width, 9);
    expect(toMm(height)).toBeCloseTo(SHEETS[name].height, 9);
  });

  it.each(names)('holds the A4 design at its scale in both directions: %s', (name) => {
    const sheet = sheetOf(name);
    const area = designArea(sheet);
    const scaled = (length: number) => length * sheet.scale;
    expect(scaled(BASE.width)).toBeLessThanOrEqual(area.width + 1e-9);
    expect(scaled(BASE.height)).toBeLessThanOrEqual(area.height + 1e-9);
    // One side is filled; ISO 216 rounds to whole millimetres, and A5 with its margins is a little higher than A4.
    expect(toMm(pt(area.width - scaled(BASE.width)))).toBeLessThan(1);
    expect(toMm(pt(area.height - scaled(BASE.height)))).toBeLessThan(name === 'a5' ? 3.5 : 1);
  });

  it('is √2 larger than the next smaller one', () => {
    expect(sheetOf('a3').scale).toBeCloseTo(Math.SQRT2, 3);
    expect(sheetOf('a2').scale).toBeCloseTo(2, 3);
  });

  it.each([
    ['a5', 10],
    ['a4', 10],
    ['a3', 14.14],
    ['a1', 28.29],
  ] as const)('leaves blank what office printers need, and more where it is larger: %s, %d mm', (name, blank) => {
    expect(toMm(marginOn(sheetOf(name), mm(10)))).toBeCloseTo(blank, 2);
  });

  it('grows margins with those of the theme', () => {
    expect(toMm(marginOn(sheetOf('a5'), mm(12)))).toBeCloseTo(10 + 2 * sheetOf('a5').scale, 9);
  });

  it('for a design that flows has nothing smaller than at A4', () => {
    expect(names.map((name) => flowSheetOf(name).scale >= 1)).toEqual(names.map(() => true));
    expect(flowSheetOf('a5')).toMatchObject({ width: sheetOf('a5').width, scale: 1, inset: 0 });
    expect(flowSheetOf('a3')).toEqual(sheetOf('a3'));
  });
});
