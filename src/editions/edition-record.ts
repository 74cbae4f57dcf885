import { z } from 'zod';
import { type RuleSource, rulesSchema } from '../content/schema.js';
import { sha256 } from '../hash.js';
import type { Poster } from '../poster/model.js';
import type { Place, Problem } from '../problem.js';
import { contentHash } from './content-hash.js';
import { type Edition, editionName } from './ledger.js';
import { posterShape } from './poster-shape.js';

/** Everything that a sheet was made of, kept in the content folder: with it an edition can be made again whatever became of the texts. */
export interface EditionRecord {
  /** `rights-3`. */
  readonly edition: string;
  /** Body type in points at A4 below which nothing was set. */
  readonly floor: number;
  /** Hash of the theme, of the fonts and of the program, to say what differs when the bytes do. */
  readonly theme: string;
  readonly fonts: string;
  readonly code: string;
  readonly poster: Poster;
  /** The rules that it states, as they stood: to say later why it was replaced. */
  readonly rules: Readonly<Record<string, RuleSource>>;
}

const shape: z.ZodType<EditionRecord> = z.strictObject({
  edition: z.string(),
  floor: z.number().positive(),
  theme: z.string(),
  fonts: z.string(),
  code: z.string(),
  poster: posterShape,
  rules: rulesSchema,
});

/** The place of a record below the content folder. */
export function recordFile(edition: Pick<Edition, 'poster' | 'number'>): string {
  return `editions/${editionName(edition)}.json`;
}

export function recordText(record: EditionRecord): string {
  return `${JSON.stringify(record, undefined, 1)}\n`;
}

export function recordHash(text: string): string {
  return sha256(text);
}

/** The record of an edition, or why it cannot be used: `edition-record`, at the entry of the ledger that names it. */
export function readRecord(
  text: string | undefined,
  edition: Pick<Edition, 'poster' | 'number' | 'record' | 'content' | 'program'>,
  where: Place,
): EditionRecord | Problem {
  const fault = (found: string, fix: string, severity: Problem['severity'] = 'error'): Problem => ({
    code: 'edition-record',
    severity,
    where,
    message: `expected the record of ${editionName(edition)} in ${recordFile(edition)}, found ${found}`,
    fix,
  });
  const restore = `restore ${recordFile(edition)} from its history or a copy`;
  if (text === undefined) return fault('none', restore);
  if (recordHash(text) !== edition.record) return fault('one that was changed since its release', restore);
  const read = shape.safeParse(parsed(text));
  if (!read.success) {
    return fault(
      `one in the form of Taqta ${edition.program}, which this version cannot read`,
      `use Taqta ${edition.program} for it`,
      'warning',
    );
  }
  if (contentHash(read.data.poster) !== edition.content) {
    return fault(
      `words whose hash is not that of the ledger: Taqta ${edition.program} counted them in another way`,
      `use Taqta ${edition.program} for it`,
      'warning',
    );
  }
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
