import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { inForce, otherStretches, stretchWithout } from '../../src/rules/in-force.js';

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

describe('A stretch without a version', () => {
  it.each([
    ['between two', [OLD, LATE], '2019-12-31', { from: '2019-12-07', until: '2020-01-31' }],
    ['before the first', [NEW, LATE], '2019-12-01', { until: '2019-12-06' }],
    ['after the last', [OLD, LATE], '2021-06-01', { from: '2021-01-01' }],
  ])('%s is named by its first and last day', (_, versions, day, stretch) => {
    expect(stretchWithout(versions, at(day))).toEqual(stretch);
  });
});

describe('The other stretches of time', () => {
  const NEXT = { from: at('2021-01-01') };

  it.each([
    ['2019-12-01', ['2019-12-07', '2020-02-01', '2021-01-01', '2021-01-01']],
    ['2020-06-01', ['2019-12-06', '2021-01-01', '2021-01-01']],
    ['2022-01-01', ['2019-12-06', '2020-12-31']],
  ])('each have the day that is nearest to %s', (day, days) => {
    expect(otherStretches([OLD, LATE, NEXT], at(day))).toEqual(days);
  });

  it('are none of a thing that never changes', () => {
    expect(otherStretches([{}], at('2020-01-01'))).toEqual([]);
    expect(otherStretches([{ from: at('2016-03-01') }], at('2020-01-01'))).toEqual([]);
  });

  it('hold a day after the end', () => {
    expect(otherStretches([LATE], at('2020-06-01'))).toEqual(['2021-01-01']);
  });
});
