import { z } from 'zod';
import { contentSchemas } from '../content/schema.js';
import { sha256 } from '../hash.js';
import { LANGUAGES } from '../language/language.js';
import { copyFrameSchema } from '../poster/copy.js';
import { posterSchema } from '../poster/model.js';
import type { Place, Problem } from '../problem.js';
import { type Edition, editionName } from './ledger.js';
import { FORMAT, formatOf, upgraded } from './record-format.js';

/** Everything that a sheet was made of, kept in the content folder: with it an edition can be made again whatever became of the texts. */
const shape = z.strictObject({
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
  rules: contentSchemas(LANGUAGES).rules,
});

export type EditionRecord = Readonly<z.infer<typeof shape>>;

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
 * is missing or was changed, `edition-format` when a later program wrote it.
 */
export function readRecord(
  text: string | undefined,
  edition: Pick<Edition, 'poster' | 'number' | 'record' | 'program'>,
  where: Place,
): EditionRecord | Problem {
  const fault = (found: string, fix: string, code: Problem['code'] = 'edition-record'): Problem => ({
    code,
    severity: 'error',
    where,
    message: `expected the record of ${editionName(edition)} in ${recordFile(edition)}, found ${found}`,
    fix,
  });
  const restore = `restore ${recordFile(edition)} from its history or a copy`;
  if (text === undefined) return fault('none', restore);
  if (recordHash(text) !== edition.record) return fault('one that was changed since its release', restore);
  const data = parsed(text);
  const format = formatOf(data);
  if (format !== undefined && format > FORMAT) {
    return fault(
      `one in format ${format}, and this program reads those up to ${FORMAT}`,
      `update Taqta: ${edition.program} wrote it`,
      'edition-format',
    );
  }
  const read = format === undefined ? undefined : shape.safeParse(upgraded(data, format));
  return read?.success ? read.data : fault(`one that does not keep its form${whereIn(read?.error)}`, restore);
}

const whereIn = (error: z.ZodError | undefined): string => {
  const path = error?.issues[0]?.path.join('.');
  return path ? ` at ${path}` : '';
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
