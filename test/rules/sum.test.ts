import { describe, expect, it } from 'vitest';
import { decimalsOf, LARGEST_SUM, multipleOf, ROUNDINGS, type Tiyn, tiynOf } from '../../src/rules/sum.js';
import { below } from '../chances.js';

describe('a multiple of an index', () => {
  it.each([
    [4325, 0.2, 865, 865, 865],
    [4310, 0.25, 1078, 1078, 1077],
    [3692, 0.3, 1108, 1108, 1107],
    [3932, 0.1, 393, 394, 393],
    [3, 0.5, 2, 2, 1],
    [1, 0.4999, undefined, 1, undefined],
    [4321.55, 0.1, 432, 433, 432],
    [4325, 1_000_000, 4_325_000_000, 4_325_000_000, 4_325_000_000],
    [1, 0.0001, undefined, 1, undefined],
    [999_999_999_999, 1.5, undefined, undefined, undefined],
  ])('%d times %d is whole tenge: half up %s, up %s, down %s', (index, times, ...tenge) => {
    const found = ROUNDINGS.map((rounding) => multipleOf(tiynOf(index), times, rounding));
    expect(found).toEqual(tenge.map((each) => (each === undefined ? undefined : each * 100)));
  });

  it('has none of the errors of binary fractions: 1.1 times 100 is 110 also when any fraction is rounded up', () => {
    expect(multipleOf(tiynOf(100), 1.1, 'up')).toBe(11_000);
    expect(multipleOf(tiynOf(4.35), 100, 'down')).toBe(43_500);
  });

  it('is within one tenge of the true product, on the side that its rounding says', () => {
    const next = below(17);
    for (let count = 0; count < 5000; count += 1) {
      const index = (1 + next(1_000_000)) as Tiyn;
      const parts = 1 + next(1_000_000);
      const exact = BigInt(index) * BigInt(parts);
      const part = 100n * 10_000n;
      const [half, up, down] = ROUNDINGS.map((rounding) => BigInt(multipleOf(index, parts / 10_000, rounding) ?? 0) / 100n);
      const floor = exact / part;
      expect(down).toBe(floor);
      expect(up).toBe(exact % part === 0n ? floor : floor + 1n);
      expect(half).toBe((exact % part) * 2n >= part ? floor + 1n : floor);
    }
  });
});

describe('a sum', () => {
  it.each([
    [865, 86_500],
    [0, 0],
    [22.5, 2250],
    [22.05, 2205],
    [0.29, 29],
    [1.15, 115],
    [999_999_999_999, LARGEST_SUM],
  ])('of %d tenge is %d tiyn', (tenge, tiyn) => {
    expect(tiynOf(tenge)).toBe(tiyn);
  });

  it('of so many tiyn is an exact number, and so is each below it', () => {
    expect(Number.isSafeInteger(LARGEST_SUM)).toBe(true);
  });
});

it.each([
  [1, 0],
  [0.2, 1],
  [0.1234567, 7],
  [1e300, undefined],
  [1e-7, undefined],
  [-1.5, 1],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%d has %s decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});
