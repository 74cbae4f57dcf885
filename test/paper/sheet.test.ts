import { describe, expect, it } from 'vitest';
import { BASE, SHEETS, type SheetName, sheetOf } from '../../src/paper/sheet.js';
import { pt, toMm } from '../../src/paper/units.js';

const names = Object.keys(SHEETS) as readonly SheetName[];

describe('A sheet', () => {
  it('has the measures of ISO 216', () => {
    const measures = names.map((name) => `${name} ${SHEETS[name].width} × ${SHEETS[name].height}`);
    expect(measures).toEqual(['a5 148 × 210', 'a4 210 × 297', 'a3 297 × 420', 'a2 420 × 594', 'a1 594 × 841']);
  });

  it.each(names)('is told to react-pdf in points: %s', (name) => {
    const { width, height } = sheetOf(name);
    expect(toMm(width)).toBeCloseTo(SHEETS[name].width, 9);
    expect(toMm(height)).toBeCloseTo(SHEETS[name].height, 9);
  });

  it.each(names)('holds the A4 design at its scale in both directions: %s', (name) => {
    const sheet = sheetOf(name);
    const scaled = (length: number) => length * sheet.scale;
    expect(scaled(BASE.width)).toBeLessThanOrEqual(sheet.width + 1e-9);
    expect(scaled(BASE.height)).toBeLessThanOrEqual(sheet.height + 1e-9);
    // ISO 216 rounds to whole millimetres: no more than one of them is left.
    expect(toMm(pt(sheet.width - scaled(BASE.width)))).toBeLessThan(1);
    expect(toMm(pt(sheet.height - scaled(BASE.height)))).toBeLessThan(1);
  });

  it('is √2 larger than the next smaller one', () => {
    expect(sheetOf('a3').scale).toBeCloseTo(Math.SQRT2, 3);
    expect(sheetOf('a4')).toEqual(BASE);
    expect(sheetOf('a5').scale).toBeCloseTo(Math.SQRT1_2, 2);
  });
});
