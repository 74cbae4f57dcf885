import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectedCounts, ScreenCounts } from '../../src/output/screen-counts.js';
import { Stop } from '../../src/problem.js';
import { temporaryFolder } from '../temporary-folder.js';

test('what many screens hand over at once is all there, and is there for the next server', async () => {
  const folder = join(await temporaryFolder(), 'screen-counts');
  const server = new ScreenCounts(folder);
  const days = Array.from({ length: 28 }, (_, n) => `2026-02-${String(n + 1).padStart(2, '0')}`);
  await Promise.all(days.flatMap((day, n) => ['hall', 'con'].map((screen) => server.add(screen, { [day]: { 'rights kk': n + 1 } }))));
  await new ScreenCounts(folder).add('hall', { '2026-02-01': { 'rights kk': 1, 'rights ru': 4 } });
  const kept = await collectedCounts(folder);
  expect(Object.keys(kept.get('con') ?? {})).toEqual(days);
  expect(kept.get('hall')).toMatchObject({ '2026-02-01': { 'rights kk': 1, 'rights ru': 4 }, '2026-02-28': { 'rights kk': 28 } });
  expect((await readdir(folder)).sort()).toEqual(['screen-con.json', 'screen-hall.json']);
});

test('screens of many centers that are called the same count each for itself', async () => {
  const folder = join(await temporaryFolder(), 'screen-counts');
  const server = new ScreenCounts(folder);
  const of = (times: number) => ({ '2026-02-01': { 'rights kk': times } });
  for (const [screen, times] of [
    ['hall', 1],
    ['aqsu/hall', 2],
    ['con/hall', 3],
  ] as const)
    await server.add(screen, of(times));
  expect(await collectedCounts(folder)).toEqual(
    new Map([
      ['aqsu/hall', of(2)],
      ['con/hall', of(3)],
      ['hall', of(1)],
    ]),
  );
  expect((await readdir(folder)).sort()).toEqual(['center-aqsu', 'center-con', 'screen-hall.json']);
});

test('a file in which something else stands is reported, and never written over', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'screen-hall.json'), '{"2026-11-27":{"rights kk":');
  const stopped = await collectedCounts(folder).catch((error) => error);
  expect(stopped).toBeInstanceOf(Stop);
  expect(stopped.problems).toMatchObject([{ code: 'bad-counts', where: { file: join(folder, 'screen-hall.json') } }]);
  await expect(new ScreenCounts(folder).add('hall', { '2026-11-27': { 'rights kk': 1 } })).rejects.toBeInstanceOf(Stop);
});

test('a folder that is not there has counted nothing', async () => {
  expect(await collectedCounts(join(await temporaryFolder(), 'none'))).toEqual(new Map());
});
