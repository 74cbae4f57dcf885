import { describe, expect, it } from 'vitest';
import { longDate, shortDate } from '../../src/language/long-date.js';

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

  it('names twelve different months in each language', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
    for (const language of ['kk', 'ru'] as const) {
      expect(new Set(days.map((day) => longDate(language, day))).size).toBe(12);
    }
  });

  it.each(['2026-13-01', '2026-00-10', '2026-1-1', '22.11.2026', '2026-11-32', ''])('refuses "%s"', (text) => {
    expect(() => longDate('kk', text)).toThrow(RangeError);
    expect(() => shortDate(text)).toThrow(RangeError);
  });
});
