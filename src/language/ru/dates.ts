import type { Case } from '../grammatical-case.js';
import type { Day, DayRange, LanguageRules } from '../language-rules.js';
import { russianCase } from './cases.js';

/** As they stand in a date: the genitive. */
export const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** A date is the same in every case that Russian has. */
function long({ year, month, day }: Day, wanted: Case): string {
  russianCase(wanted);
  return `${day} ${MONTHS[month - 1] as string} ${year} года`;
}

/** «со второго», before two consonants at the head of which is «в». */
const from = ({ day }: Day): string => (day === 2 ? 'со' : 'с');

/** A day, its month and its year, without what a later day says as well. */
function inRange({ year, month, day }: Day, parts: { readonly month: boolean; readonly year: boolean }): string {
  return [`${day}`, ...(parts.month ? [MONTHS[month - 1] as string] : []), ...(parts.year ? [`${year} года`] : [])].join(' ');
}

/** Both ends of days: the first says its month and year only where they are others. */
function ends({ begins, ends: last, years }: DayRange): readonly [string, string] {
  const year = years && begins.year !== last.year;
  const month = year || begins.year !== last.year || begins.month !== last.month;
  return [inRange(begins, { month, year }), inRange(last, { month: true, year: years })];
}

export const DATES: LanguageRules['dates'] = {
  long,
  yearly: (date, wanted) => {
    russianCase(wanted);
    return inRange(date, { month: true, year: false });
  },
  range: (days, wanted) => {
    // Days look the same in every case; one that Russian lacks is refused all the same.
    russianCase(wanted);
    const [first, last] = ends(days);
    return /\D/.test(first) ? `${first} – ${last}` : `${first}–${last}`;
  },
  span: (days) => `${from(days.begins)} ${ends(days).join(' по ')}`,
  time: (time, wanted) => {
    russianCase(wanted);
    return time;
  },
  timeSpan: (begins, ends) => `с ${begins} до ${ends}`,
  dated: (date) => `от ${long(date, 'nominative')}`,
  since: (date) => `${from(date)} ${long(date, 'nominative')}`,
  until: (time) => time,
  on: (day) => day,
};
