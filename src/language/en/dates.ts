import type { Case } from '../grammatical-case.js';
import type { Day, LanguageRules } from '../language-rules.js';
import { englishCase } from './cases.js';

/** The words of CLDR. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day first, without a comma, as acts are dated in English texts of law. */
function long({ year, month, day }: Day, wanted: Case): string {
  englishCase(wanted);
  return `${day} ${MONTHS[month - 1] as string} ${year}`;
}

export const DATES: LanguageRules['dates'] = {
  long,
  dated: (date) => `of ${long(date, 'nominative')}`,
  since: (date) => `from ${long(date, 'nominative')}`,
  until: (time) => time,
  on: (day) => `on ${day}`,
};
