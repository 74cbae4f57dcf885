import type { Case } from '../grammatical-case.js';
import type { Day, DayRange, LanguageRules } from '../language-rules.js';
import { englishCase } from './cases.js';

/** The words of CLDR. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day first, without a comma, as acts are dated in English texts of law. */
function long({ year, month, day }: Day, wanted: Case): string {
  englishCase(wanted);
  return `${day} ${MONTHS[month - 1] as string} ${year}`;
}

/** Both ends of days: the first says its month and year only where they are others. */
function ends({ begins, ends: last, years }: DayRange): readonly [string, string] {
  const year = begins.year !== last.year;
  const month = year || begins.month !== last.month;
  const said = (day: Day, parts: { readonly month: boolean; readonly year: boolean }): string =>
    [day.day, ...(parts.month ? [MONTHS[day.month - 1]] : []), ...(parts.year ? [day.year] : [])].join(' ');
  return [said(begins, { month, year: years && year }), said(last, { month: true, year: years })];
}

export const DATES: LanguageRules['dates'] = {
  long,
  yearly: (day, wanted) => {
    englishCase(wanted);
    return `${day.day} ${MONTHS[day.month - 1] as string}`;
  },
  dated: (date) => `of ${long(date, 'nominative')}`,
  since: (date) => `from ${long(date, 'nominative')}`,
  range: (days, wanted) => {
    englishCase(wanted);
    const [first, last] = ends(days);
    return /\D/.test(first) ? `${first} – ${last}` : `${first}–${last}`;
  },
  span: (days) => `from ${ends(days).join(' to ')}`,
  time: (time, wanted) => {
    englishCase(wanted);
    return time;
  },
  timeSpan: (begins, until) => `from ${begins} to ${until}`,
  until: (time) => time,
  on: (day) => `on ${day}`,
};
