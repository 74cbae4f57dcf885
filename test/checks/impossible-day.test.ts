import { beforeAll, describe, expect, it } from 'vitest';
import { impossibleDay } from '../../src/checks/impossible-day.js';
import { longDate } from '../../src/language/long-date.js';
import { chances } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { findings, leadIn, reported, reportedOfEach } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a day that the calendar does not have', () => {
  it.each([
    ['2027 жылғы 30 ақпаннан', '30 февраля 2027 года', ['«2027 жылғы 30 ақпаннан»', '«30 февраля 2027»']],
    ['31.04.2026', '2026-04-31', ['«31.04.2026»', '«2026-04-31»']],
    ['31 сәуір', '31 апреля', ['«31 сәуір»', '«31 апреля»']],
    ['2026 жылғы 29 ақпан', '29 февраля 2026 года', ['«2026 жылғы 29 ақпан»', '«29 февраля 2026»']],
    ['0 қаңтар', '15.13.2026', ['«0 қаңтар»', '«15.13.2026»']],
  ])('is found: %s / %s', async (kk, ru, found) => {
    expect(findings(await reported(impossibleDay, leadIn(kk, ru), workshop))).toEqual(found);
  });

  it.each([
    ['29 ақпан', '29 февраля'],
    ['2028 жылғы 29 ақпан', '29.02.2028'],
    ['31 желтоқсанда', '31 декабря'],
    ['8 (700) 123-45-67', '+7 700 123 45 67'],
    ['40 наурыз алаңында', 'дом 40, мая'],
  ])('is not seen: %s / %s', async (kk, ru) => {
    const problems = await reported(impossibleDay, leadIn(kk, ru), workshop);
    expect(findings(problems)).toEqual(kk.startsWith('40') ? ['«40 наурыз»'] : []);
  });

  it('is found in 400 generated texts, and the last day of a month is not', async () => {
    const chance = chances(20261126);
    const days = Array.from({ length: 400 }, (_, index) => {
      const [year, month] = [1991 + Math.floor(chance() * 100), 1 + Math.floor(chance() * 12)];
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      return { year, month, day: last + (index % 2), exists: index % 2 === 0 };
    });
    const two = (number: number): string => String(number).padStart(2, '0');
    const pairs = days.map(({ year, month, day }): readonly [string, string] => {
      const inKazakh = longDate('kk', `${year}-${two(month)}-01`).replace(/ 1 /, ` ${day} `);
      return [inKazakh, chance() < 0.5 ? `${two(day)}.${two(month)}.${year}` : `${year}-${two(month)}-${two(day)}`];
    });
    const found = await reportedOfEach(impossibleDay, pairs, workshop);
    expect(days.filter(({ exists }, at) => found[at]?.length !== (exists ? 0 : 2))).toEqual([]);
  });
});

describe('a weekday beside a day of a year', () => {
  // 27 November 2026 is a Friday.
  it.each([
    ['2026 жылғы 27 қараша, сенбі', '27 ноября 2026 года, суббота', ['«2026 жылғы 27 қараша, сенбі»', '«27 ноября 2026 года, суббота»']],
    ['Сенбі, 2026 жылғы 27 қараша', 'В субботу, 27 ноября 2026 года', ['«Сенбі, 2026 жылғы 27 қараша»', '«субботу, 27 ноября 2026»']],
    ['27.11.2026 (сенбі)', '27.11.2026, суббота', ['«27.11.2026 (сенбі»', '«27.11.2026, суббота»']],
  ])('is held against it: %s / %s', async (kk, ru, found) => {
    const problems = await reported(impossibleDay, leadIn(kk, ru), workshop);
    expect(findings(problems)).toEqual(found);
    expect(inEnglish(problems)[1]).toMatchObject({
      message: expect.stringContaining('expected Friday beside that day'),
      fix: 'write Friday, or the day that is meant',
    });
  });

  it.each([
    ['2026 жылғы 27 қараша, жұма', '27 ноября 2026 года, пятница'],
    ['27 қараша, сенбі', '27 ноября, суббота'],
    ['2026 жылғы 27 қараша; демалыс – сенбі', '27 ноября 2026 года; выходной – суббота'],
    ['2026 жылғы 27 қараша, сенбі және жексенбі', '27 ноября 2026 года, суббота и воскресенье'],
    ['2026 жылғы 27 қарашадан 28 қарашаға дейін, сенбі', '27 ноября 2026 года и 28 ноября 2026 года, суббота'],
  ])('is not seen where it fits, or may belong to another day: %s / %s', async (kk, ru) => {
    expect(findings(await reported(impossibleDay, leadIn(kk, ru), workshop))).toEqual([]);
  });
});
