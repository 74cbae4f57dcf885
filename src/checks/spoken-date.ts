import { type Language, rulesOf } from '../language/language.js';
import type { CalendarWords } from '../language/language-rules.js';
import { parseDate } from '../rules/date.js';
import type { SpokenNumber } from './spoken-number.js';

/** A day of the calendar as a text says it; each part where it says one. */
export interface SpokenDay {
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year?: number;
  readonly written: string;
  readonly index: number;
  readonly end: number;
}

const IN_DIGITS = /(?<![\d.])(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d-]|\.\d)/g;

/** The days that a text says in digits: «15.04.2013», «2013-04-15». */
export const daysInDigits = (text: string): readonly SpokenDay[] =>
  [...text.matchAll(IN_DIGITS)].map(({ 0: written, 1: day, 2: month, 3: year, 4: isoYear, 5: isoMonth, 6: isoDay, index }) => ({
    day: Number(day ?? isoDay),
    month: Number(month ?? isoMonth),
    year: Number(year ?? isoYear),
    written,
    index,
    end: index + written.length,
  }));

/** The days that a text says with the word of a month: «15 апреля 2013 года», «2013 жылғы 15 сәуірде». */
export function daysInWords(language: Language, text: string): readonly SpokenDay[] {
  return monthsIn(language, text).spoken.flatMap(({ value, index, end }): readonly SpokenDay[] => {
    const before = /(?:(\d{4})\s+\p{L}+\s+)?(?<!\d)(\d{1,2})\s+$/u.exec(text.slice(0, index));
    if (before === null) return [];
    const after = /^\s+(\d{4})(?!\d)/.exec(text.slice(end));
    const year = before[1] ?? after?.[1];
    const start = before.index;
    return [
      {
        day: Number(before[2]),
        month: value,
        ...(year === undefined ? {} : { year: Number(year) }),
        written: text.slice(start, end + (after?.[0].length ?? 0)),
        index: start,
        end,
      },
    ];
  });
}

/** Whether the calendar has such a day; without a year, in some year. */
export function isOfCalendar({ day, month, year = 2000 }: SpokenDay): boolean {
  const digits = (number: number, length: number): string => String(number).padStart(length, '0');
  return parseDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`) !== undefined;
}

/** Months, or days of the week, of a text. */
interface InCalendar {
  readonly spoken: readonly SpokenNumber[];
  /** Those at which a text may hint: «среда», «ежедневно». */
  readonly hinted: readonly number[];
}

/** The months of a text. A word that may mean another thing is one only beside a number or another month. */
export function monthsIn(language: Language, text: string): InCalendar {
  const found = named(rulesOf(language).reading.months, language, text);
  return { spoken: found.filter(({ sure }) => sure), hinted: found.map(({ value }) => value) };
}

/** The days of the week of a text; of a range each of its days, as written. */
export function weekdaysIn(language: Language, text: string): InCalendar {
  const { weekdays, severalDays, levelled } = rulesOf(language).reading;
  const found = named(weekdays, language, text);
  const plain = levelled(text);
  const several = severalDays.filter(({ pattern }) => pattern.test(plain)).flatMap(({ days }) => days);
  return { spoken: daysOfWeek(language, text, found), hinted: [...found.map(({ value }) => value), ...several] };
}

function daysOfWeek(language: Language, text: string, found: readonly Named[]): readonly SpokenNumber[] {
  const { isRange } = rulesOf(language).reading;
  const said: SpokenNumber[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [first, last] = [found[at] as Named, found[at + 1]];
    if (last !== undefined && isRange(first.word, text.slice(first.end, last.index))) {
      const written = text.slice(first.index, last.end);
      const length = (last.value - first.value + 7) % 7;
      for (let day = 0; day <= length; day += 1)
        said.push({ value: ((first.value - 1 + day) % 7) + 1, written, index: first.index, end: last.end });
      at += 1;
    } else if (first.sure) said.push(first);
  }
  return said;
}

interface Named extends SpokenNumber {
  /** In small letters. */
  readonly word: string;
  readonly sure: boolean;
}

/** What stands between words of the calendar that belong together: «пн, вт и ср», «1 қыркүйек», «сб 9:00». */
const BESIDE = /^[\s\u00A0]*(?:[,–—-]|\p{L}{1,3})?[\s\u00A0]*$/u;

function named(words: CalendarWords, language: Language, text: string): readonly Named[] {
  const plain = rulesOf(language).reading.levelled(text);
  const found = [...plain.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const value = word.length < 2 ? undefined : words.named(word);
    return value === undefined ? [] : [{ value, word, index, end: index + word.length, written: text.slice(index, index + word.length) }];
  });
  return found.map((one, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    const neighbours =
      (before !== undefined && BESIDE.test(text.slice(before.end, one.index))) ||
      (after !== undefined && BESIDE.test(text.slice(one.end, after.index)));
    const sure =
      !words.unsure.test(one.word) ||
      neighbours ||
      /\d[\s\u00A0]+$/.test(text.slice(0, one.index)) ||
      /^[\s\u00A0]+(?:\d{4}(?!\d)|\d{1,2}:\d)/.test(text.slice(one.end));
    return { ...one, sure };
  });
}
