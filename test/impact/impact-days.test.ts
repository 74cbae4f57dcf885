import { describe, expect, test } from 'vitest';
import { impactDays } from '../../src/impact/impact-days.js';
import type { IsoDate } from '../../src/rules/date.js';

const TODAY = '2026-11-23' as IsoDate;
const TURNS = ['2019-12-07', '2023-01-01', '2027-01-01', '2028-01-01'] as IsoDate[];

const days = (asked: { asOf?: string; against?: string }, turns: readonly IsoDate[] = TURNS) => {
  const found = impactDays({ today: TODAY, ...(asked as { asOf?: IsoDate; against?: IsoDate }) }, turns);
  return found && [found.before, found.after];
};

describe('the two days that are compared', () => {
  test('are today and the day that was named, the earlier first', () => {
    expect(days({ asOf: '2027-01-01' })).toEqual([TODAY, '2027-01-01']);
    expect(days({ asOf: '2018-06-01' })).toEqual(['2018-06-01', TODAY]);
    expect(days({ against: '2018-06-01' })).toEqual(['2018-06-01', TODAY]);
  });

  test('are the two that were named, the earlier first', () => {
    expect(days({ asOf: '2018-06-01', against: '2016-03-01' })).toEqual(['2016-03-01', '2018-06-01']);
    expect(days({ asOf: '2016-03-01', against: '2018-06-01' })).toEqual(['2016-03-01', '2018-06-01']);
  });

  test('are today and the next change when nothing was named, or the last one when none is to come', () => {
    expect(days({})).toEqual([TODAY, '2027-01-01']);
    expect(days({}, ['2019-12-07', '2023-01-01'] as IsoDate[])).toEqual(['2022-12-31', TODAY]);
  });

  test('are the last change and the day before it when today was named: something began today', () => {
    expect(days({ asOf: TODAY }, ['2019-12-07', TODAY] as IsoDate[])).toEqual(['2026-11-22', TODAY]);
  });

  test('are none when one day was named twice, or when nothing has ever changed', () => {
    expect(days({ asOf: '2027-01-01', against: '2027-01-01' })).toBeUndefined();
    expect(days({ against: TODAY })).toBeUndefined();
    expect(days({}, [])).toBeUndefined();
  });
});
