import type { Case } from '../grammatical-case.js';
import type { Day, DayRange, LanguageRules } from '../language-rules.js';
import { kazakhCase } from './cases.js';
import { inKazakhCase, isBack } from './ending.js';
import { withSuffix } from './suffix.js';

/** The words of CLDR. */
export const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

const monthOf = ({ month }: Day): string => MONTHS[month - 1] as string;

/** The case goes on the month: «2027 жылғы 1 қаңтардан». */
const long = (date: Day, wanted: Case): string => `${date.year} жылғы ${date.day} ${inKazakhCase(monthOf(date), kazakhCase(wanted))}`;

/** A day of a range: without its year where another one says it. */
const inRange = (date: Day, wanted: Case, year: boolean): string =>
  year ? long(date, wanted) : `${date.day} ${inKazakhCase(monthOf(date), kazakhCase(wanted))}`;

/** «2027 жылғы 1–5 қаңтар»: the case goes on the last month. */
function range({ begins, ends, years }: DayRange, wanted: Case): string {
  const end = inRange(ends, wanted, years && begins.year !== ends.year);
  if (begins.year !== ends.year || begins.month !== ends.month) return `${inRange(begins, 'nominative', years)} – ${end}`;
  return `${years ? `${begins.year} жылғы ` : ''}${begins.day}–${end}`;
}

/** The minutes are said last, of a full hour its zeros: «16:30-ға», «18:00-ге». */
function time(at: string, wanted: Case): string {
  const minutes = at.slice(-2);
  return `${at}${withSuffix(minutes, wanted).slice(minutes.length).replace('-', '\u2011')}`;
}

export const DATES: LanguageRules['dates'] = {
  long,
  yearly: (date, wanted) => inRange(date, wanted, false),
  range,
  span: ({ begins, ends, years }) =>
    `${inRange(begins, 'ablative', years)} ${inRange(ends, 'dative', years && begins.year !== ends.year)} дейін`,
  time,
  timeSpan: (begins, ends) => `${time(begins, 'ablative')} ${time(ends, 'dative')} дейін`,
  dated: (date) => `${long(date, 'locative')}${isBack(monthOf(date)) ? 'ғы' : 'гі'}`,
  since: (date) => `${long(date, 'ablative')} бастап`,
  on: (day) => `${day} күні`,
  until: (at) => time(at, 'dative'),
};
