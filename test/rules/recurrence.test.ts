import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { lastDayOf, timesOf } from '../../src/rules/recurrence.js';
import { chances } from '../chances.js';

const minutes = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}:00Z`) / 60_000;
const written = (time: number): string => new Date(time * 60_000).toISOString().slice(0, 16).replace('T', ' ');

function times(from: string, rule: string, asOf = '2026-11-23', length = 60): readonly string[] | string {
  const found = timesOf({ from: minutes(from), minutes: length, rule }, asOf as IsoDate);
  return 'kind' in found
    ? found.kind === 'first' && found.next !== undefined
      ? `first ${written(found.next)}`
      : found.kind
    : found.map(written);
}

describe('what comes again', () => {
  it.each([
    [
      'on weekdays, over the turn of a week',
      '2026-11-23 13:00',
      'FREQ=WEEKLY;BYDAY=MO,FR',
      ['2026-11-23 13:00', '2026-11-27 13:00', '2026-11-30 13:00'],
    ],
    ['at midnight', '2026-11-24 00:00', 'FREQ=DAILY', ['2026-11-24 00:00', '2026-11-25 00:00', '2026-11-26 00:00']],
    [
      'at the end of each month',
      '2026-11-30 09:00',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      ['2026-11-30 09:00', '2026-12-31 09:00', '2027-01-31 09:00', '2027-02-28 09:00'],
    ],
    [
      'on the 31st, in months that have one',
      '2026-12-31 09:00',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      ['2026-12-31 09:00', '2027-01-31 09:00', '2027-03-31 09:00'],
    ],
    ['on 29 February, in leap years', '2028-02-29 09:00', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2028-02-29 09:00']],
    ['every year of a 29 February that is written as the first day alone', '2028-02-29 09:00', 'FREQ=YEARLY', ['2028-02-29 09:00']],
    ['on the first Monday of a month', '2026-12-07 09:00', 'FREQ=MONTHLY;BYDAY=1MO', ['2026-12-07 09:00', '2027-01-04 09:00']],
    ['at several hours', '2026-11-23 09:00', 'FREQ=DAILY;BYHOUR=9,15', ['2026-11-23 09:00', '2026-11-23 15:00', '2026-11-24 09:00']],
    ['to the end of its last day', '2026-11-23 23:00', 'FREQ=DAILY;UNTIL=20261124', ['2026-11-23 23:00', '2026-11-24 23:00']],
    ['a number of times', '2026-11-23 09:00', 'FREQ=DAILY;COUNT=2', ['2026-11-23 09:00', '2026-11-24 09:00']],
  ])('%s', (_, from, rule, expected) => {
    expect(times(from, rule).slice(0, expected.length)).toEqual(expected);
  });

  it('ends where its rule ends, and is known for five years', () => {
    expect(times('2026-11-23 23:00', 'FREQ=DAILY;UNTIL=20261124')).toHaveLength(2);
    expect(times('2028-02-29 09:00', 'FREQ=YEARLY')).toEqual(['2028-02-29 09:00', '2032-02-29 09:00']);
    expect(times('2016-02-29 09:00', 'FREQ=YEARLY', '2024-01-01')).toEqual(['2024-02-29 09:00', '2028-02-29 09:00']);
    expect(times('2026-11-23 13:00', 'FREQ=DAILY').at(-1)).toBe('2031-11-23 13:00');
  });

  it('is counted from the day before, so that what goes on over midnight still stands', () => {
    expect(times('2026-01-01 22:00', 'FREQ=DAILY', '2026-11-23', 600)[0]).toBe('2026-11-22 22:00');
  });
});

describe('a rule that cannot be followed is named', () => {
  it.each([
    ['every Monday', 'unreadable'],
    ['', 'unreadable'],
    ['BYDAY=MO', 'unreadable'],
    ['FREQ=OFTEN', 'unreadable'],
    ['FREQ=MINUTELY', 'unreadable'],
    ['FREQ=WEEKLY;BYDAY=XX', 'unreadable'],
    ['FREQ=WEEKLY;UNTIL=20270229', 'unreadable'],
    ['FREQ=WEEKLY;UNTIL=20271231T100000Z', 'unreadable'],
    ['FREQ=WEEKLY;DTSTART=20261123', 'unreadable'],
    ['FREQ=WEEKLY;BYDAY=TU', 'first 2026-11-24 09:00'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', 'first 2026-12-31 09:00'],
    ['FREQ=DAILY;UNTIL=20261122', 'first'],
    ['FREQ=HOURLY', 'unreadable'],
    ['FREQ=DAILY;BYMONTH=13', 'unreadable'],
    ['FREQ=DAILY;INTERVAL=0', 'unreadable'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'unreadable'],
    ['FREQ=DAILY;constructor=1', 'unreadable'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'first'],
    ['FREQ=DAILY;BYHOUR=9,10', 'long'],
  ])('%s', (rule, expected) => {
    expect(times('2026-11-23 09:00', rule, '2026-11-23', 90)).toBe(expected);
  });

  it('whatever chance makes of it, without a crash and without a long search', () => {
    const chance = chances(11);
    const one = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
    for (let round = 0; round < 300; round += 1) {
      const parts = Array.from({ length: 1 + Math.floor(chance() * 4) }, () =>
        one([
          'FREQ=DAILY',
          'FREQ=WEEKLY',
          'FREQ=YEARLY',
          'BYDAY=MO',
          'BYDAY=5FR',
          'BYMONTHDAY=-31',
          'BYMONTH=13',
          'BYMONTH=2',
          'COUNT=0',
          'INTERVAL=0',
          'INTERVAL=999',
          'UNTIL=1',
          'BYHOUR=24',
          'BYSETPOS=-1',
          'BYWEEKNO=53',
          '=;=',
        ]),
      );
      times('2026-11-23 09:00', parts.join(';'));
    }
  });
});

it('The last day of a rule is the one that it names', () => {
  expect([lastDayOf('FREQ=DAILY;UNTIL=20271231'), lastDayOf('FREQ=DAILY'), lastDayOf('FREQ=DAILY;UNTIL=20270229')]).toEqual([
    '2027-12-31',
    undefined,
    undefined,
  ]);
});
