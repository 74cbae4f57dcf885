import { describe, expect, it } from 'vitest';
import { barOf, stretchesOf } from '../../../../templates/posters/blocks/day-bar.js';

const hours = (from: number, until: number, ...breaks: readonly (readonly [number, number])[]) => ({
  from: from * 60,
  until: until * 60,
  breaks: breaks.map(([begin, end]) => ({ from: begin * 60, until: end * 60 })),
});

describe('The bar of a day', () => {
  it('has a gap for each break', () => {
    expect(stretchesOf(hours(9, 18, [13, 14]))).toEqual([hours(9, 13), hours(14, 18)].map(({ from, until }) => ({ from, until })));
    expect(stretchesOf(hours(9, 13))).toEqual([{ from: 540, until: 780 }]);
  });

  it('shows the hours from eight to eight, and more where something is open then', () => {
    expect(barOf([[hours(9, 18)], []])).toEqual({ from: 480, until: 1200 });
    expect(barOf([[hours(6.5, 22.25)]])).toEqual({ from: 360, until: 23 * 60 });
  });
});
