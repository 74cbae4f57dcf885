import { type Case, kazakhCase, russianCase } from './grammatical-case.js';
import { inKazakhCase, isBack } from './kazakh-ending.js';
import type { Language } from './language.js';

const MONTHS = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
} as const;

/**
 * A day in words: «6 декабря 2019 года», «2019 жылғы 6 желтоқсан». Kazakh puts the case on the month, «6 желтоқсаннан
 * бастап»; in Russian a date is the same in every case. The day is `yyyy-mm-dd`; anything else is a RangeError, and so is
 * a case that the language lacks. Source: docs/grammar.md, "Dates".
 */
export function longDate(language: Language, date: string, wanted: Case = 'nominative'): string {
  const { year, month, day } = read(date);
  const name = MONTHS[language][month - 1] as string;
  if (language === 'kk') return `${Number(year)} жылғы ${day} ${inKazakhCase(name, kazakhCase(wanted))}`;
  russianCase(wanted);
  return `${day} ${name} ${Number(year)} года`;
}

/** The day of something, before or after its noun: «от 15 апреля 2013 года», «2013 жылғы 15 сәуірдегі». Throws as `longDate` does. */
export function datedOn(language: Language, date: string): string {
  if (language === 'ru') return `от ${longDate('ru', date)}`;
  return `${longDate('kk', date, 'locative')}${isBack(MONTHS.kk[read(date).month - 1] as string) ? 'ғы' : 'гі'}`;
}

/** A day in digits, alike in both languages: «22.11.2026». Throws as `longDate` does. */
export function shortDate(date: string): string {
  read(date);
  return date.split('-').reverse().join('.');
}

function read(date: string): { readonly year: string; readonly month: number; readonly day: number } {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`expected a day such as 2019-12-06, found "${date}"`);
  return { year, month: Number(month), day: Number(day) };
}
