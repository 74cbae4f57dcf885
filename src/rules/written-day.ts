import { type IsoDate, parseDate } from './date.js';

/** A time behind a day, which a spreadsheet adds by itself. */
const TIME = /(?:T|\s)\s*(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?Z?$/;
const YEAR_FIRST = /^(?<year>\d{4})[-.](?<month>\d{1,2})[-.](?<day>\d{1,2})$/;
/** A stop or the first letter of the word for "year" may follow. */
const DAY_FIRST = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?:\s?\p{L})?\.?$/u;
/** Days from 1927 to 2173; a time is the part behind the point. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** Excel counts from 1 January 1900 as day 1, and a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86_400_000;

/**
 * The day in a cell as people and spreadsheets write it: 2026-11-26, 26.11.2026, 24.11.26 (of this century), with a time
 * behind it or without, or the number under which Excel keeps it. `undefined` when it is none of the calendar.
 */
export function dayIn(cell: string): IsoDate | undefined {
  const text = cell.replace(/\s+/gu, ' ').trim();
  if (SERIAL.test(text)) return parseDate(new Date(DAY_ZERO + Number.parseInt(text, 10) * DAY_LENGTH).toISOString().slice(0, 10));
  const date = text.replace(TIME, '').trim();
  const { year = '', month = '', day = '' } = (YEAR_FIRST.exec(date) ?? DAY_FIRST.exec(date))?.groups ?? {};
  return parseDate(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
