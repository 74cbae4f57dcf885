import { describe, expect, it } from 'vitest';
import type { Center } from '../../src/blocks/center.js';
import { figuresOf, hoursShown } from '../../src/blocks/hours-shown.js';
import { unglue } from '../../src/language/glue.js';
import { byLanguage, LANGUAGES, type Language, type Languages, rulesOf } from '../../src/language/language.js';
import type { IsoDate } from '../../src/rules/date.js';
import { weekdaysOf } from '../../src/rules/opening.js';
import { HOME } from '../../src/rules/phone.js';
import { below } from '../chances.js';

type Opening = NonNullable<Center['opening']>;

const THREE: Languages = ['kk', 'ru', 'en'];
const at = (hours: number): number => hours * 60;
const both = (text: string) => byLanguage(LANGUAGES, () => text);

const center = (opening: Opening | undefined, languages: Languages = THREE): Center => ({
  id: 'samal',
  name: byLanguage(languages, () => 'Samal'),
  address: byLanguage(languages, () => '1'),
  phone: '1414',
  hours: byLanguage(languages, (language) => `hours in ${language}`),
  ...(opening && { opening }),
});

const shown = (opening: Opening | undefined, asOf = '2026-11-27', languages: Languages = THREE) =>
  hoursShown({ center: center(opening, languages), languages, asOf: asOf as IsoDate, country: HOME });

const week = (language: Language, opening: Opening): readonly string[] =>
  shown(opening, '2026-11-27', [language]).week.map((row) =>
    unglue([row.days[language], ...figuresOf(row), row.note[language]].join(' | ')),
  );

const WEEK: Opening['week'] = [
  { days: [{ first: 0, last: 4 }], from: at(9), until: at(18), breaks: [{ from: at(13), until: at(14) }] },
  { days: [{ first: 5, last: 5 }], from: at(9), until: at(13), breaks: [] },
];

describe('The week of a center', () => {
  it('has a row for days with the same hours, in the words of each language, closed days among them', () => {
    expect(week('kk', { week: WEEK, except: [] })).toEqual([
      'Дүйсенбі – жұма | 9:00–18:00 | үзіліс 13:00–14:00',
      'Сенбі | 9:00–13:00 | үзіліссіз',
      'Жексенбі | демалыс',
    ]);
    expect(week('ru', { week: WEEK, except: [] })).toEqual([
      'Понедельник – пятница | 9:00–18:00 | перерыв 13:00–14:00',
      'Суббота | 9:00–13:00 | без перерыва',
      'Воскресенье | выходной',
    ]);
    expect(week('en', { week: WEEK, except: [] })[0]).toBe('Monday – Friday | 9:00–18:00 | break 13:00–14:00');
  });

  it('is heard as a sentence a row', () => {
    const [row, , closed] = shown({ week: WEEK, except: [] }).week;
    expect(row?.heard).toEqual({
      kk: 'Дүйсенбіден жұмаға дейін: 9:00-ден 18:00-ге дейін, үзіліс 13:00-ден 14:00-ге дейін',
      ru: 'С понедельника по пятницу: с 9:00 до 18:00, перерыв с 13:00 до 14:00',
      en: 'Monday to Friday: from 9:00 to 18:00, break from 13:00 to 14:00',
    });
    expect(closed?.heard).toEqual({ kk: 'Жексенбі: демалыс', ru: 'Воскресенье: выходной', en: 'Sunday: closed' });
  });

  it('stands in the order of the calendar, however its lines are written: ranges over Sunday, several hours a day, two days', () => {
    const lines: Opening['week'] = [
      { days: [{ first: 5, last: 0 }], from: at(10), until: at(12), breaks: [] },
      {
        days: [
          { first: 1, last: 2 },
          { first: 4, last: 4 },
        ],
        from: at(17),
        until: at(20),
        breaks: [],
      },
      {
        days: [
          { first: 1, last: 2 },
          { first: 4, last: 4 },
        ],
        from: at(8),
        until: at(12),
        breaks: [],
      },
    ];
    expect(week('ru', { week: lines, except: [] })).toEqual([
      'Понедельник, суббота, воскресенье | 10:00–12:00 | ',
      'Вторник, среда, пятница | 8:00–12:00 | 17:00–20:00 | ',
      'Четверг | выходной',
    ]);
    expect(week('kk', { week: [{ days: [{ first: 0, last: 6 }], from: 0, until: at(24), breaks: [] }], except: [] })).toEqual([
      'Күн сайын | тәулік бойы',
    ]);
  });

  it('is said in words where a day is open from midnight to midnight, but not where it has a break', () => {
    const around = { days: [{ first: 0, last: 4 }], from: 0, until: at(24), breaks: [] };
    const opening: Opening = { week: [around, ...WEEK.slice(1)], except: [{ date: '2026-12-31' as IsoDate, hours: around }] };
    expect(LANGUAGES.map((language) => week(language, opening)[0])).toEqual([
      'Дүйсенбі – жұма | тәулік бойы',
      'Понедельник – пятница | круглосуточно',
      'Monday – Friday | around the clock',
      'Montag – Freitag | rund um die Uhr',
      'Pazartesi – Cuma | 24 saat açık',
      'Dushanba – juma | kecha-yu kunduz',
      'Düisenbı – jūma | täulık boiy',
    ]);
    expect(shown(opening).week[0]?.heard.ru).toBe('С понедельника по пятницу: круглосуточно');
    const [eve] = shown({ ...opening, week: WEEK }).exceptional;
    expect([eve?.note.ru, eve?.heard.ru]).toEqual(['круглосуточно', '31 декабря: круглосуточно']);
    const paused = { ...around, breaks: [{ from: at(13), until: at(14) }] };
    expect(week('ru', { week: [paused], except: [] })[0]).toBe('Понедельник – пятница | 0:00–24:00 | перерыв 13:00–14:00');
  });

  it('is what the center says, where it says it in words alone', () => {
    expect(shown(undefined)).toEqual({ week: [], exceptional: [], inWords: center(undefined).hours });
  });
});

describe('Days on which other hours count', () => {
  const closed = (date: string, name?: string) => ({ date: date as IsoDate, ...(name && { name: both(name) }) });
  const days = (except: Opening['except'], asOf = '2026-11-27') =>
    shown({ week: WEEK, except }, asOf).exceptional.map(({ date, name, note }) => [date, name?.ru, unglue(note.ru)]);

  it('stand in their order with what day they are, neighbours with the same hours together, over the end of a year too', () => {
    expect(
      days([
        closed('2027-01-02', 'Новый год'),
        closed('2027-01-01', 'Новый год'),
        closed('2026-12-16'),
        closed('2026-12-30'),
        closed('2026-12-31'),
      ]),
    ).toEqual([
      ['16.12', undefined, 'выходной'],
      ['30–31.12', undefined, 'выходной'],
      ['1–2.01', 'Новый год', 'выходной'],
    ]);
    expect(days([closed('2026-12-31'), closed('2027-01-01')])).toEqual([['31.12–1.01', undefined, 'выходной']]);
  });

  it('say until when, where only the end is another than usual; else their hours with their breaks', () => {
    const open = (date: string, from: number, until: number, breaks: Opening['week'][number]['breaks'] = []) => ({
      date: date as IsoDate,
      hours: { from: at(from), until: at(until), breaks },
    });
    expect(
      days([open('2026-12-31', 9, 14), open('2026-12-28', 10, 14), open('2026-12-29', 9, 17, [{ from: at(12), until: at(13) }])]).map(
        ([, , note]) => note,
      ),
    ).toEqual(['10:00–14:00', '9:00–17:00, перерыв 12:00–13:00', 'до 14:00']);
    const [eve] = shown({ week: WEEK, except: [open('2026-12-31', 9, 14)] }).exceptional;
    expect([unglue(eve?.note.kk ?? ''), eve?.heard.en]).toEqual(['14:00-ге дейін', '31 December: from 9:00 to 14:00']);
  });

  it('are not said any more when they are over', () => {
    const except = [closed('2026-12-16'), closed('2026-12-31')];
    expect(days(except, '2026-12-16')).toHaveLength(2);
    expect(days(except, '2026-12-17')).toEqual([['31.12', undefined, 'выходной']]);
    expect(days(except, '2027-01-01')).toEqual([]);
  });
});

/** The weekdays that a row names in English. */
function weekdaysIn(days: string): readonly number[] {
  const names = rulesOf('en').hours.names;
  if (days === 'Every day') return names.map((_, day) => day);
  return days.split(', ').flatMap((range) => {
    const [first = '', last = first] = range.split(' – ');
    return names.map((_, day) => day).slice(names.indexOf(first), names.indexOf(last) + 1);
  });
}

describe('Hours of any week', () => {
  it('name each day once, open exactly when its lines say so, in every language', () => {
    const next = below(20261127);
    for (let round = 0; round < 300; round += 1) {
      const lines = Array.from({ length: 1 + next(3) }, (_, index) => {
        const from = at(8 * index) + 30 * next(4);
        return { days: [{ first: next(7), last: next(7) }], from, until: from + 60 + 30 * next(6), breaks: [] };
      });
      const rows = shown({ week: lines, except: [] }, '2026-11-27', LANGUAGES).week;
      expect(rows.flatMap(({ days }) => weekdaysIn(unglue(days.en))).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      for (const row of rows) {
        for (const day of weekdaysIn(unglue(row.days.en)))
          expect(row.open.map(({ from }) => from)).toEqual(
            lines.filter(({ days: [range] }) => range && weekdaysOf(range).includes(day)).map(({ from }) => from),
          );
        for (const language of LANGUAGES) expect(`${row.days[language]} ${row.heard[language]}`).not.toMatch(/undefined|^ | $/);
      }
    }
  });
});
