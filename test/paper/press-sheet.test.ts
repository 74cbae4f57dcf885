import { describe, expect, it } from 'vitest';
import { pressSheet } from '../../src/paper/press-sheet.js';
import { SHEETS, type SheetName, sheetOf } from '../../src/paper/sheet.js';
import { toMm } from '../../src/paper/units.js';

const sizes = Object.keys(SHEETS) as readonly SheetName[];

describe.each(sizes)('%s for a print shop', (size) => {
  const press = pressSheet(sheetOf(size));

  it('is trimmed to its size and bleeds 3 mm on every side', () => {
    expect(toMm(press.trim.width)).toBeCloseTo(SHEETS[size].width, 6);
    expect(toMm(press.trim.height)).toBeCloseTo(SHEETS[size].height, 6);
    const sides = [
      press.trim.left - press.bleed.left,
      press.trim.top - press.bleed.top,
      press.bleed.left + press.bleed.width - press.trim.left - press.trim.width,
      press.bleed.top + press.bleed.height - press.trim.top - press.trim.height,
    ];
    for (const side of sides) expect(side / (72 / 25.4)).toBeCloseTo(3, 6);
  });

  it('has two marks at every corner, in line with the trim and outside of the bleed', () => {
    expect(press.cropMarks).toHaveLength(8);
    const { bleed, trim, medium } = press;
    for (const { from, to } of press.cropMarks) {
      const upright = from[0] === to[0];
      const lines = upright ? [trim.left, trim.left + trim.width] : [trim.top, trim.top + trim.height];
      expect(lines).toContain(upright ? from[0] : from[1]);
      for (const [x, y] of [from, to]) {
        expect(x > bleed.left && x < bleed.left + bleed.width && y > bleed.top && y < bleed.top + bleed.height).toBe(false);
        expect(x >= 0 && x <= medium.width && y >= 0 && y <= medium.height).toBe(true);
      }
    }
  });

  it('has a registration mark at the middle of every side, between bleed and edge', () => {
    const { bleed, medium } = press;
    expect(press.registration).toHaveLength(4);
    for (const { centre, radius } of press.registration) {
      const [x, y] = centre;
      const out = Math.max(bleed.left - x, x - bleed.left - bleed.width, bleed.top - y, y - bleed.top - bleed.height);
      expect(out).toBeGreaterThan(radius);
      expect(Math.min(x, y, medium.width - x, medium.height - y)).toBeGreaterThan(radius);
    }
  });
});
