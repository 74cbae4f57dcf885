import type { Language } from './language.js';

const MONTHS = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
} as const;

/**
 * A day in words: «6 декабря 2019 года», «2019 жылғы 6 желтоқсан». The day is `yyyy-mm-dd`; anything else is a
 * RangeError. Source: docs/grammar.md, "Dates".
 */
export function longDate(language: Language, date: string): string {
  const { year, month, day } = read(date);
  const name = MONTHS[language][month - 1] as string;
  return language === 'kk' ? `${Number(year)} жылғы ${day} ${name}` : `${day} ${name} ${Number(year)} года`;
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
