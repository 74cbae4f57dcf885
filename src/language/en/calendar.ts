import type { CalendarWords, ReadingRules } from '../language-rules.js';
import { wordTable } from '../word-table.js';
import { MONTHS } from './dates.js';

/** The words of CLDR, and those of four letters that people write beside them. */
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
export const SHORT_WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
const LONGER = ['tues', 'thur', 'thurs', 'sept'];

/** A name whole, in its first three letters, and with an «s»: of several, or of a possessive. */
const numbered = (words: readonly string[]): (() => ReadonlyMap<string, number>) =>
  wordTable(
    words.map((_, index) => index + 1),
    (value) => {
      const word = words[value - 1] as string;
      return [word, `${word}s`, word.slice(0, 3), ...LONGER.filter((form) => word.startsWith(form))];
    },
  );

const MONTH_FORMS = numbered(MONTHS.map((month) => month.toLowerCase()));
const WEEKDAY_FORMS = numbered(WEEKDAYS);

const months: CalendarWords = {
  named: (word) => MONTH_FORMS().get(word),
  // Verbs, an adjective and the names of people.
  unsure: /^(?:may|mar|march|august|april|june|jan|jun)s?$/,
};

const weekdays: CalendarWords = {
  named: (word) => WEEKDAY_FORMS().get(word),
  // They are words of another meaning as well.
  unsure: /^(?:sat|sun|wed)$/,
};

export const CALENDAR: Pick<ReadingRules, 'months' | 'weekdays' | 'isRange' | 'severalDays'> = {
  months,
  weekdays,
  isRange: (_, between) => /^\s*[–—-]\s*$|^\s+(?:to|through|till|until)\s+$/.test(between),
  severalDays: [
    { pattern: /(?<!\p{L})(?:weekdays?|working\s+days|business\s+days)(?!\p{L})/u, days: [1, 2, 3, 4, 5] },
    { pattern: /(?<!\p{L})(?:weekends?|days?\s+off)(?!\p{L})/u, days: [6, 7] },
    { pattern: /(?<!\p{L})(?:daily|every\s+day|all\s+week|seven\s+days)(?!\p{L})/u, days: [1, 2, 3, 4, 5, 6, 7] },
  ],
};
