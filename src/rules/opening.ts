/*
 * When a center is open, as screens.yaml declares it, and as the page of the screen holds it: a text without words, which
 * the script of the page reads with this file as well.
 */

/** The days of a week by the names that an editor writes, from Monday on. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** From so many minutes after midnight until so many. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** What each weekday is open, from Monday on, and days of the calendar on which nothing is. */
interface Opening {
  readonly week: readonly (readonly Stretch[])[];
  readonly closedOn: readonly string[];
}

/** As it is declared: `days` is a weekday or two with a dash between, hours are such as "9:00". */
interface DeclaredOpening {
  readonly open?: readonly { readonly days: string; readonly from: string; readonly until: string }[] | undefined;
  readonly closed_on?: readonly string[] | undefined;
}

const weekday = (name: string | undefined): number => WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]);

/** The weekdays of "mon-fri" or "sat", counted from 0; a stretch may go over Sunday. */
function daysOf(days: string): readonly number[] {
  const [first, last = first] = days.split('-');
  const [from, to] = [weekday(first), weekday(last)];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => (from + i) % 7);
}

/** Minutes after midnight of an hour such as "9:00". */
export function minutesOf(hour: string): number {
  const [hours = '', minutes = ''] = hour.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The hour of minutes after midnight: "9:00". */
export const hourOf = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** What is declared, for the page; empty where a screen is never closed. */
export function writeOpening({ open, closed_on: closedOn = [] }: DeclaredOpening): string {
  if (!open) return '';
  const week = WEEKDAYS.map((_, day) =>
    open
      .filter(({ days }) => daysOf(days).includes(day))
      .map(({ from, until }) => `${minutesOf(from)}-${minutesOf(until)}`)
      .join('+'),
  );
  return [week.join(','), ...closedOn].join(' ');
}

/** What the page holds; `undefined` where the screen is never closed. */
export function readOpening(text: string): Opening | undefined {
  const [week = '', ...closedOn] = text.split(' ');
  if (week === '') return undefined;
  const stretches = week.split(',').map((day) => day.split('+').filter((stretch) => stretch !== ''));
  return {
    week: stretches.map((day) =>
      day.map((stretch) => {
        const [from = 0, until = 0] = stretch.split('-').map(Number);
        return { from, until };
      }),
    ),
    closedOn,
  };
}

/** A moment by the clock of the wall. */
export interface Moment {
  /** Days since 1970. */
  readonly day: number;
  /** After midnight. */
  readonly minutes: number;
}

const MS_PER_DAY = 86_400_000;
/** 1970 began on a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
const dateOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

const stretchesOn = ({ week, closedOn }: Opening, day: number): readonly Stretch[] =>
  closedOn.includes(dateOf(day)) ? [] : (week[weekdayOf(day)] ?? []);

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
