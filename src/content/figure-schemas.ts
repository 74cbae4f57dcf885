import { z } from 'zod';
import { expecting } from '../messages/message.js';
import { parseDate } from '../rules/date.js';
import { minutesOf } from '../rules/opening.js';
import { decimalsOf, LARGEST_SUM, ROUNDINGS } from '../rules/sum.js';
import { dated, dayMeant, id } from '../shapes/fields.js';

/** A number in digits with a point, within these bounds and with so many decimals at most. */
const decimal = ({ least, most, places }: { readonly least: number; readonly most: number; readonly places: number }) => {
  const general = expecting('value.decimal', { least, most, places });
  const fits = (value: number): boolean => value >= least && value <= most && (decimalsOf(value) ?? places + 1) <= places;
  const error = ({ input }: { readonly input?: unknown }): string => {
    const meant = typeof input === 'string' ? numberIn(input) : undefined;
    return meant !== undefined && fits(meant) ? expecting('value.decimal-meant', { number: String(meant) }) : general;
  };
  return z.number({ error }).refine(fits, { error: general, abort: true });
};

/** Digits in groups of three or in one piece, a fraction, and a sign of what is counted: «9 500», «9500,50 ₸», «5 %». */
const WRITTEN_NUMBER = /^(?<whole>\d{1,3}(?:\s\d{3})+|\d+)(?:[.,](?<part>\d{1,4}))?\s*[₸%]?$/u;

/** The number that somebody has written as a text; `undefined` where it may be another: «9,500» is 9.5 to some. */
function numberIn(text: string): number | undefined {
  const { whole, part = '' } = WRITTEN_NUMBER.exec(text.trim())?.groups ?? {};
  return whole === undefined || part.length === 3 ? undefined : Number(`${whole.replace(/\s/g, '')}.${part || 0}`);
}

const MOST_TENGE = LARGEST_SUM / 100;

/** A field whose value does not go with the others of its version. */
const fault = (field: string, message: string) => ({ code: 'custom' as const, path: [field], message });

/** So many tenge, or so many times an index. */
const amount = z
  .strictObject({
    ...dated,
    tenge: decimal({ least: 0, most: MOST_TENGE, places: 2 }).optional(),
    /** An index by its id, and how many times it is taken: `{ mci: 0.2 }`. */
    multiple: z
      .record(id, decimal({ least: 0.0001, most: 1_000_000, places: 4 }))
      .refine((indexes) => Object.keys(indexes).length === 1, {
        error: expecting('value.one-index'),
      })
      .optional(),
    /** How a multiple becomes whole tenge. Acts differ in it, so none is taken for granted. */
    rounding: z.enum(ROUNDINGS).optional(),
  })
  .superRefine(({ tenge, multiple, rounding }, { addIssue }) => {
    if (tenge !== undefined) {
      if (multiple !== undefined) addIssue(fault('multiple', expecting('value.tenge-or-multiple')));
      else if (rounding !== undefined) addIssue(fault('rounding', expecting('value.multiple-beside')));
    } else if (multiple === undefined) addIssue(fault('tenge', expecting('value.sum')));
    else if (rounding === undefined) addIssue(fault('rounding', expecting('value.rounding', { ways: ROUNDINGS })));
  });

/** What is there of one moment, and of the two ends of a stretch. */
interface Moments {
  readonly single: string | undefined;
  readonly begins?: string | undefined;
  readonly ends?: string | undefined;
}

/** The field that lacks or is too much where there should be one moment or both ends; `undefined` where there are. */
function wanting({ single, begins, ends }: Moments): 'single' | 'begins' | 'ends' | 'both' | undefined {
  if (single !== undefined) return (begins ?? ends) === undefined ? undefined : 'both';
  if (begins === undefined) return ends === undefined ? 'single' : 'begins';
  return ends === undefined ? 'ends' : undefined;
}

/** A time of the day: "9:00"; midnight at its end is "24:00". */
const hour = z.string().regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$|^24:00$/, { error: expecting('value.hour'), abort: true });

const ALONE = expecting('value.one-moment');

const time = z
  .strictObject({ ...dated, at: hour.optional(), begins: hour.optional(), ends: hour.optional() })
  .superRefine(({ at, begins, ends }, { addIssue }) => {
    const field = wanting({ single: at, begins, ends });
    if (field === 'both') addIssue(fault('at', ALONE));
    else if (field === 'single') addIssue(fault('at', expecting('value.hour-or-ends')));
    else if (field !== undefined) addIssue(fault(field, expecting('value.hour')));
    else if (begins !== undefined && ends !== undefined && minutesOf(ends) <= minutesOf(begins))
      addIssue(fault('ends', expecting('value.hour-of-day')));
  });

/** A day of the calendar, or of every year. 29 February is one of every year as well. */
const dayOrYearly = z.string().refine((text) => parseDate(YEARLY.test(text) ? `2000-${text}` : text) !== undefined, {
  error: ({ input }) => dayMeant(input) ?? expecting('value.day-or-yearly'),
  abort: true,
});
const YEARLY = /^\d{2}-\d{2}$/;

const dates = z
  .strictObject({ ...dated, on: dayOrYearly.optional(), begins: dayOrYearly.optional(), ends: dayOrYearly.optional() })
  .superRefine(({ on, begins, ends }, { addIssue }) => {
    const field = wanting({ single: on, begins, ends });
    if (field === 'both') addIssue(fault('on', ALONE));
    else if (field === 'single') addIssue(fault('on', expecting('value.day-or-ends')));
    else if (field !== undefined) addIssue(fault(field, expecting('value.some-day')));
    else if (begins !== undefined && ends !== undefined) {
      if (YEARLY.test(begins) !== YEARLY.test(ends)) addIssue(fault('ends', expecting('value.year-in-both')));
      else if (ends < begins && !YEARLY.test(ends)) addIssue(fault('ends', expecting('value.later-day')));
    }
  });

const ON_DOOR = expecting('value.on-door');
/** What stands on a door: «214», «214а», «B-12». */
const onDoor = z.union([z.int().min(0).max(99_999), z.string().regex(/^[\p{L}\d][\p{L}\d/.-]{0,9}$/u, ON_DOOR)], { error: ON_DOOR });

const place = z
  .strictObject({ ...dated, floor: z.int().min(-9).max(200).optional(), room: onDoor.optional(), window: onDoor.optional() })
  .superRefine(({ floor, room, window }, { addIssue }) => {
    if ((floor ?? room ?? window) === undefined) addIssue(fault('room', expecting('value.on-door-or-floor')));
  });

const OLDEST = 150;
const AGE = expecting('value.age', { most: OLDEST });

const versions = <Version extends z.ZodType>(version: Version) => z.array(version).min(1);

/** The facts that state figures. Source of how they are said: docs/grammar.md, "Figures". */
export const FIGURE_SCHEMAS = [
  z.strictObject({ kind: z.literal('amount'), versions: versions(amount) }),
  z.strictObject({
    kind: z.literal('percent'),
    versions: versions(z.strictObject({ ...dated, value: decimal({ least: 0, most: 100, places: 3 }) })),
  }),
  z.strictObject({
    kind: z.literal('number'),
    versions: versions(z.strictObject({ ...dated, value: decimal({ least: 0, most: MOST_TENGE, places: 4 }) })),
  }),
  z.strictObject({ kind: z.literal('age'), versions: versions(z.strictObject({ ...dated, value: z.int().min(0, AGE).max(OLDEST, AGE) })) }),
  z.strictObject({ kind: z.literal('time'), versions: versions(time) }),
  z.strictObject({ kind: z.literal('dates'), versions: versions(dates) }),
  z.strictObject({ kind: z.literal('place'), versions: versions(place) }),
] as const;

/** What an index comes to. */
export const indexValue = decimal({ least: 0.01, most: MOST_TENGE, places: 2 });
