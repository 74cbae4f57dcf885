import type { Case } from '../grammatical-case.js';
import type { Day, LanguageRules } from '../language-rules.js';
import { russianCase } from './cases.js';

/** As they stand in a date: the genitive. */
export const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** A date is the same in every case that Russian has. */
function long({ year, month, day }: Day, wanted: Case): string {
  russianCase(wanted);
  return `${day} ${MONTHS[month - 1] as string} ${year} года`;
}

export const DATES: LanguageRules['dates'] = {
  long,
  dated: (date) => `от ${long(date, 'nominative')}`,
  // «со второго», before two consonants at the head of which is «в».
  since: (date) => `${date.day === 2 ? 'со' : 'с'} ${long(date, 'nominative')}`,
  until: (time) => time,
  on: (day) => day,
};
