import rrule from 'rrule';
import { type IsoDate, parseDate } from './date.js';

/** What repeats: its first time, in minutes since 1970 by Kazakhstan's clock, and by which rule of RFC 5545. */
interface Recurring {
  readonly from: number;
  readonly minutes: number;
  /** `FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20271231`. */
  readonly rule: string;
}

/** Why a rule cannot be followed. */
export type RuleFault =
  | { readonly kind: 'unreadable' }
  /** The first time is none of the rule's; the first one that is, in minutes, where there is one. */
  | { readonly kind: 'first'; readonly next?: number }
  /** It begins again before it has ended, or lasts longer than a day. */
  | { readonly kind: 'long' };

/** A screen that nobody has built anew for as long shows nothing that repeats. */
const YEARS = 5;
const MINUTE = 60_000;
const DAY = 24 * 60;

/** One number of a list, of as many at most. */
const upTo =
  (most: number, signed: boolean) =>
  (text: string): boolean =>
    (signed ? /^[+-]?[1-9]\d{0,2}$/ : /^\d{1,3}$/).test(text) && Math.abs(Number(text)) <= most;

const DAYS = /^[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)$/;

/** Parts of a rule that mean something here, and what each may say: the library would search for a thirteenth month for ever. */
const PARTS: Readonly<Record<string, (text: string) => boolean>> = {
  FREQ: (text) => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(text),
  INTERVAL: (text) => /^[1-9]\d{0,2}$/.test(text),
  COUNT: (text) => /^[1-9]\d{0,3}$/.test(text),
  UNTIL: (text) => /^\d{8}$/.test(text),
  BYMONTH: upTo(12, true),
  BYMONTHDAY: upTo(31, true),
  BYYEARDAY: upTo(366, true),
  BYWEEKNO: upTo(53, true),
  BYDAY: (text) => DAYS.test(text),
  BYHOUR: upTo(23, false),
  BYSETPOS: upTo(366, true),
  WKST: (text) => DAYS.test(text),
};

function isReadable(rule: string): boolean {
  const parts = rule.split(';').map((part) => part.split('='));
  const names = parts.map(([name]) => name);
  const sound = parts.every(
    ([name = '', values = '', ...rest]) =>
      rest.length === 0 && values.split(',').every((value) => Object.hasOwn(PARTS, name) && PARTS[name]?.(value)),
  );
  return (
    sound && names.includes('FREQ') && new Set(names).size === names.length && (!names.includes('UNTIL') || lastDayOf(rule) !== undefined)
  );
}
const UNTIL = /UNTIL=(\d{4})(\d{2})(\d{2})(?=;|$)/;

/** The last day of a rule that has one; `undefined` where it goes on, or ends after a number of times. */
export function lastDayOf(rule: string): IsoDate | undefined {
  const [, year, month, day] = UNTIL.exec(rule) ?? [];
  return parseDate(`${year}-${month}-${day}`);
}

/** The rule as the library takes it; times are those of Kazakhstan, which the library is given as if they were UTC. */
function ruleOf({ from, rule }: Recurring, end: Date): InstanceType<typeof rrule.RRule> | undefined {
  if (!isReadable(rule)) return undefined;
  try {
    // A day alone means its whole length; without an end the library searches to the year 9999.
    const { until, ...options } = rrule.RRule.parseString(rule.replace(UNTIL, 'UNTIL=$1$2$3T235959Z'));
    return new rrule.RRule({ ...options, dtstart: new Date(from * MINUTE), until: until && until < end ? until : end });
  } catch {
    return undefined;
  }
}

const minutesOf = (time: Date): number => time.getTime() / MINUTE;

/** The times at which something repeats, from a day on, for five years: their beginnings in minutes, in order. */
export function timesOf(recurring: Recurring, asOf: IsoDate): readonly number[] | RuleFault {
  const { from, minutes } = recurring;
  const start = Date.parse(asOf) - DAY * MINUTE;
  const end = new Date(Math.max(start, from * MINUTE));
  end.setUTCFullYear(end.getUTCFullYear() + YEARS);
  const rule = ruleOf(recurring, end);
  if (!rule) return { kind: 'unreadable' };
  const first = rule.after(new Date(from * MINUTE), true);
  if (!first || minutesOf(first) !== from) return { kind: 'first', ...(first && { next: minutesOf(first) }) };
  const times = rule.between(new Date(start), end, true).map(minutesOf);
  const overlaps = times.some((time, index) => index > 0 && time - (times[index - 1] ?? 0) < minutes);
  return minutes > DAY || overlaps ? { kind: 'long' } : times;
}
