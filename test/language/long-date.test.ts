import { describe, expect, it, test } from 'vitest';
import { datedOn, dayRange, daySpan, longDate, shortDate, sinceDate } from '../../src/language/long-date.js';
import { RUSSIAN_CASES } from '../../src/language/ru/cases.js';

describe('a date', () => {
  it.each([
    ['2019-12-06', '6 декабря 2019 года', '2019 жылғы 6 желтоқсан', '06.12.2019'],
    ['2013-04-15', '15 апреля 2013 года', '2013 жылғы 15 сәуір', '15.04.2013'],
    ['1997-07-11', '11 июля 1997 года', '1997 жылғы 11 шілде', '11.07.1997'],
    ['2026-11-22', '22 ноября 2026 года', '2026 жылғы 22 қараша', '22.11.2026'],
  ])('%s is «%s», «%s», «%s»', (day, russian, kazakh, digits) => {
    expect(longDate('ru', day)).toBe(russian);
    expect(longDate('kk', day)).toBe(kazakh);
    expect(shortDate(day)).toBe(digits);
  });

  it.each([
    ['genitive', '2013 жылғы 15 сәуірдің'],
    ['dative', '2013 жылғы 15 сәуірге'],
    ['ablative', '2013 жылғы 15 сәуірден'],
    ['instrumental', '2013 жылғы 15 сәуірмен'],
  ] as const)('takes the %s on its Kazakh month: %s', (wanted, kazakh) => {
    expect(longDate('kk', '2013-04-15', wanted)).toBe(kazakh);
  });

  it('is the same in every Russian case', () => {
    for (const wanted of RUSSIAN_CASES) expect(longDate('ru', '2013-04-15', wanted)).toBe('15 апреля 2013 года');
    expect(() => longDate('ru', '2013-04-15', 'ablative')).toThrow(RangeError);
  });

  it.each([
    ['2013-04-15', 'от 15 апреля 2013 года', '2013 жылғы 15 сәуірдегі'],
    ['1997-07-11', 'от 11 июля 1997 года', '1997 жылғы 11 шілдедегі'],
    ['2019-11-25', 'от 25 ноября 2019 года', '2019 жылғы 25 қарашадағы'],
    ['2020-06-29', 'от 29 июня 2020 года', '2020 жылғы 29 маусымдағы'],
    ['2020-09-04', 'от 4 сентября 2020 года', '2020 жылғы 4 қыркүйектегі'],
    ['2020-10-04', 'от 4 октября 2020 года', '2020 жылғы 4 қазандағы'],
  ])('of an act, %s, is «%s», «%s»', (day, russian, kazakh) => {
    expect(datedOn('ru', day)).toBe(russian);
    expect(datedOn('kk', day)).toBe(kazakh);
  });

  it('has the ending of its own month: -дағы after a back vowel, -дегі after a front one, т after a voiceless consonant', () => {
    const endings = Array.from(
      { length: 12 },
      (_, month) => /(?:д|т)[ае][ғг][ыі]$/.exec(datedOn('kk', `2026-${String(month + 1).padStart(2, '0')}-01`))?.[0],
    );
    expect(endings.join(' ')).toBe('дағы дағы дағы дегі дағы дағы дегі дағы тегі дағы дағы дағы');
  });

  it('names twelve different months in each language', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
    for (const language of ['kk', 'ru'] as const) {
      expect(new Set(days.map((day) => longDate(language, day))).size).toBe(12);
    }
  });

  it.each([
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '22.11.2026',
    '2026-11-32',
    '',
    '2027-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
  ])('refuses "%s"', (text) => {
    expect(() => longDate('kk', text)).toThrow(RangeError);
    expect(() => shortDate(text)).toThrow(RangeError);
  });
});

test('the last day of every month is one, and the day after it is none', () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const year of [2024, 2026, 2000, 2100]) {
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    for (const [index, length] of lengths.entries()) {
      const last = index === 1 && leap ? 29 : length;
      const day = (of: number) => `${year}-${String(index + 1).padStart(2, '0')}-${of}`;
      expect(shortDate(day(last))).toBe(day(last).split('-').reverse().join('.'));
      for (const language of ['kk', 'ru'] as const) expect(() => longDate(language, day(last + 1))).toThrow(RangeError);
    }
  }
});

test('a beginning is a day in the genitive in Russian', () => {
  expect(sinceDate('ru', '2027-01-01')).toBe('с 1 января 2027 года');
  expect(sinceDate('ru', '2026-09-02')).toBe('со 2 сентября 2026 года');
  expect(sinceDate('ru', '2026-09-22')).toBe('с 22 сентября 2026 года');
});

test('a Kazakh month takes the ablative by its own last letters', () => {
  const said = Array.from({ length: 12 }, (_, month) => sinceDate('kk', `2027-${String(month + 1).padStart(2, '0')}-05`));
  expect(said).toEqual([
    '2027 жылғы 5 қаңтардан бастап',
    '2027 жылғы 5 ақпаннан бастап',
    '2027 жылғы 5 наурыздан бастап',
    '2027 жылғы 5 сәуірден бастап',
    '2027 жылғы 5 мамырдан бастап',
    '2027 жылғы 5 маусымнан бастап',
    '2027 жылғы 5 шілдеден бастап',
    '2027 жылғы 5 тамыздан бастап',
    '2027 жылғы 5 қыркүйектен бастап',
    '2027 жылғы 5 қазаннан бастап',
    '2027 жылғы 5 қарашадан бастап',
    '2027 жылғы 5 желтоқсаннан бастап',
  ]);
});

test('a text that is no day is refused', () => {
  expect(() => sinceDate('kk', '2027-13-01')).toThrow(RangeError);
});

const days = (begins: string, ends: string, years = true) => ({ begins, ends, years });

describe('a range of days', () => {
  it.each([
    ['2027-01-01', '2027-01-05', '2027 жылғы 1–5 қаңтар', '1–5 января 2027 года'],
    ['2026-04-30', '2026-05-03', '2026 жылғы 30 сәуір – 3 мамыр', '30 апреля – 3 мая 2026 года'],
    ['2026-12-30', '2027-01-05', '2026 жылғы 30 желтоқсан – 2027 жылғы 5 қаңтар', '30 декабря 2026 года – 5 января 2027 года'],
  ])('from %s to %s is «%s» and «%s»', (begins, ends, kazakh, russian) => {
    expect(dayRange('kk', days(begins, ends), 'nominative')).toBe(kazakh);
    expect(dayRange('ru', days(begins, ends), 'nominative')).toBe(russian);
  });

  it.each([
    ['2027-01-02', '2027-01-05', '2027 жылғы 2 қаңтардан 5 қаңтарға дейін', 'со 2 по 5 января 2027 года'],
    ['2026-04-30', '2026-05-03', '2026 жылғы 30 сәуірден 3 мамырға дейін', 'с 30 апреля по 3 мая 2026 года'],
    ['2026-12-30', '2027-01-05', '2026 жылғы 30 желтоқсаннан 2027 жылғы 5 қаңтарға дейін', 'с 30 декабря 2026 года по 5 января 2027 года'],
  ])('from %s to %s is in words «%s» and «%s»', (begins, ends, kazakh, russian) => {
    expect(daySpan('kk', days(begins, ends))).toBe(kazakh);
    expect(daySpan('ru', days(begins, ends))).toBe(russian);
  });

  it('says no year where it is of every year', () => {
    const yearly = days('2026-12-30', '2027-01-05', false);
    expect(dayRange('kk', yearly, 'nominative')).toBe('30 желтоқсан – 5 қаңтар');
    expect(dayRange('ru', yearly, 'nominative')).toBe('30 декабря – 5 января');
    expect(daySpan('kk', yearly)).toBe('30 желтоқсаннан 5 қаңтарға дейін');
    expect(daySpan('ru', yearly)).toBe('с 30 декабря по 5 января');
    expect(dayRange('ru', days('2026-01-01', '2026-01-05', false), 'nominative')).toBe('1–5 января');
  });

  it('takes its case on the last month in Kazakh, and refuses one that a language lacks', () => {
    expect(dayRange('kk', days('2027-01-01', '2027-01-05'), 'locative')).toBe('2027 жылғы 1–5 қаңтарда');
    expect(() => dayRange('ru', days('2027-01-01', '2027-01-05'), 'locative')).toThrow(RangeError);
    expect(() => dayRange('kk', days('2027-01-01', '2027-01-05'), 'prepositional')).toThrow(RangeError);
  });
});
