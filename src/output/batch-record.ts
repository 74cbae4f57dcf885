import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { placeFile } from '../disk/place-file.js';
import { VARIANTS } from '../paper/variant.js';
import { inEach, language } from '../shapes/declared.js';
import { day, size } from '../shapes/fields.js';
import { colourSchema, paletteOf } from '../theme/palette.js';
import { staysBelow } from './artifact.js';

/** What a run over all centers has made, or its shards together. */
export const BATCH = 'batch.json';

/** What a shard has made stands beside it under the number of the shard. */
const nameOf = ({ shard }: BatchRecord): string => (shard ? `batch-${shard.index}-of-${shard.count}.json` : BATCH);

/** Whether a file is called as the report of a shard is. */
export const isShardReport = (name: string): boolean => /^batch-\d+-of-\d+\.json$/.test(name);

const STATES = ['written', 'unchanged', 'failed'] as const;

const words = inEach(z.string());
const below = z.string().refine(staysBelow);

/** On which paper sheets of a size and variant are printed, and whether there are two on each. */
const printForm = z.strictObject({ paper: size, size, variant: z.enum(VARIANTS), twoUp: z.boolean() });

const placed = z.strictObject({ path: below, bytes: z.int(), sha256: z.string() });

const result = z.strictObject({
  id: below,
  /** As a spreadsheet numbers it. */
  row: z.int(),
  name: words,
  region: z.string().exactOptional(),
  /** Where its folder lies, from the folder of the report, when it is another one. */
  folder: z.string().exactOptional(),
  /** How often each of its sheets is printed. */
  copies: z.int(),
  state: z.enum(STATES),
  /** It lacks a print file or a zip that was asked for: a sheet in it is of another day, content or version. */
  withheld: z.literal(true).exactOptional(),
  /** Below the folder of the center. */
  files: z.array(
    z.strictObject({
      path: below,
      bytes: z.int(),
      sha256: z.string(),
      /** Of a PDF. */
      pages: z.int().exactOptional(),
      /** How often it is printed, where not as often as the others. */
      copies: z.int().exactOptional(),
    }),
  ),
  /** Its screens by their ids, the version that they show, the page from which they are started, and what lies in its folder for them. */
  screen: z.strictObject({ ids: z.array(z.string()), version: z.string(), start: below, files: z.array(placed) }).exactOptional(),
});

export const batchSchema = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  asOf: day,
  /** The file of the centers, its hash, and how many centers it has in whose rows nothing is wrong. */
  table: z.strictObject({ file: z.string(), sha256: z.string(), centers: z.int() }),
  /** Hash of all on which the sheets of every center depend, and of what was asked for. */
  common: z.string(),
  shard: z.strictObject({ index: z.int().min(1), count: z.int().min(1).max(999_999) }).exactOptional(),
  languages: z.array(language),
  organisation: words,
  colours: paletteOf(colourSchema),
  /** The titles of the posters by their ids. */
  posters: z.record(z.string(), words),
  /** What each file is, by the name that it has in every center. */
  sheets: z.record(below, z.strictObject({ poster: z.string(), size, variant: z.enum(VARIANTS) })),
  /** What each file prints that has all sheets of a paper in their copies, by the name that it has in every center. */
  prints: z.record(below, printForm),
  /** What the screens are called by their ids, and what those of all centers share, below a folder of its own; absent where no center has one. */
  screens: z.strictObject({ names: z.record(z.string(), words), folder: below, files: z.array(placed) }).exactOptional(),
  centers: z.array(result),
  /** Folders of centers that the table does not name any more; they stay. */
  left: z.array(below),
});

export type BatchRecord = Readonly<z.infer<typeof batchSchema>>;
export type CenterResult = Readonly<z.infer<typeof result>>;
export type PrintForm = Readonly<z.infer<typeof printForm>>;
export type CenterSheet = BatchRecord['sheets'][string];

/** Writes down what a run has made. */
export async function placeBatch(out: string, record: BatchRecord): Promise<void> {
  await placeFile(join(out, nameOf(record)), `${JSON.stringify(record, undefined, 2)}\n`);
}

/** Takes away the reports of runs of another division: this one has made their files anew. */
export async function clearOtherDivisions(out: string, { shard }: BatchRecord): Promise<void> {
  const isOther = (name: string): boolean => isShardReport(name) && (!shard || !name.endsWith(`-of-${shard.count}.json`));
  for (const name of (await readdir(out)).filter(isOther)) await rm(join(out, name), { force: true });
}
