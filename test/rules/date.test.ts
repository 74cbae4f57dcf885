import { describe, expect, it } from 'vitest';
import { covers, dayAfter, dayBefore, dayInKazakhstan, type IsoDate, overlap, parseDate } from '../../src/rules/date.js';

const day = (text: string): IsoDate => {
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(`expected a day, found "${text}"`);
  return date;
};

describe('A day', () => {
  it.each(['2018-06-01', '2020-02-29', '1999-12-31'])('is read as it is written: %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    '2018-6-1',
    '01.06.2018',
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31',
    '2019-01-01T00:00:00Z',
    ' 2019-01-01',
    '',
    'today',
  ])('is none when the calendar has no such day, or it is written in another way: «%s»', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('begins in Kazakhstan five hours before Greenwich', () => {
    expect(dayInKazakhstan(Date.parse('2026-11-22T18:59:59Z'))).toBe('2026-11-22');
    expect(dayInKazakhstan(Date.parse('2026-11-22T19:00:00Z'))).toBe('2026-11-23');
  });
});

describe('The day beside a day', () => {
  it.each([
    ['2019-12-06', '2019-12-07'],
    ['2019-12-31', '2020-01-01'],
    ['2020-02-28', '2020-02-29'],
    ['2021-02-28', '2021-03-01'],
  ])('is found over months and years: %s, %s', (one, next) => {
    expect([dayAfter(day(one)), dayBefore(day(next))]).toEqual([next, one]);
  });

  it('is the day itself at either end of the calendar', () => {
    expect([dayAfter(day('9999-12-31')), dayBefore(day('0000-01-01'))]).toEqual(['9999-12-31', '0000-01-01']);
  });
});

describe('A period', () => {
  const year = { from: day('2019-01-01'), until: day('2019-12-31') };

  it('covers its first and its last day and no other beyond them', () => {
    const asked = ['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01'].map((text) => covers(year, day(text)));
    expect(asked).toEqual([false, true, true, false]);
  });

  it('has no end where none is written', () => {
    expect(covers({}, day('1900-01-01'))).toBe(true);
    expect(covers({ from: year.from }, day('2999-01-01'))).toBe(true);
    expect(covers({ until: year.until }, day('1900-01-01'))).toBe(true);
    expect(covers({ until: year.until }, day('2020-01-01'))).toBe(false);
  });

  it('meets another on a day that both cover', () => {
    const until = { until: day('2019-01-01') };
    expect([overlap(year, until), overlap(until, year), overlap(year, {}), overlap({}, {})]).toEqual([true, true, true, true]);
    const before = { until: day('2018-12-31') };
    expect([overlap(year, before), overlap(before, year), overlap({ from: day('2020-01-01') }, year)]).toEqual([false, false, false]);
  });
});
