import { describe, expect, it, test } from 'vitest';
import { dayHours, daysInYaml, type Hours, weekdaysIn, weekHours } from '../../src/centers/hours-cell.js';
import { type Language, rulesOf } from '../../src/language/language.js';
import { chances, oneOf } from '../chances.js';
import { inEnglish } from '../in-english.js';

/** Lines as somebody reads them: "mon-fri 9:00-18:30 (13:00-14:00)". */
function said(hours: Hours): readonly string[] {
  if ('fault' in hours) return [inEnglish(hours.fault)];
  const stretch = ({ from, until }: { readonly from: string; readonly until: string }): string => `${from}-${until}`;
  return hours.lines.map((line) =>
    [`${daysInYaml(line.days)} ${stretch(line)}`, ...line.breaks.map((each) => `(${stretch(each)})`)].join(' '),
  );
}

const WEEK = 'mon-fri 9:00-18:30';

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** How whoever keeps a table says that the hours are of every day. */
const DAILY: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['Daily', 'every day', 'Mon–Sun', 'Monday to Sunday'],
  ru: ['Ежедневно', 'каждый день', 'Пн–Вс', 'понедельник – воскресенье', 'с понедельника по воскресенье'],
  kk: ['Күн сайын', 'күнделікті', 'Дс–Жс', 'дүйсенбіден жексенбіге дейін'],
};

/** A cell of every day, from which some days are taken as days off, behind it, before it or in brackets; with the days that are left. */
function dailyButFor(chance: () => number): { readonly cell: string; readonly days: readonly number[]; readonly hours: string } {
  const language = oneOf(['en', 'ru', 'kk'] as const, chance);
  const { centerTable, hours: words } = rulesOf(language);
  const off = EVERY_DAY.filter(() => chance() < 0.3).slice(0, 6);
  const called = oneOf([words.weekdays, words.names], chance);
  const named = off.map((day) => called[day]).join(oneOf([', ', '/', ' '], chance));
  const word = oneOf(centerTable.hours.closed, chance);
  const [open, hours] = oneOf(
    [
      ...(DAILY[language] ?? []).map((daily) => [`${daily} 9:00–18:00`, '9:00-18:00'] as const),
      ...centerTable.hours.around.map((around) => [around, '0:00-24:00'] as const),
      ['24/7', '0:00-24:00'] as const,
    ],
    chance,
  );
  const dash = oneOf([' ', ' – ', ': '], chance);
  const cells = [
    `${open}; ${named}${dash}${word}`,
    `${open}, ${named}${dash}${word}`,
    `${open} (${named}${dash}${word})`,
    `${open}\n${word}${dash}${named}`,
    `${open}; ${word}: ${named}`,
    `${named}${dash}${word}; ${open}`,
    `${word}: ${named}; ${open}`,
  ];
  const cell = off.length === 0 ? open : oneOf(cells, chance);
  return { cell: chance() < 0.2 ? cell.toUpperCase() : cell, days: EVERY_DAY.filter((day) => !off.includes(day)), hours };
}

describe('the hours of a week in one cell', () => {
  it.each([
    ['Пн–Пт 9:00–18:30', [WEEK]],
    ['пн-пт: с 9-00 до 18-30 часов', [WEEK]],
    ['Пн.-Пт. 9.00 – 18.30', [WEEK]],
    ['понедельник – пятница с 09:00 до 18:30, без перерыва', [WEEK]],
    ['с понедельника по пятницу 9:00–18:30', [WEEK]],
    ['Дс–Жм 9:00–18:30', [WEEK]],
    ['Дүйсенбіден жұмаға дейін 9:00-ден 18:30-ға дейін', [WEEK]],
    ['Жұмыс күндері сағат 9:00–18:30, сенбі, жексенбі – демалыс', [WEEK]],
    ['Mon to Fri from 9:00 to 18:30', [WEEK]],
    ['Monday–Friday 9:00–18:30', [WEEK]],
    ['Будни 9:00–18:30; выходные 10–14', [WEEK, 'sat-sun 10:00-14:00']],
    ['Пн–Пт 9:00–18:30, Сб 10:00–14:00, обед 13:00–14:00', [`${WEEK} (13:00-14:00)`, 'sat 10:00-14:00']],
    ['Пн–Пт 9:00–18:30 (перерыв 13:00–14:30)\nСб: 9:00–13:00\nВс: выходной', [`${WEEK} (13:00-14:30)`, 'sat 9:00-13:00']],
    ['Пн–Пт 9:00–18:30; Сб, Вс 9:00–17:00; обед с 13 до 14', [`${WEEK} (13:00-14:00)`, 'sat-sun 9:00-17:00 (13:00-14:00)']],
    ['Пн, Ср, Пт 9–13, 14–18', ['mon, wed, fri 9:00-13:00', 'mon, wed, fri 14:00-18:00']],
    ['ежедневно, круглосуточно', ['mon-sun 0:00-24:00']],
    ['24/7', ['mon-sun 0:00-24:00']],
    ['Круглосуточно', ['mon-sun 0:00-24:00']],
    ['тәулік бойы', ['mon-sun 0:00-24:00']],
    ['around the clock', ['mon-sun 0:00-24:00']],
    ['Mon–Fri 24 hours, Sat 9–24', ['mon-fri 0:00-24:00', 'sat 9:00-24:00']],
    ['Пн–Пт 24/7', ['mon-fri 0:00-24:00']],
    ['Выходные: Сб, Вс; Пн–Пт 9:00–18:30', [WEEK]],
    ['Сб–Пн 10–12', ['sat-sun, mon 10:00-12:00']],
    ['круглосуточно; сб, вс – выходной', ['mon-fri 0:00-24:00']],
    ['Ежедневно 9:00–18:00; вс выходной', ['mon-sat 9:00-18:00']],
    ['24/7, Вс – выходной', ['mon-sat 0:00-24:00']],
    ['Выходные: Сб, Вс; ежедневно 9–18', ['mon-fri 9:00-18:00']],
    ['Выходной – Вс; выходной – Сб; круглосуточно', ['mon-fri 0:00-24:00']],
    ['Ежедневно 9–18, выходные – закрыто', ['mon-fri 9:00-18:00']],
    ['Вс выходной, круглосуточно', ['mon-sat 0:00-24:00']],
    ['Пн–Пт 9:00–18:30; выходные с 10 до 14', [WEEK, 'sat-sun 10:00-14:00']],
    ['Пн–Пт 9:00–18:30; выходной', [WEEK]],
    ['Круглосуточно, без выходных', ['mon-sun 0:00-24:00']],
    ['Ежедневно 9:00–18:00 без перерывов и выходных', ['mon-sun 9:00-18:00']],
    ['Daily 9:00–18:00, no days off', ['mon-sun 9:00-18:00']],
    ['Күн сайын 9:00–18:00, демалыссыз', ['mon-sun 9:00-18:00']],
  ])('«%s»', (cell, lines) => {
    expect(said(weekHours(cell))).toEqual(lines);
  });

  it.each([
    ['9:00–18:30', 'expected days before the hours, found 9:00–18:30 alone'],
    ['Пн–Пт утром', 'expected days and hours, found "утром"'],
    ['Пн–Пт', 'expected hours behind the days, found none'],
    ['Пн–Пт с 9:00', 'expected an end of the hours that begin at 9:00, found none'],
    ['Пн–Пт 9–18, Сб 10–14, обед 20–21', 'expected a break within the hours of a day, found 20:00–21:00'],
    ['Выходные: Сб, Вс, Пн–Пт 9–18', 'expected the days off last, or behind a semicolon, found them before days with hours'],
    ['Пн–Пт 9–18; Сб 10–14; Сб – выходной', 'expected each day either open or off, found 10:00–14:00 on a day off'],
    ['Ежедневно 9–18; выходной', 'expected the name of the day off, found hours on every day'],
    ['Пн–Пт 9–13; Вс – выходной, 14–18', 'expected days before the hours, found 14:00–18:00 alone'],
    ['Пн–Пт 9:00–18:30 +7 701 000 00 00', 'expected days and hours, found "+7 701 000 00 00"'],
  ])('«%s» says none', (cell, message) => {
    expect(said(weekHours(cell))).toEqual([message]);
  });

  it('is never open on a day that a cell calls off, however it says so', () => {
    const chance = chances(20261127);
    for (let round = 0; round < 600; round += 1) {
      const { cell, days, hours } = dailyButFor(chance);
      expect(said(weekHours(cell)), cell).toEqual([`${daysInYaml(days)} ${hours}`]);
    }
  });

  it('leaves to the schema of centers.yaml what hours there can be', () => {
    expect(said(weekHours('Пн 18:00–9:00'))).toEqual(['mon 18:00-9:00']);
  });
});

describe('the hours below the name of a weekday', () => {
  it.each([
    ['9:00–18:30, обед 13:00–14:00', ['mon 9:00-18:30 (13:00-14:00)']],
    ['демалыс', []],
    ['closed', []],
    ['9–18, выходной', ['expected each day either open or off, found 9:00–18:00 on a day off']],
    ['Вт 9–18', ['expected hours alone, as the days head the column, found "вт"']],
  ])('«%s»', (cell, lines) => {
    expect(said(dayHours(cell, [0]))).toEqual(lines);
  });
});

test.each([
  ['Пн', [0]],
  ['пятница', [4]],
  ['Сб, Вс', [5, 6]],
  ['Пн–Пт', [0, 1, 2, 3, 4]],
  ['жексенбі', [6]],
  ['Weekdays', [0, 1, 2, 3, 4]],
  ['Часы', undefined],
  ['Пн 9:00', undefined],
  ['', undefined],
])('of the heading «%s» the days are %j', (heading, days) => {
  expect(weekdaysIn(heading)).toEqual(days);
});
