import { phrase } from '../messages/message.js';
import { parseDate } from '../rules/date.js';
import { dayIn } from '../rules/written-day.js';
import { type CellFault, dayHours, type WrittenStretch } from './hours-cell.js';
import { remembered } from './remembered.js';

/** A day of the calendar with other hours as centers.yaml has it, before it is held against its schema. */
export type WrittenDay = { readonly date: string } & (
  | { readonly closed: true }
  | { readonly from: string; readonly until: string; readonly breaks: readonly WrittenStretch[] }
);

const DATE = /(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{2,4})(?!\d)/g;
/** What may stand between the first and the last of several days. */
const RANGE = /^\s*[\u2010-\u2015-]\s*$/;
/** A row of days is no longer than this. */
const MOST_DAYS = 31;
const MS_PER_DAY = 86_400_000;

/** Days with other hours: «16.12.2026 выходной; 31.12.2026 9:00–14:00; 01.01.2027–03.01.2027». A day with nothing beside it is off. */
export const holidaysIn = remembered(holidays);

function holidays(cell: string): readonly WrittenDay[] | CellFault {
  const found = [...cell.matchAll(DATE)];
  const fault: CellFault = { fault: phrase('bad-center.holidays'), fix: phrase('bad-center.holidays-fix') };
  if (found.length === 0 || /[\p{L}\d]/u.test(cell.slice(0, found[0]?.index))) return fault;
  const days: WrittenDay[] = [];
  let since: string | undefined;
  for (const [at, { 0: typed, index }] of found.entries()) {
    const behind = cell.slice(index + typed.length, found[at + 1]?.index);
    const date = dayIn(typed);
    if (date === undefined) return { ...fault, fault: phrase('bad-center.no-day', { day: typed }) };
    if (since === undefined && found[at + 1] !== undefined && RANGE.test(behind)) {
      since = date;
      continue;
    }
    const hours = dayHours(behind, [0]);
    if ('fault' in hours) return hours;
    const dates = daysFrom(since ?? date, date);
    if (dates === undefined) return { ...fault, fault: phrase('bad-center.day-range', { day: typed, most: MOST_DAYS }) };
    const [line, ...more] = hours.lines;
    // A second stretch would be other hours of the same day, which a day of the calendar has not.
    if (more.length > 0) return { ...fault, fault: phrase('bad-center.day-hours', { day: typed }) };
    for (const each of dates)
      days.push(
        line === undefined ? { date: each, closed: true } : { date: each, from: line.from, until: line.until, breaks: line.breaks },
      );
    since = undefined;
  }
  return days;
}

/** Every day from one to another; `undefined` where the other is no later one, or far away. */
function daysFrom(first: string, last: string): readonly string[] | undefined {
  const count = (Date.parse(last) - Date.parse(first)) / MS_PER_DAY + 1;
  if (count < 1 || count > MOST_DAYS) return undefined;
  return Array.from(
    { length: count },
    (_, at) => parseDate(new Date(Date.parse(first) + at * MS_PER_DAY).toISOString().slice(0, 10)) ?? first,
  );
}
