import type { CalendarWords, ReadingRules } from '../language-rules.js';
import { wordTable } from '../word-table.js';
import { MONTHS } from './dates.js';
import { SHORT_WEEKDAYS } from './hours.js';

const WEEKDAYS: readonly (readonly [stem: string, endings: string])[] = [
  ['понедельник', '- а у ом е и ов ам ами ах'],
  ['вторник', '- а у ом е и ов ам ами ах'],
  ['сред', 'а ы е у ой ам ами ах'],
  ['четверг', '- а у ом е и ов ам ами ах'],
  ['пятниц', 'а ы е у ей - ам ами ах'],
  ['суббот', 'а ы е у ой - ам ами ах'],
  ['воскресен', 'ье ья ью ьем ий ьям ьями ьях'],
];

/** «апрель» in every case; «март» and «август» have another nominative. */
const monthForms = (month: string): readonly string[] => {
  const stem = month.slice(0, -1);
  const soft = month.endsWith('я');
  const nominative = month === 'мая' ? 'май' : soft ? `${stem}ь` : stem;
  return [nominative, month, ...(soft ? ['ю', 'ем', 'е'] : ['у', 'ом', 'е']).map((ending) => `${stem}${ending}`)];
};

const weekdayForms = ([stem, endings]: (typeof WEEKDAYS)[number]): readonly string[] =>
  endings.split(' ').map((ending) => `${stem}${ending.replace('-', '')}`);

const numbered = <T>(words: readonly T[], forms: (word: T) => readonly string[]): (() => ReadonlyMap<string, number>) =>
  wordTable(
    words.map((_, index) => index + 1),
    (value) => forms(words[value - 1] as T),
  );

const MONTH_FORMS = numbered(MONTHS, monthForms);
const WEEKDAY_FORMS = numbered(WEEKDAYS, weekdayForms);

const months: CalendarWords = {
  named: (word) => MONTH_FORMS().get(word),
  // Names of people.
  unsure: /^(?:март|ма|август)/,
};

const weekdays: CalendarWords = {
  named: (word) => WEEKDAY_FORMS().get(word) ?? (SHORT_WEEKDAYS.indexOf(word) + 1 || undefined),
  // «среда» is also what surrounds, «ср.» asks to compare.
  unsure: /^(?:\p{L}{2}|сред.*)$/u,
};

export const CALENDAR: Pick<ReadingRules, 'months' | 'weekdays' | 'isRange' | 'severalDays'> = {
  months,
  weekdays,
  isRange: (_, between) => /^\s*[–—-]\s*$|^\s+(?:по|до)\s+$/.test(between),
  severalDays: [
    { pattern: /(?<!\p{L})будн|рабочи\p{L}+\s+дн/u, days: [1, 2, 3, 4, 5] },
    { pattern: /(?<!\p{L})выходн/u, days: [6, 7] },
    { pattern: /ежедневн|каждый\s+день|без\s+выходных/u, days: [1, 2, 3, 4, 5, 6, 7] },
  ],
};
