import type { Language } from '../language/language.js';
import type { IsoDate } from './date.js';

/*
 * When a center is open: the model of it, and a text without words in which the page of a screen holds it. The script of
 * the page reads that with this file as well.
 */

/** The days of a week by the names that an editor writes, from Monday on. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** From so many minutes after midnight until so many. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Weekdays in a row, counted from 0, Monday; both ends included, and the same for one day. They may go over Sunday. */
export interface WeekdayRange {
  readonly first: number;
  readonly last: number;
}

/** The hours of a day, and the breaks within, in their order. */
export interface OpenDay extends Stretch {
  readonly breaks: readonly Stretch[];
}

/** Hours that are the same on some days of every week. */
export interface WeekHours extends OpenDay {
  readonly days: readonly WeekdayRange[];
}

/** A day of the calendar on which the hours of its weekday do not count: it has others, or is closed. */
export interface ExceptionalDay {
  /** `2026-12-31`. */
  readonly date: IsoDate;
  /** What day it is: «День Независимости». */
  readonly name?: Readonly<{ [Each in Language]?: string | undefined }>;
  /** Absent: closed. */
  readonly hours?: OpenDay;
}

/** When a center is open. A weekday may have several hours that do not overlap; one that has none is closed. */
export interface OpeningHours {
  /** In the order in which they are written and printed. */
  readonly week: readonly WeekHours[];
  readonly except: readonly ExceptionalDay[];
}

/** The weekdays of a range, counted from 0. */
export const weekdaysOf = ({ first, last }: WeekdayRange): readonly number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);

/** Whether two stretches have a minute in common. */
export const meet = (one: Stretch, other: Stretch): boolean => one.from < other.until && other.from < one.until;

/** Minutes after midnight of an hour such as "9:00". */
export function minutesOf(hour: string): number {
  const [hours = '', minutes = ''] = hour.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The hour of minutes after midnight: "9:00". */
export const hourOf = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** From midnight to midnight. */
export const isAround = ({ from, until }: Stretch): boolean => from === 0 && until === MINUTES_PER_DAY;

const MINUTES_PER_DAY = 1440;

/** A stretch as it is printed in every language: "9:00–20:00". */
export const stretchInHours = ({ from, until }: Stretch): string => `${hourOf(from)}–${hourOf(until)}`;

/** What is open of a day: all of it, or what its breaks leave. */
function stretchesOf({ from, until, breaks }: OpenDay, withBreaks: boolean): readonly Stretch[] {
  if (!withBreaks) return [{ from, until }];
  const begins = [from, ...breaks.map((each) => each.until)];
  const ends = [...breaks.map((each) => each.from), until];
  return begins.map((begin, i) => ({ from: begin, until: ends[i] ?? until })).filter((each) => each.from < each.until);
}

interface Written {
  /** Whether it is closed in its breaks. */
  readonly withBreaks: boolean;
  /** The day from which the page speaks: an exceptional day before it is over. */
  readonly since: string;
}

/** What is declared, for the page. */
export function writeOpening({ week, except }: OpeningHours, { withBreaks, since }: Written): string {
  const written = (days: readonly OpenDay[]): string =>
    days
      .flatMap((each) => stretchesOf(each, withBreaks))
      .sort((one, other) => one.from - other.from)
      .map(({ from, until }) => `${from}-${until}`)
      .join('+');
  const weekdays = WEEKDAYS.map((_, day) => written(week.filter(({ days }) => days.some((range) => weekdaysOf(range).includes(day)))));
  const dates = except.filter(({ date }) => date >= since).map(({ date, hours }) => `${date}=${hours ? written([hours]) : ''}`);
  return [weekdays.join(','), ...dates.sort()].join(' ');
}

/** What the page knows: what each weekday is open, from Monday on, and days of the calendar on which it is otherwise. */
export interface Opening {
  readonly week: readonly (readonly Stretch[])[];
  readonly except: ReadonlyMap<string, readonly Stretch[]>;
}

const readStretches = (text: string): readonly Stretch[] =>
  text
    .split('+')
    .filter((stretch) => stretch !== '')
    .map((stretch) => {
      const [from = 0, until = 0] = stretch.split('-').map(Number);
      return { from, until };
    });

/** What the page holds; `undefined` where it holds nothing: nobody has said when the center is open. */
export function readOpening(text: string): Opening | undefined {
  const [week = '', ...dates] = text.split(' ');
  if (week === '') return undefined;
  const except = dates.map((each): [string, readonly Stretch[]] => {
    const [date = '', stretches = ''] = each.split('=');
    return [date, readStretches(stretches)];
  });
  return { week: week.split(',').map(readStretches), except: new Map(except) };
}

/** A moment by the clock of the wall. */
export interface Moment {
  /** Days since 1970. */
  readonly day: number;
  /** After midnight. */
  readonly minutes: number;
}

const MS_PER_DAY = 86_400_000;
/** The weekday of a day counted since 1970, from Monday on: 1970 began on a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
const dateOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** What is open on a day, counted since 1970; nothing on one that is closed. */
export const stretchesOn = ({ week, except }: Opening, day: number): readonly Stretch[] =>
  except.get(dateOf(day)) ?? week[weekdayOf(day)] ?? [];

export const isOpen = (opening: Opening, { day, minutes }: Moment): boolean =>
  stretchesOn(opening, day).some(({ from, until }) => from <= minutes && minutes < until);

/** The next hour at which it opens: in how many days, on which weekday, at which minute; `undefined` where it does not within a month. */
export function nextOpening(
  opening: Opening,
  { day, minutes }: Moment,
): { readonly ahead: number; readonly weekday: number; readonly minutes: number } | undefined {
  for (let ahead = 0; ahead <= 31; ahead += 1) {
    const begins = stretchesOn(opening, day + ahead)
      .map(({ from }) => from)
      .filter((from) => ahead > 0 || from > minutes);
    if (begins.length > 0) return { ahead, weekday: weekdayOf(day + ahead), minutes: Math.min(...begins) };
  }
  return undefined;
}
