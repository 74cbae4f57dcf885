import { describe, expect, it } from 'vitest';
import type { IsoDate, Period } from '../../src/rules/date.js';
import { versionFaults } from '../../src/rules/version-faults.js';

/** Periods written as «from..until», an open end left out. */
const periods = (...written: readonly string[]): readonly Period[] =>
  written.map((text) => {
    const [from, until] = text.split('..') as [IsoDate, IsoDate];
    return { ...(from && { from }), ...(until && { until }) };
  });

describe('Versions without a fault', () => {
  it.each([
    [['..']],
    [['2019-01-01..']],
    [['..2019-12-06', '2019-12-07..']],
    [['2016-03-01..2019-12-31', '2020-01-01..2020-02-29', '2020-03-01..2030-12-31']],
    [['2019-12-07..2019-12-07', '2019-12-08..']],
    [['..9999-12-31']],
  ])('follow each other day by day: %s', (written) => {
    expect(versionFaults(periods(...written))).toEqual([]);
  });

  it('may be none at all', () => {
    expect(versionFaults([])).toEqual([]);
  });
});

describe('An overlap', () => {
  it.each([
    ['of one day', ['..2019-12-07', '2019-12-07..'], { index: 1, other: 0, both: { from: '2019-12-07', until: '2019-12-07' } }],
    ['of an end left open in the middle', ['2016-03-01..', '2019-12-07..'], { index: 1, other: 0, both: { from: '2019-12-07' } }],
    ['of a beginning left open in the middle', ['..2019-12-06', '..2020-01-01'], { index: 1, other: 0, both: { until: '2019-12-06' } }],
    ['of two without any end', ['..', '..'], { index: 1, other: 0, both: {} }],
    [
      'of one inside of another',
      ['2016-01-01..2020-12-31', '2017-01-01..2017-12-31'],
      { both: { from: '2017-01-01', until: '2017-12-31' } },
    ],
    [
      'whichever stands first',
      ['2019-12-07..', '2016-03-01..2019-12-31'],
      { index: 1, other: 0, both: { from: '2019-12-07', until: '2019-12-31' } },
    ],
  ])('%s is reported once, at the later of the two', (_, written, fault) => {
    expect(versionFaults(periods(...written))).toEqual([expect.objectContaining({ kind: 'overlap', ...fault })]);
  });

  it('is found with a version further above', () => {
    const found = versionFaults(periods('2016-01-01..2020-12-31', '2017-01-01..2017-12-31', '2020-06-01..'));
    expect(found).toEqual([
      expect.objectContaining({ kind: 'overlap', index: 1, other: 0 }),
      expect.objectContaining({ kind: 'overlap', index: 2, other: 0, both: { from: '2020-06-01', until: '2020-12-31' } }),
    ]);
  });
});

describe('A gap', () => {
  it('is reported with its days at the version after it', () => {
    expect(versionFaults(periods('..2019-12-06', '2019-12-08..2020-12-31', '2021-03-01..'))).toEqual([
      { kind: 'gap', index: 1, from: '2019-12-07', until: '2019-12-07' },
      { kind: 'gap', index: 2, from: '2021-01-01', until: '2021-02-28' },
    ]);
  });
});

describe('A version in the wrong place', () => {
  it('is reported when nothing else is wrong with the days', () => {
    expect(versionFaults(periods('2019-12-07..', '2016-03-01..2019-12-06'))).toEqual([{ kind: 'order', index: 1 }]);
  });

  it('stands beside a gap, not beside an overlap that comes of it', () => {
    expect(versionFaults(periods('2020-01-01..', '2016-03-01..2019-12-06')).map(({ kind }) => kind)).toEqual(['gap', 'order']);
    expect(versionFaults(periods('2019-12-07..', '..2019-12-31')).map(({ kind }) => kind)).toEqual(['overlap']);
  });
});

it('A version that ends before it begins hides the holes that it leaves', () => {
  expect(versionFaults(periods('..2019-12-06', '2020-12-31..2019-12-07', '2021-01-01..'))).toEqual([{ kind: 'backwards', index: 1 }]);
});
