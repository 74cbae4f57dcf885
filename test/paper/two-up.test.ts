import { describe, expect, it } from 'vitest';
import { SHEETS } from '../../src/paper/sheet.js';
import { cutAndStacked, HALVED, isHalved, twoUpOf } from '../../src/paper/two-up.js';
import { toMm } from '../../src/paper/units.js';

describe.each(HALVED)('Two of %s on one paper', (size) => {
  const { paper, medium, places, cutMarks } = twoUpOf(size);

  it('stand beside each other on paper of the next size, which lies across, in their true size', () => {
    expect(toMm(medium.width)).toBeCloseTo(SHEETS[paper].height, 6);
    expect(toMm(medium.height)).toBeCloseTo(SHEETS[paper].width, 6);
    for (const { left, top, width, height } of places) {
      expect(toMm(width)).toBeCloseTo(SHEETS[size].width, 6);
      expect(toMm(height)).toBeCloseTo(SHEETS[size].height, 6);
      // ISO 216 rounds a millimetre away at most.
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(medium.width + 1e-6);
      expect(toMm(top)).toBeGreaterThanOrEqual(-1e-6);
      expect(toMm(top)).toBeLessThanOrEqual(0.5);
    }
  });

  it('meet in the middle, where one cut parts them and its marks stand', () => {
    const [first, second] = places;
    expect(first.left + first.width).toBeCloseTo(second.left, 6);
    expect(second.left).toBeCloseTo(medium.width / 2, 6);
    expect(cutMarks.map(({ x }) => x)).toEqual([second.left, second.left]);
    for (const { from, to } of cutMarks) expect(toMm(to) - toMm(from)).toBeCloseTo(9, 6);
  });
});

it('A1 has no paper of twice its size', () => {
  expect(isHalved('a1')).toBe(false);
  expect(HALVED).toEqual(['a5', 'a4', 'a3', 'a2']);
});

it('The left pile laid on the right one has all pages in their order', () => {
  for (let count = 0; count <= 9; count++) {
    const pages = Array.from({ length: count }, (_, at) => at);
    const papers = cutAndStacked(pages);
    expect(papers).toHaveLength(Math.ceil(count / 2));
    expect([...papers.map(([left]) => left), ...papers.map(([, right]) => right)].filter((page) => page !== undefined)).toEqual(pages);
  }
});
