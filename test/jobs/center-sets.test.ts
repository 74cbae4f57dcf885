import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/hash.js';
import { inShard, type Shard } from '../../src/output/shard.js';
import { batchOf } from '../batch-of.js';
import type { Cells } from '../centers/center-csv.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Digits before what is kept. */
const DIGEST = 64;

const ids = Array.from({ length: 20_000 }, (_, at) => `c${at}`);
const [first, second] = [1, 2].map((index) => ({ index, count: 2 })) as [Shard, Shard];

/** A center whose sheet is read back whole: one of a thousand. */
const isSample = (id: string): boolean => Number.parseInt(sha256(`${id} complaint kk+ru a4 office`).slice(0, 8), 16) % 1000 === 0;

/** One that is made by a shard. */
const centerOf = (shard: Shard, isOne: (id: string) => boolean): string => ids.find((id) => inShard(id, shard) && isOne(id)) ?? '';

test('a body that is not what it has to be is reported, and no center has a sheet of it; those whose words take other room have theirs', async () => {
  const out = join(await temporaryFolder(), 'out');
  const [sample, alike] = [centerOf(first, isSample), centerOf(first, (id) => !isSample(id))];
  const high = centerOf(second, (id) => !isSample(id));
  const many = (words: string): string => Array.from({ length: 9 }, () => words).join(' ');
  const rows: readonly Cells[] = [
    { id: sample },
    { id: alike },
    { id: high, 'name kk': many('«Самал» орталығы'), 'name ru': many('Центр «Самал»') },
  ];
  const kept = join(out, '.kept');
  const bodies = () => readdirSync(kept).filter((name) => 'body' in deserialize(readFileSync(join(kept, name)).subarray(DIGEST)));
  await batchOf(out, rows, { shard: first, sizes: ['a4'] });
  const [own] = bodies();
  await batchOf(out, rows, { shard: first, sizes: ['a5'] });
  const [other] = bodies().filter((name) => name !== own);
  copyFileSync(join(kept, `${other}`), join(kept, `${own}`));
  for (const id of [sample, alike]) rmSync(join(out, id), { recursive: true });
  const { record, problems } = await batchOf(out, rows);
  expect(record?.centers.map(({ id, state }) => `${id} ${state}`)).toEqual([`${sample} failed`, `${alike} failed`, `${high} written`]);
  expect(inEnglish(problems)).toMatchObject([
    { code: 'page-box', message: 'complaint on A4: expected 1 × A4 (sheet), found 1 × A5 (sheet)' },
  ]);
});
