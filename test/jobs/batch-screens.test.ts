import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchSchema } from '../../src/output/batch-record.js';
import { centerScreenFiles, newestOfCenters } from '../../src/output/center-screen-files.js';
import { readVersion, statementAt, versionAt } from '../../src/output/deliver-screen.js';
import { filesBelow } from '../../src/output/leftovers.js';
import type { IsoDate } from '../../src/rules/date.js';
import { batch } from '../../src/stories/batch.js';
import { merge } from '../../src/stories/merge.js';
import { notice } from '../../src/stories/notice.js';
import { ASKED, batchOf, tableOf } from '../batch-of.js';
import type { Cells } from '../centers/center-csv.js';
import { inEnglish } from '../in-english.js';
import { newSigner } from '../player/small-screen.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Centers of which no sheets are made. */
const center = (id: string, cells: Cells = {}): Cells => ({
  id,
  'name kk': `№ ${id} орталық`,
  'name ru': `Центр № ${id}`,
  posters: 'none',
  screens: 'hall',
  ...cells,
});
const ROWS = [center('c1'), center('c2'), center('c3', { screens: 'нет' }), center('c4', { languages: 'каз' })];

/** Every file of an output and when it was written. */
const written = async (out: string): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries((await filesBelow(out)).map((path) => [path, statSync(join(out, path)).mtimeMs]));
const pageOf = async (out: string, id: string): Promise<string> =>
  (await readVersion(await centerScreenFiles(out, id))).page.replaceAll('\u00a0', ' ');
const errors = (problems: Awaited<ReturnType<typeof batchOf>>['problems']) => problems.filter(({ severity }) => severity === 'error');

describe('The screens of the centers of a table', () => {
  let made: string;
  let first: Awaited<ReturnType<typeof batchOf>>;
  /** A copy of an output that was made once. */
  const copied = async (): Promise<string> => {
    const out = join(await temporaryFolder(), 'out');
    cpSync(made, out, { recursive: true, preserveTimestamps: true });
    return out;
  };

  beforeAll(async () => {
    made = join(await mkdtemp(join(tmpdir(), 'taqta-test-')), 'out');
    first = await batchOf(made, ROWS);
  });
  afterAll(() => rmSync(dirname(made), { recursive: true, force: true }));

  test('have a folder each with nothing but what is of their center, and share all else', async () => {
    expect(errors(first.problems)).toEqual([]);
    expect(readdirSync(made).sort()).toEqual(['.kept', '_screens', 'batch.json', 'c1', 'c2', 'c3', 'c4', 'index.html']);
    expect(readdirSync(join(made, 'c3'))).toEqual(['set.json']);
    const own = await filesBelow(join(made, 'c1', 'screen'));
    expect(own.filter((path) => !path.startsWith('files/'))).toEqual(['current.js', 'index.html', 'stage.html', 'worker.js']);
    expect(own.reduce((sum, path) => sum + statSync(join(made, 'c1', 'screen', path)).size, 0)).toBeLessThan(30_000);
    const [one, two, third] = await Promise.all(['c1', 'c2', 'c4'].map((id) => versionAt(join(made, id, 'screen', 'current.js'))));
    const shared = (version: typeof one) => version?.files.filter((file) => !file.own).map(({ path }) => path);
    expect(shared(one)).toEqual(shared(two));
    expect(one?.id).not.toBe(two?.id);
    // A center that speaks one language shares the fonts with the others, and not the page.
    expect(shared(third)?.[0]).not.toBe(shared(one)?.[0]);
    const pages = await Promise.all(['c1', 'c4'].map((id) => pageOf(made, id)));
    expect(pages[0]).toContain('Центр № c1');
    expect(pages[0]).not.toContain('c2');
    expect(pages[1]).toContain('№ c4 орталық');
    expect(pages[1]).not.toContain('Центр');
  });

  test('stand in the report with what was made, and on the list with the address that starts them', () => {
    const record = batchSchema.parse(JSON.parse(readFileSync(join(made, 'batch.json'), 'utf8')));
    expect(record).toEqual(first.record);
    const [one, , none] = record.centers;
    expect(one?.screen).toMatchObject({ ids: ['hall'], start: 'screen/index.html' });
    expect(one?.screen?.files.map(({ path }) => path)).toContain('screen/current.js');
    expect(none?.screen).toBeUndefined();
    expect(record.screens?.names['hall']).toEqual({ kk: 'Залдағы экран', ru: 'Экран в зале' });
    for (const { path, bytes } of record.screens?.files ?? []) expect(statSync(join(made, '_screens', path)).size).toBe(bytes);
    expect(readFileSync(join(made, 'index.html'), 'utf8')).toContain('href="c1/screen/index.html?screen=hall"');
  });

  test('are written anew where something has changed, and nowhere else', async () => {
    const out = await copied();
    const before = await written(out);
    const same = await batchOf(out, ROWS);
    expect(same.record?.centers.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    const changed = async (): Promise<readonly string[]> =>
      Object.entries(await written(out))
        .filter(([path, time]) => before[path] !== time)
        .map(([path]) => path);
    expect(await changed()).toEqual(['batch.json']);
    const version = await versionAt(join(out, 'c2', 'screen', 'current.js'));
    const next = await batchOf(out, [center('c1'), center('c2', { phone: '+7 7172 74 01 99' }), ...ROWS.slice(2)]);
    expect(next.record?.centers.map(({ state }) => state)).toEqual(['unchanged', 'written', 'unchanged', 'unchanged']);
    expect((await changed()).filter((path) => !/^(?:c2|\.kept)\//.test(path))).toEqual(['batch.json']);
    expect(await versionAt(join(out, 'c2', 'screen', 'current.js'))).toMatchObject({ number: (version?.number ?? 0) + 1 });
    expect(await pageOf(out, 'c2')).toContain('8 (7172) 74-01-99');
    // A key that was made since signs all of them, and what another day brings goes to all, the former version away.
    const files = readdirSync(join(out, '_screens', 'files'));
    const signed = await batchOf(out, ROWS, { signer: newSigner(), asOf: '2026-11-23' as IsoDate });
    expect(signed.record?.centers.map(({ state }) => state)).toEqual(['written', 'written', 'unchanged', 'written']);
    const now = readdirSync(join(out, '_screens', 'files'));
    expect(now.length).toBe(files.length);
    expect(now).not.toEqual(files);
    expect(await newestOfCenters(out)).toMatchObject({ day: '2026-11-23', number: 1 });
  });

  test('stay while a run asks for posters alone, and go with a center that wants none any more', async () => {
    const out = await copied();
    const { record } = await batchOf(out, [center('c1', { posters: 'complaint' }), center('c2')], { only: ['complaint'] });
    expect(record?.centers.map(({ id, state }) => [id, state])).toEqual([
      ['c1', 'written'],
      ['c2', 'unchanged'],
    ]);
    expect(readdirSync(join(out, 'c1')).sort()).toEqual(['complaint-a4.pdf', 'screen', 'set.json']);
    expect(await pageOf(out, 'c1')).toContain('Центр № c1');
    const rest = await batchOf(
      out,
      ROWS.map((row) => ({ ...row, screens: 'none' })),
    );
    expect(rest.record?.screens).toBeUndefined();
    for (const id of ['c1', 'c2']) expect(existsSync(join(out, id, 'screen'))).toBe(false);
    // Nobody needs what they shared.
    expect(readdirSync(join(out, '_screens')).filter((name) => /^files|^player/.test(name))).toEqual([]);
  });

  test('are made whole again after a run that was killed, or a file that was lost', async () => {
    const out = await copied();
    const files = readdirSync(join(out, '_screens', 'files'));
    truncateSync(join(out, '_screens', 'files', files[0] ?? ''), 100);
    rmSync(join(out, 'c1', 'screen', 'current.js'));
    const start = join('_screens', 'start', 'linux', 'start-screen.sh');
    writeFileSync(join(out, start), readFileSync(join(out, start), 'utf8').replace('sleep 3', 'sleep 9'));
    mkdirSync(join(out, '.new-c2', 'screen'), { recursive: true });
    writeFileSync(join(out, '.new-c2', 'screen', 'current.js'), 'taqta("');
    const { record, problems } = await batchOf(out, ROWS);
    expect(errors(problems)).toEqual([]);
    expect(record?.centers.map(({ state }) => state)).toEqual(['written', 'unchanged', 'unchanged', 'unchanged']);
    expect(readdirSync(out)).not.toContain('.new-c2');
    for (const path of await filesBelow(join(made, '_screens')))
      expect([path, readFileSync(join(out, '_screens', path)).equals(readFileSync(join(made, '_screens', path)))]).toEqual([path, true]);
    expect(await pageOf(out, 'c1')).toContain('Центр № c1');
  });

  test('show a notice that comes between their versions, which lies where all find it', async () => {
    const out = await copied();
    const { version } = await notice({
      ...ASKED,
      out,
      folders: [],
      now: 1,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(version).toMatch(/^2026-11-22\.1-/);
    expect(await statementAt(join(out, '_screens', 'notices.js'))).toMatchObject({ kind: 'notices', day: '2026-11-22', number: 1 });
    // The next run leaves it there.
    await batchOf(out, ROWS);
    expect(await statementAt(join(out, '_screens', 'notices.js'))).toMatchObject({ kind: 'notices' });
  });

  test('leave nothing behind of versions of other days that shards have made', async () => {
    const out = join(await temporaryFolder(), 'out');
    const { signal } = new AbortController();
    const kept: (readonly string[])[] = [];
    for (const asOf of ['2026-11-22' as IsoDate, '2026-11-23' as IsoDate]) {
      for (const index of [1, 2])
        await batch({ ...ASKED, out, table: tableOf(ROWS), shard: { index, count: 2 }, asOf, onProgress: () => undefined, signal });
      kept.push(readdirSync(join(out, '.kept')));
    }
    expect(kept[1]).toHaveLength(kept[0]?.length ?? 0);
    expect(kept[1]).not.toEqual(kept[0]);
    expect((await filesBelow(join(out, '_screens'))).filter((path) => !/^(?:files|player-[0-9a-f]+|start|notices\.js)/.test(path))).toEqual(
      [],
    );
  });

  test('are the same bytes from shards, which merge joins, and misses what they share', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    for (const index of [1, 2]) await batchOf(out, ROWS, { shard: { index, count: 2 } });
    const options = { folders: [{ name: 'out', path: out }], out };
    const { record, problems } = await merge(options);
    expect(inEnglish(problems)).toEqual([]);
    const byPath = (files: readonly { readonly path: string }[] = []) => [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
    expect(byPath(record?.screens?.files)).toEqual(byPath(first.record?.screens?.files));
    for (const id of ['c1', 'c2', 'c4'])
      for (const path of await filesBelow(join(made, id)))
        expect([path, readFileSync(join(out, id, path)).equals(readFileSync(join(made, id, path)))]).toEqual([path, true]);
    rmSync(join(out, '_screens', 'files'), { recursive: true });
    expect(inEnglish((await merge(options)).problems)).toMatchObject([{ code: 'changed-set' }, { code: 'changed-set' }]);
  });
});
