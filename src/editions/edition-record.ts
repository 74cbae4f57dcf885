import { z } from 'zod';
import { contentSchemas } from '../content/schema.js';
import { sha256 } from '../hash.js';
import { LANGUAGES, type Languages } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import { copyFrameSchema } from '../poster/copy.js';
import { posterSchema } from '../poster/model.js';
import type { Place, Problem } from '../problem.js';
import { type Edition, editionName } from './ledger.js';
import { FORMAT, formatOf, upgraded } from './record-format.js';

/**
 * Everything that a sheet was made of, kept in the content folder: with it an edition can be made again whatever became of
 * the texts. Its rules have the languages of its project, whatever others Taqta has learnt since.
 */
const recordSchema = (languages: Languages) =>
  z.strictObject({
    /** `rights-3`. */
    edition: z.string(),
    /** Body type in points at A4 below which nothing was set. */
    floor: z.number().positive(),
    /** Hash of the theme, of the fonts and of the program, to say what differs when the bytes do. */
    theme: z.string(),
    fonts: z.string(),
    code: z.string(),
    poster: posterSchema,
    /** The centers that it was made for, and what it was called. */
    frame: copyFrameSchema,
    /** The rules that it states, as they stood: to say later why it was replaced. */
    rules: contentSchemas(languages).rules,
    /** Those of them that nobody had confirmed, released all the same; absent where there are none, and before format 3. */
    unconfirmed: z.array(z.string()).min(1).exactOptional(),
  });

export type EditionRecord = Readonly<z.infer<ReturnType<typeof recordSchema>>>;

const made = new Map<string, ReturnType<typeof recordSchema>>();

/** A schema is readied when it is first used, which takes as long as to read some twenty records. */
function shapeIn(languages: Languages): ReturnType<typeof recordSchema> {
  const key = languages.join();
  const known = made.get(key) ?? recordSchema(languages);
  made.set(key, known);
  return known;
}

/** The languages that a record names, before anything else of it is read: those of its poster, and of its center those of the project. */
const spoken = z.looseObject({
  poster: z.looseObject({ languages: z.tuple([z.string()], z.string()) }),
  frame: z.looseObject({ centers: z.tuple([z.looseObject({ name: z.looseObject({}) })], z.unknown()) }),
});

/** The place of a record below the content folder. */
export function recordFile(edition: Pick<Edition, 'poster' | 'number'>): string {
  return `editions/${editionName(edition)}.json`;
}

export function recordText(record: EditionRecord): string {
  return `${JSON.stringify({ format: FORMAT, ...record }, undefined, 1)}\n`;
}

export function recordHash(text: string): string {
  return sha256(text);
}

/**
 * The record of an edition, or why it cannot be used, at the entry of the ledger that names it: `edition-record` when it
 * is missing or was changed, `edition-format` when a later program wrote it, or one that knew more languages.
 */
export function readRecord(
  text: string | undefined,
  edition: Pick<Edition, 'poster' | 'number' | 'record' | 'program'>,
  where: Place,
): EditionRecord | Problem {
  const fault = (found: Phrase, fix: Phrase, code: Problem['code'] = 'edition-record'): Problem => ({
    code,
    severity: 'error',
    where,
    message: phrase('edition-record.found', { edition: editionName(edition), file: recordFile(edition), found }),
    fix,
  });
  const restore = phrase('edition-record.fix', { file: recordFile(edition) });
  const update = phrase('edition-format.fix', { program: edition.program });
  if (text === undefined) return fault(phrase('edition-record.none'), restore);
  if (recordHash(text) !== edition.record) return fault(phrase('edition-record.changed'), restore);
  const data = parsed(text);
  const format = formatOf(data);
  if (format !== undefined && format > FORMAT) {
    return fault(phrase('edition-record.later', { format, most: FORMAT }), update, 'edition-format');
  }
  const record = format === undefined ? undefined : upgraded(data, format);
  const named = spoken.safeParse(record).data;
  const ofProject = named && Object.keys(named.frame.centers[0].name);
  const languages = ofProject ?? LANGUAGES;
  const foreign = [...(named?.poster.languages ?? []), ...languages].find((language) => !new Set<string>(LANGUAGES).has(language));
  if (foreign !== undefined) {
    return fault(phrase('edition-record.foreign', { language: foreign, known: LANGUAGES }), update, 'edition-format');
  }
  const read = shapeIn(languages as readonly string[] as Languages).safeParse(record);
  return read.success ? read.data : fault(misshapen(read.error), restore);
}

const misshapen = (error: z.ZodError): Phrase => {
  const path = error.issues[0]?.path.join('.');
  return path ? phrase('edition-record.misshapen-at', { path }) : phrase('edition-record.misshapen');
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
