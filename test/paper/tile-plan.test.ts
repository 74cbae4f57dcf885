import { describe, expect, it } from 'vitest';
import { SHEETS } from '../../src/paper/sheet.js';
import { isTiled, tilePlan } from '../../src/paper/tile-plan.js';
import { toMm } from '../../src/paper/units.js';

describe.each([
  ['a3', 2],
  ['a2', 4],
] as const)('%s on A4', (size, count) => {
  const plan = tilePlan(size);
  const { finished, overlap, margin, paper, tiles } = plan;

  it(`takes ${count} sheets`, () => {
    expect(tiles.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const sides = [toMm(paper.width), toMm(paper.height)].sort((a, b) => a - b);
    expect(sides[0]).toBeCloseTo(SHEETS.a4.width, 6);
    expect(sides[1]).toBeCloseTo(SHEETS.a4.height, 6);
  });

  it('leaves 8 mm or more of every sheet blank', () => {
    expect(toMm(margin.left)).toBeGreaterThanOrEqual(8 - 1e-6);
    expect(toMm(margin.top)).toBeGreaterThanOrEqual(8 - 1e-6);
    const [{ window }] = tiles as [(typeof tiles)[0] & object];
    expect(margin.left * 2 + window.width).toBeCloseTo(paper.width, 6);
    expect(margin.top * 2 + window.height).toBeCloseTo(paper.height, 6);
  });

  it('covers the whole poster, neighbours overlapping by 10 mm', () => {
    const right = Math.max(...tiles.map(({ window }) => window.left + window.width));
    const bottom = Math.max(...tiles.map(({ window }) => window.top + window.height));
    expect(right).toBeCloseTo(finished.width, 6);
    expect(bottom).toBeCloseTo(finished.height, 6);
    for (const tile of tiles) {
      const below = tiles.find(({ column, row }) => column === tile.column && row === tile.row + 1);
      const beside = tiles.find(({ column, row }) => row === tile.row && column === tile.column + 1);
      if (below) expect(tile.window.top + tile.window.height - below.window.top).toBeCloseTo(overlap, 6);
      if (beside) expect(tile.window.left + tile.window.width - beside.window.left).toBeCloseTo(overlap, 6);
    }
    expect(toMm(overlap)).toBeCloseTo(10, 6);
  });

  it('is the size at nine tenths, its sides in the same ratio', () => {
    expect(toMm(finished.width) / SHEETS[size].width).toBeCloseTo(0.9, 2);
    expect(finished.width / finished.height).toBeCloseTo(SHEETS[size].width / SHEETS[size].height, 6);
  });
});

it('Other sizes are not tiled', () => {
  expect(['a5', 'a4', 'a1'].filter((size) => isTiled(size as 'a4'))).toEqual([]);
});
