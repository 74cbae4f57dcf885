import { join } from 'node:path';
import { z } from 'zod';
import { placeFile } from '../disk/place-file.js';
import { sha256 } from '../hash.js';
import type { IsoDate } from '../rules/date.js';
import { day } from '../shapes/fields.js';
import type { Shard } from './shard.js';

/** What a run over the centers of a table has made; of a shard, its number stands in the name. */
const nameOf = (shard: Shard | undefined): string => (shard ? `batch-${shard.index}-of-${shard.count}.json` : 'batch.json');

const STATES = ['written', 'unchanged', 'failed'] as const;

const result = z.strictObject({
  id: z.string(),
  region: z.string().exactOptional(),
  /** How often each of its sheets is printed. */
  copies: z.int(),
  state: z.enum(STATES),
  /** Below the folder of the center. */
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});

export const batchSchema = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  asOf: day,
  /** The file of the centers, and its hash. */
  table: z.strictObject({ file: z.string(), sha256: z.string() }),
  /** Hash of all on which the sheets of every center depend. */
  common: z.string(),
  shard: z.strictObject({ index: z.int(), count: z.int() }).exactOptional(),
  centers: z.array(result),
  /** Folders of centers that the table does not name any more; they stay. */
  left: z.array(z.string()),
});

export type BatchRecord = Readonly<z.infer<typeof batchSchema>>;
export type CenterResult = Readonly<z.infer<typeof result>>;

interface BatchRun {
  readonly out: string;
  readonly version: string;
  readonly asOf: IsoDate;
  readonly table: { readonly file: string; readonly bytes: Uint8Array };
  readonly common: string;
  readonly shard?: Shard;
  readonly results: readonly CenterResult[];
  /** Ids of the whole table. */
  readonly known: ReadonlySet<string>;
  /** Folders of centers that lie in the output. */
  readonly there: readonly string[];
}

/** Writes down what a run has made, in the place of what an earlier one said. */
export async function writeBatch({ out, version, asOf, table, common, shard, results, known, there }: BatchRun): Promise<BatchRecord> {
  const record: BatchRecord = {
    format: 1,
    version,
    asOf,
    table: { file: table.file, sha256: sha256(table.bytes) },
    common,
    ...(shard && { shard }),
    centers: [...results],
    left: there.filter((id) => !known.has(id)).sort(),
  };
  await placeFile(join(out, nameOf(shard)), `${JSON.stringify(record, undefined, 2)}\n`);
  return record;
}
