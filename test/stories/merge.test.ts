import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partLock, whileLocked } from '../../src/disk/lock.js';
import type { BatchRecord } from '../../src/output/batch-record.js';
import { inShard } from '../../src/output/shard.js';
import { merge } from '../../src/stories/merge.js';
import { batchOf } from '../batch-of.js';
import type { Cells } from '../centers/center-csv.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

const ROWS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id, at): Cells => ({ id, region: at % 2 === 0 ? 'Үлгі өңір' : 'Басқа өңір' }));
const SHARDS = [1, 2].map((index) => ({ index, count: 2 }));
const own = (index: number): readonly string[] => ROWS.map(({ id }) => `${id}`).filter((id) => inShard(id, { index, count: 2 }));

/** The output of both shards, made once. */
const shared = mkdtempSync(join(tmpdir(), 'taqta-merge-'));
beforeAll(async () => {
  for (const shard of SHARDS) await batchOf(shared, ROWS, { shard });
});
afterAll(() => rmSync(shared, { recursive: true, force: true }));

/** A copy of it for one test. */
async function output(): Promise<string> {
  const out = join(await temporaryFolder(), 'out');
  cpSync(shared, out, { recursive: true });
  return out;
}

const joined = (out: string, ...others: readonly string[]) =>
  merge({ folders: [out, ...others].map((path, at) => ({ path, name: `out-${at + 1}` })), out, patienceMs: 0 });
const found = async (out: string, ...others: readonly string[]) =>
  inEnglish((await joined(out, ...others)).problems).map(({ code, where, message }) => `${where.file} ${code}: ${message}`);

function rewritten(file: string, change: (record: BatchRecord) => object): void {
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}

describe('The reports of shards', () => {
  test('are joined into that of one run, with its pages', async () => {
    const out = await output();
    const { record, problems } = await joined(out);
    expect(problems).toEqual([]);
    expect(JSON.parse(readFileSync(join(out, 'batch.json'), 'utf8'))).toEqual(record);
    const whole = join(await temporaryFolder(), 'whole');
    expect((await batchOf(whole, ROWS)).record).toEqual(record);
    const pages = ['index.html', 'region-1.html', 'region-2.html'];
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toEqual(pages);
    for (const page of pages) expect(readFileSync(join(out, page), 'utf8')).toBe(readFileSync(join(whole, page), 'utf8'));
    // A run for all centers takes the place of the shards, and says so.
    await batchOf(out, ROWS);
    expect(readdirSync(out).filter((name) => name.endsWith('.json'))).toEqual(['batch.json']);
    expect((await joined(out)).problems).toEqual([]);
  });

  test('of several machines are joined where one of them has its own', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [join(folder, 'one'), join(folder, 'other')] as const;
    for (const [at, path] of [one, other].entries()) {
      cpSync(shared, path, { recursive: true });
      for (const id of own(2 - at)) rmSync(join(path, id), { recursive: true });
      rmSync(join(path, `batch-${2 - at}-of-2.json`));
    }
    const { record, problems } = await joined(one, other);
    expect(problems).toEqual([]);
    expect(record?.centers.map(({ id, folder: elsewhere }) => [id, elsewhere])).toEqual(
      ROWS.map(({ id }) => [id, own(1).includes(`${id}`) ? undefined : '../other']),
    );
    expect(readFileSync(join(one, 'region-1.html'), 'utf8')).toContain('href="../other/');
    // The joined report alone says where each set lies.
    rmSync(join(one, 'batch-1-of-2.json'));
    expect(await joined(one)).toEqual({ record, problems: [], sources: new Map() });
    cpSync(join(shared, 'batch-1-of-2.json'), join(one, 'batch-1-of-2.json'));
    cpSync(join(one, `${own(1)[0]}`), join(other, `${own(1)[0]}`), { recursive: true });
    expect(await found(one, other)).toEqual([
      `out-2 double-center: expected the set of the center "${own(1)[0]}" in out-1 alone, found one here as well`,
    ]);
  });

  test('that lack a shard, or have a center twice, are not joined: what was joined before stays', async () => {
    const out = await output();
    await joined(out);
    const before = readFileSync(join(out, 'batch.json'), 'utf8');
    rewritten(join(out, 'batch-1-of-2.json'), (record) => ({ ...record, centers: [...record.centers, ...record.centers.slice(0, 1)] }));
    expect(await found(out)).toEqual([
      `out-1/batch-1-of-2.json double-center: expected the center "${own(1)[0]}" in one report, found it in out-1/batch-1-of-2.json as well`,
    ]);
    rewritten(join(out, 'batch-1-of-2.json'), (record) => ({ ...record, centers: record.centers.slice(2) }));
    expect(await found(out)).toEqual(['out-1 missing-set: expected 6 centers of the table in the reports, found 5']);
    rmSync(join(out, 'batch-1-of-2.json'));
    expect(await found(out)).toEqual(['out-1 missing-shard: expected reports of all 2 shards, found none of 1/2']);
    expect(readFileSync(join(out, 'batch.json'), 'utf8')).toBe(before);
  });

  test.each<[string, (record: BatchRecord) => object, string]>([
    ['another content', (record) => ({ ...record, common: 'x' }), 'expected shards of one content and look, found others'],
    [
      'another table',
      (record) => ({ ...record, table: { ...record.table, sha256: 'x' } }),
      'expected shards of one table of centers, found another one',
    ],
    ['another version', (record) => ({ ...record, version: '9' }), 'expected shards of one version of Taqta, found 9 beside 0'],
    ['another day', (record) => ({ ...record, asOf: '2026-11-23' }), 'expected shards for one day, found 2026-11-23 beside 2026-11-22'],
    [
      'another division',
      (record) => ({ ...record, shard: { index: 2, count: 5 } }),
      'expected shards of one division, found one of 5 beside others of 2',
    ],
  ])('of %s are not joined', async (_, change, message) => {
    const out = await output();
    rewritten(join(out, 'batch-2-of-2.json'), change);
    expect(await found(out)).toEqual([`out-1/batch-2-of-2.json mixed-batch: ${message}`]);
    expect(existsSync(join(out, 'batch.json'))).toBe(false);
  });

  test('tell content that was changed between two shards', async () => {
    const out = join(await temporaryFolder(), 'out');
    await batchOf(out, ROWS, { shard: { index: 1, count: 2 } });
    await batchOf(out, ROWS, { shard: { index: 2, count: 2 }, sizes: ['a3'] });
    expect(await found(out)).toEqual(['out-1/batch-2-of-2.json mixed-batch: expected shards of one content and look, found others']);
  });

  test.each<[string, (set: string) => void]>([
    ['is shorter', (set) => writeFileSync(join(set, 'complaint-a4.pdf'), '%PDF-1.7')],
    ['is gone', (set) => rmSync(join(set, 'complaint-a4.pdf'))],
    ['is gone with its folder', (set) => rmSync(set, { recursive: true })],
    ['was moved away by a killed run', (set) => renameSync(set, join(set, '..', '.old-c1'))],
    ['is another, by what its folder says', (set) => rewritten(join(set, 'set.json'), (made) => ({ ...made, files: [] }))],
  ])('are held against the disk: a file %s', async (_, spoil) => {
    const out = await output();
    spoil(join(out, 'c1'));
    const report = own(1).includes('c1') ? 1 : 2;
    expect(await found(out)).toEqual([
      `out-1/batch-${report}-of-2.json changed-set: expected the files that were made, found some missing or others in c1`,
    ]);
  });

  test('with a center that failed are joined, and name it', async () => {
    const out = await output();
    rewritten(join(out, 'batch-1-of-2.json'), (record) => ({
      ...record,
      centers: record.centers.map((center, at) => (at === 0 ? { ...center, state: 'failed', files: [] } : center)),
    }));
    expect(await found(out)).toEqual([
      `out-1/batch-1-of-2.json missing-set: expected a set for each center, found that none could be made for ${own(1)[0]}`,
    ]);
    expect(readFileSync(join(out, 'region-1.html'), 'utf8') + readFileSync(join(out, 'region-2.html'), 'utf8')).toContain(
      'Комплект не получился',
    );
  });

  test('that are none, or lead out of their folder, are named; a folder without any is a wrong usage', async () => {
    const out = await output();
    writeFileSync(join(out, 'batch-1-of-2.json'), '{');
    rewritten(join(out, 'batch-2-of-2.json'), (record) => ({ ...record, centers: [{ ...record.centers[0], id: '../c1' }] }));
    expect(await found(out)).toEqual(
      [1, 2].map((index) => `out-1/batch-${index}-of-2.json bad-batch: expected what taqta batch wrote, found something else`),
    );
    await expect(joined(join(out, 'c1'))).rejects.toMatchObject({ exitCode: 2, problems: [{ code: 'bad-batch' }] });
    await expect(joined(join(out, 'nothing'))).rejects.toMatchObject({ exitCode: 2, problems: [{ code: 'bad-batch' }] });
    expect(existsSync(join(out, 'nothing'))).toBe(false);
  });

  test('are not joined while a shard is at work', async () => {
    const out = await output();
    await whileLocked(await partLock(out, { index: 2, count: 2 }), {}, async () => {
      await expect(joined(out)).rejects.toMatchObject({ problems: [{ code: 'folder-in-use' }] });
    });
  });
});
