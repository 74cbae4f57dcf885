import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { inForce, outside } from '../../src/rules/in-force.js';

const at = (text: string): IsoDate => text as IsoDate;
const OLD = { until: at('2019-12-06') };
const NEW = { from: at('2019-12-07') };
const LATE = { from: at('2020-02-01'), until: at('2020-12-31') };

describe('The version in force', () => {
  it.each([
    ['2000-01-01', 0],
    ['2019-12-06', 0],
    ['2019-12-07', 1],
    ['2030-01-01', 1],
  ])('is picked by the day: %s', (day, index) => {
    expect(inForce([OLD, NEW], at(day))).toBe(index);
  });

  it('is none in a gap, before the first and after the last', () => {
    const days = ['2019-12-31', '2021-01-01'].map((day) => inForce([OLD, LATE], at(day)));
    expect(days).toEqual([-1, -1]);
    expect(inForce([NEW], at('2019-12-06'))).toBe(-1);
  });
});

describe('A day outside of all versions', () => {
  it('lies before the first or after the last of them', () => {
    expect(outside([NEW, LATE], at('2019-12-06'))).toBe(true);
    expect(outside([OLD, LATE], at('2021-01-01'))).toBe(true);
  });

  it('is no gap between two of them', () => {
    expect(outside([OLD, LATE], at('2019-12-31'))).toBe(false);
  });

  it('is none where a version has no end', () => {
    expect(outside([OLD, NEW], at('1000-01-01'))).toBe(false);
    expect(outside([OLD, NEW], at('3000-01-01'))).toBe(false);
  });
});
