import { z } from 'zod';
import { expecting } from '../messages/message.js';
import { parseDate } from '../rules/date.js';
import { dayIn } from '../rules/written-day.js';

/* Fields of content files that say the same in every language. */

/** Two ids, a size and a variant make the name of a file, which has 255 bytes on every system. */
const MOST_ID = 60;

const SHORT_NAME = expecting('value.id');

// To put a number in quotation marks, as where a text is expected, would help nobody here.
export const id = z
  .string({ error: ({ input }) => (typeof input === 'number' ? SHORT_NAME : undefined) })
  .regex(/^[a-z][a-z0-9-]*$/, SHORT_NAME)
  .max(MOST_ID, expecting('value.short-id', { most: MOST_ID }));

/** More characters than any sheet holds in the type that has to be read there. */
const MOST_TEXT = 5000;

/** Words of an editor in one language. */
export const words = z.string().max(MOST_TEXT, expecting('value.short-text', { most: MOST_TEXT }));

const fileSuchAs = (example: string) =>
  z.string().min(1, expecting('value.file', { example })).max(200, expecting('value.file', { example }));

/** A recording below the content folder. What the file itself has to be, content/media.ts says. */
export const mediaName = fileSuchAs('media/rights-1.mp3');

/** A picture below the content folder. What the file itself has to be, content/pictures.ts says. */
export const pictureName = fileSuchAs('pictures/hall.jpg');

/** What to write for a day that people write in another way: «16.12.2026»; `undefined` where none of the calendar is meant. */
export function dayMeant(written: unknown): string | undefined {
  const meant = typeof written === 'string' ? dayIn(written.replaceAll('/', '.')) : undefined;
  return meant && expecting('value.day-meant', { day: meant });
}

export const day = z.string().transform((text, context) => {
  const date = parseDate(text);
  if (date === undefined) {
    context.addIssue({ code: 'custom', message: dayMeant(text) ?? expecting('value.day') });
    return z.NEVER;
  }
  return date;
});

export const period = { from: day.optional(), until: day.optional() };

/** Where a text comes from: `law-88v/25(2)`, an act of rules/acts.yaml and the place in it. */
const basis = z.string().regex(/^[a-z][a-z0-9-]*(\/\S+)?$/, expecting('value.basis'));
export const bases = z.union([basis, z.array(basis)], {
  error: expecting('value.bases'),
});

/** A: the act itself was read; B: a stored official or press page; C: own knowledge; unverified: found nowhere; sample: invented, for an example. */
export const confidence = z.enum(['A', 'B', 'C', 'unverified', 'sample']);

/** Who compared what stands here with the act, when, and with which copy of it. */
export const checked = z
  .strictObject(
    { by: z.string().min(1), on: day, against: z.string().min(1) },
    { error: (issue) => (issue.code === 'invalid_type' ? expecting('value.checked') : undefined) },
  )
  .optional();

/** A place on the map, in degrees (WGS 84). */
export const position = z.strictObject({
  latitude: z.number().min(-90, expecting('value.latitude')).max(90, expecting('value.latitude')),
  longitude: z.number().min(-180, expecting('value.longitude')).max(180, expecting('value.longitude')),
});

export const size = z.enum(['a5', 'a4', 'a3', 'a2', 'a1']);

/** The days and the standing of every version of a rule. */
export const dated = {
  ...period,
  basis: bases.optional(),
  confidence,
  /** Where the value was found. */
  found: z.string().optional(),
  checked,
};

/** Whether one of the fields of an object is written, and no other. */
export const namesOne = (fields: object): boolean => Object.values(fields).filter((value) => value !== undefined).length === 1;
