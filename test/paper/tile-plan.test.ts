import { describe, expect, it } from 'vitest';
import { SHEETS } from '../../src/paper/sheet.js';
import { isTiled, tiledSheet, tilePlan, type Uncut } from '../../src/paper/tile-plan.js';
import { toMm } from '../../src/paper/units.js';

const NOTHING = { codes: [], words: [], between: [] };
const EMPTY: Uncut = { across: NOTHING, down: NOTHING };
/** A page with a code in the middle of its spine, a third above its foot. */
const CODED: Uncut = { across: { ...NOTHING, codes: [{ from: 0.44, to: 0.56 }] }, down: { ...NOTHING, codes: [{ from: 0.62, to: 0.7 }] } };

describe.each([
  ['a3', 2, EMPTY],
  ['a2', 4, EMPTY],
  ['a3', 2, CODED],
  ['a2', 4, CODED],
] as const)('%s on %i A4', (size, count, page) => {
  const plan = tilePlan(size, [EMPTY, page]);
  const { finished, paper, pages } = plan;

  it('takes as many for each page', () => {
    for (const tiles of pages) expect(tiles.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const sides = [toMm(paper.width), toMm(paper.height)].sort((a, b) => a - b);
    expect(sides[0]).toBeCloseTo(SHEETS.a4.width, 6);
    expect(sides[1]).toBeCloseTo(SHEETS.a4.height, 6);
  });

  it('leaves 8 mm or more of every sheet blank', () => {
    for (const { margin, window } of pages.flat()) {
      expect(toMm(margin.left)).toBeGreaterThanOrEqual(8 - 1e-6);
      expect(toMm(margin.top)).toBeGreaterThanOrEqual(8 - 1e-6);
      expect(margin.left * 2 + window.width).toBeCloseTo(paper.width, 6);
      expect(margin.top * 2 + window.height).toBeCloseTo(paper.height, 6);
    }
  });

  it('covers the whole poster, neighbours overlapping by 5 to 10 mm', () => {
    for (const tiles of pages) {
      expect(Math.max(...tiles.map(({ window }) => window.left + window.width))).toBeCloseTo(finished.width, 6);
      expect(Math.max(...tiles.map(({ window }) => window.top + window.height))).toBeCloseTo(finished.height, 6);
      for (const { column, row, window, covered } of tiles) {
        const below = tiles.find((tile) => tile.column === column && tile.row === row + 1);
        const beside = tiles.find((tile) => tile.row === row && tile.column === column + 1);
        const overlaps = [
          below && [window.top + window.height - below.window.top, covered.bottom],
          beside && [window.left + window.width - beside.window.left, covered.right],
        ].filter((each) => each !== undefined);
        for (const [overlap = 0, said = 0] of overlaps) {
          expect(overlap).toBeCloseTo(said, 6);
          expect(toMm(overlap as typeof covered.right)).toBeGreaterThanOrEqual(5 - 1e-6);
          expect(toMm(overlap as typeof covered.right)).toBeLessThanOrEqual(10 + 1e-6);
        }
      }
    }
  });

  it('is nine tenths of the size or a little less, its sides in the same ratio', () => {
    const share = toMm(finished.width) / SHEETS[size].width;
    expect(share).toBeLessThanOrEqual(0.901);
    expect(share).toBeGreaterThan(0.8);
    expect(finished.width / finished.height).toBeCloseTo(SHEETS[size].width / SHEETS[size].height, 6);
  });

  it('has no seam through a code', () => {
    const [, tiles = []] = pages;
    for (const { window } of tiles) {
      for (const { from, to } of page.across.codes)
        expect(window.left <= from * finished.width || window.left >= to * finished.width).toBe(true);
      for (const { from, to } of page.down.codes)
        expect(window.top <= from * finished.height || window.top >= to * finished.height).toBe(true);
    }
  });
});

it('A poster without codes is as large as tiles hold it', () => {
  expect(tilePlan('a2', [EMPTY]).finished).toEqual(tiledSheet('a2'));
  expect(toMm(tiledSheet('a2').width)).toBeCloseTo(378, 6);
});

it('Other sizes are not tiled', () => {
  expect(['a5', 'a4', 'a1'].filter((size) => isTiled(size as 'a4'))).toEqual([]);
});
