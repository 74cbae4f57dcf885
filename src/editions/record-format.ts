import { z } from 'zod';
import { type ByLanguage, languagesOf } from '../language/language.js';

/*
 * The forms that records have had. A record is kept for ever and never written anew, so each form that was ever released
 * is read by bringing it, step by step, into the one of today.
 */

/** The format of the records that this program writes. */
export const FORMAT = 7;

/** The format of a record; 1 had no number. `undefined` for what is no record. */
export function formatOf(data: unknown): number | undefined {
  return z.object({ format: z.int().min(2).default(1) }).safeParse(data).data?.format;
}

/** A record in the form of today, still to be held against its schema; what is no record of its format comes back as `undefined`. */
export function upgraded(data: unknown, format: number): unknown {
  return UPGRADES.slice(format - 1).reduce((record, upgrade) => upgrade(record), withoutFormat(data));
}

const withoutFormat = (data: unknown): unknown => {
  const { format: _, ...record } = z.looseObject({}).parse(data);
  return record;
};

/** From format 1, 2 and so on, each to the next. */
const UPGRADES: readonly ((record: unknown) => unknown)[] = [centerApart, asItIs, asItIs, asItIs, asItIs, asItIs];

/** Format 2 had no list of unconfirmed facts, format 3 no slides, format 4 no figures of rules, format 5 no pictures and emblems and format 6 no recordings of other words, and later ones may lack them: an earlier program would take them for a fault. */
function asItIs(record: unknown): unknown {
  return record;
}

const first = z.looseObject({
  poster: z.looseObject({
    center: z.looseObject({}),
    imprint: z.looseObject({ edition: z.unknown(), draft: z.record(z.string(), z.string()) }),
  }),
});

/**
 * Format 1: there was one center, which had no id yet; it stood in the poster, as did its own edition and what editions
 * are called. A poster spoke in all languages that there were, which the words of its imprint have in their order.
 */
function centerApart(data: unknown): unknown {
  const read = first.safeParse(data).data;
  if (read === undefined) return undefined;
  const { center, edition: _, imprint, ...poster } = read.poster;
  const { edition: editionWords, ...words } = imprint;
  const languages = languagesOf(imprint.draft as ByLanguage<string>);
  return { ...read, poster: { ...poster, languages, imprint: words }, frame: { centers: [{ id: 'center', ...center }], editionWords } };
}
