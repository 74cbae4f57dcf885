import { z } from 'zod';
import { type Language, rulesOf } from '../language/language.js';
import { expecting } from '../messages/message.js';
import {
  type ExceptionalDay,
  hourOf,
  meet,
  minutesOf,
  type OpeningHours,
  type Stretch,
  WEEKDAYS,
  type WeekHours,
  weekdaysOf,
} from '../rules/opening.js';
import { day } from './fields.js';
import type { TextShapes } from './text-shapes.js';

const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const RANGE = `${WEEKDAY}(?:-${WEEKDAY})?`;

const hour = z
  .string(expecting('value.quoted-hour'))
  .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$|^24:00$/, { error: expecting('value.hour'), abort: true })
  .transform(minutesOf);

/** Weekdays, in ranges: "mon-fri", "sat", "mon, wed-thu". */
const weekdays = z
  .string()
  .regex(new RegExp(`^${RANGE}(?: *, *${RANGE})*$`), {
    error: expecting('value.weekdays', { days: WEEKDAYS }),
    abort: true,
  })
  .transform((text) =>
    text.split(/ *, */).map((range) => {
      const [first, last = first] = range.split('-').map((name) => WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]));
      return { first: first ?? 0, last: last ?? 0 };
    }),
  );

const AFTER = expecting('value.later-hour');
const stretch = z.strictObject({ from: hour, until: hour }).refine(({ from, until }) => from < until, { path: ['until'], error: AFTER });

interface HoursFault {
  readonly path: (string | number)[];
  readonly message: string;
}

/** The first thing wrong with the hours of a day: an end before its beginning, a break outside of them or over another. */
function hoursFault({ from, until, breaks }: Stretch & { readonly breaks: readonly Stretch[] }): HoursFault | undefined {
  if (from >= until) return { path: ['until'], message: AFTER };
  const endBefore = (index: number): number => breaks[index - 1]?.until ?? from;
  const index = breaks.findIndex((each, i) => each.from < endBefore(i) || each.until > until);
  const message = expecting('value.break', { from: hourOf(endBefore(index)), until: hourOf(until) });
  return index < 0 ? undefined : { path: ['breaks', index], message };
}

const open = { from: hour, until: hour, breaks: z.array(stretch).default([]) };

const weekHours = z.strictObject({ days: weekdays, ...open }).superRefine((hours, { addIssue }) => {
  const fault = hoursFault(hours);
  if (fault) addIssue({ code: 'custom', ...fault });
});

const CLOSED_OR_OPEN = expecting('value.closed-or-open');
const exceptionalFields = {
  date: day,
  closed: z.literal(true, { error: expecting('value.closed') }).optional(),
  from: hour.optional(),
  until: hour.optional(),
  breaks: z.array(stretch).optional(),
};
type ExceptionalFields = z.infer<z.ZodObject<typeof exceptionalFields>>;

function exceptionFault({ closed, from, until, breaks }: ExceptionalFields): HoursFault | undefined {
  const other = { path: [], message: CLOSED_OR_OPEN };
  if (closed) return from === undefined && until === undefined && breaks === undefined ? undefined : other;
  return from === undefined || until === undefined ? other : hoursFault({ from, until, breaks: breaks ?? [] });
}

const exceptionalDay = (pair: TextShapes['pair']) =>
  z
    .strictObject({ ...exceptionalFields, name: pair.optional() })
    .superRefine((fields, { addIssue }) => {
      const fault = exceptionFault(fields);
      if (fault) addIssue({ code: 'custom', ...fault });
    })
    .transform(({ date, name, from, until, breaks = [] }): ExceptionalDay => {
      const hours = from === undefined || until === undefined ? {} : { hours: { from, until, breaks } };
      return { date, ...(name && { name }), ...hours };
    });

/** On which weekday two lines are open at once; `undefined` where they never are. */
const sharedWeekday = (one: WeekHours, other: WeekHours): number | undefined =>
  meet(one, other)
    ? one.days.flatMap(weekdaysOf).find((weekday) => other.days.some((range) => weekdaysOf(range).includes(weekday)))
    : undefined;

const namedTwice = (days: WeekHours['days']): number | undefined => {
  const all = days.flatMap(weekdaysOf);
  return all.find((weekday, index) => all.indexOf(weekday) < index);
};

/** Hours of a week, and days of the calendar on which they are others. */
const inFigures = (pair: TextShapes['pair']) =>
  z
    .strictObject({
      week: z.array(weekHours).min(1, expecting('value.hours-line')),
      except: z.array(exceptionalDay(pair)).default([]),
    })
    .superRefine(({ week, except }, { addIssue }) => {
      for (const [index, line] of week.entries()) {
        const path = ['week', index, 'days'];
        const twice = namedTwice(line.days);
        if (twice !== undefined)
          addIssue({ code: 'custom', path, message: expecting('value.weekday-once', { day: WEEKDAYS[twice] ?? '' }) });
        const other = week.slice(0, index).findIndex((each) => sharedWeekday(each, line) !== undefined);
        const shared = week[other] && sharedWeekday(week[other], line);
        if (shared !== undefined)
          addIssue({
            code: 'custom',
            path,
            message: expecting('value.hours-apart', { day: WEEKDAYS[shared] ?? '', line: other + 1 }),
          });
      }
      const twice = except.findIndex(({ date }, index) => except.findIndex((each) => each.date === date) < index);
      if (twice >= 0) addIssue({ code: 'custom', path: ['except', twice, 'date'], message: expecting('value.day-once') });
    })
    .transform((hours): OpeningHours => hours);

/** Every day from midnight to midnight, as an editor writes it in figures. */
const AROUND_THE_CLOCK = { week: [{ days: 'mon-sun', from: '0:00', until: '24:00' }] };

/** When a center is open: in figures, or by the words for day and night, which are figures too, so that screens know them. One shape for centers and screens. */
export function openingHours(pair: TextShapes['pair']) {
  const around = aroundIn(Object.keys(pair.shape) as Language[]);
  const saysAround = (text: unknown): boolean => typeof text === 'string' && around.has(text.trim().toLowerCase());
  const isAroundTheClock = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return saysAround(value);
    const halves = Object.entries(value);
    return halves.length > 0 && halves.every(([language, text]) => Object.hasOwn(pair.shape, language) && saysAround(text));
  };
  return z.preprocess((value) => (isAroundTheClock(value) ? AROUND_THE_CLOCK : value), inFigures(pair));
}

/** «круглосуточно», in any language of the project. */
const aroundIn = (languages: readonly Language[]): ReadonlySet<string> =>
  new Set([
    'around-the-clock',
    '24/7',
    ...languages.flatMap((language) => [rulesOf(language).hours.around, ...rulesOf(language).centerTable.hours.around]),
  ]);
