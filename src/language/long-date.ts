import { phrase } from '../messages/message.js';
import type { Case } from './grammatical-case.js';
import { type Language, rulesOf } from './language.js';
import type { Day, DayRange } from './language-rules.js';
import { NoRule } from './no-rule.js';

/**
 * A day in words: «6 декабря 2019 года», «2019 жылғы 6 желтоқсан». The day is `yyyy-mm-dd`; anything else is a RangeError,
 * and so is a case that the language lacks. Source: docs/grammar.md, "Dates".
 */
export const longDate = (language: Language, date: string, wanted: Case = 'nominative'): string =>
  rulesOf(language).dates.long(read(date), wanted);

/** The day of something, before or after its noun: «от 15 апреля 2013 года», «2013 жылғы 15 сәуірдегі». Throws as `longDate` does. */
export const datedOn = (language: Language, date: string): string => rulesOf(language).dates.dated(read(date));

/** The day from which something holds: «с 1 января 2027 года», «2027 жылғы 1 қаңтардан бастап». Throws as `longDate` does. */
export const sinceDate = (language: Language, date: string): string => rulesOf(language).dates.since(read(date));

/** Days from one to another, each `yyyy-mm-dd`; without their years where they are of every year. */
interface Days {
  readonly begins: string;
  readonly ends: string;
  readonly years?: boolean | undefined;
}

const readDays = ({ begins, ends, years = true }: Days): DayRange => ({ begins: read(begins), ends: read(ends), years });

/** Days with a dash between, one day by itself: «1–5 января 2027 года», «2027 жылғы 1–5 қаңтар». Throws as `longDate` does. */
export function dayRange(language: Language, days: Days, wanted: Case = 'nominative'): string {
  const { dates } = rulesOf(language);
  const range = readDays(days);
  if (days.begins !== days.ends) return dates.range(range, wanted);
  return range.years ? dates.long(range.begins, wanted) : dates.yearly(range.begins, wanted);
}

/** The same in words: «с 1 по 5 января 2027 года», «2027 жылғы 1 қаңтардан 5 қаңтарға дейін». Throws as `longDate` does. */
export const daySpan = (language: Language, days: Days): string => rulesOf(language).dates.span(readDays(days));

/** A day in digits, alike in every language: «22.11.2026». Throws as `longDate` does. */
export function shortDate(date: string): string {
  read(date);
  return date.split('-').reverse().join('.');
}

function read(date: string): Day {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(date) ?? [];
  if (year === undefined) throw new NoRule(phrase('broken-template.day', { found: date }));
  const last = lastDay(Number(year), Number(month));
  if (Number(day) > last) throw new NoRule(phrase('broken-template.no-such-day', { found: date, last }));
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** How many days a month has, counted from 1; 29 in February of a leap year. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
