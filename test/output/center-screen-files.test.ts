import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CenterFolders } from '../../src/output/center-folders.js';
import { newestOfCenters } from '../../src/output/center-screen-files.js';
import { POINTER } from '../../src/player/statement.js';
import { pack, statementFile, versionStatement } from '../../src/player/version.js';
import { Stop } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

const DAY = '2026-11-22' as IsoDate;
const { listed } = pack([], 'texts');

/** An output of so many centers, each of which has a later version than the one before it. */
async function outputOf(centers: number): Promise<string> {
  const out = await temporaryFolder();
  await mkdir(join(out, '_screens'));
  const folders = new CenterFolders(out);
  for (let number = 1; number <= centers; number += 1) {
    const { bytes } = statementFile(POINTER, { ...versionStatement({ files: [listed], media: [] }, DAY, undefined), number }, undefined);
    folders.write(`c${number}`, new Map([[`screen/${POINTER}`, { inputs: '', content: bytes }]]));
  }
  return out;
}

test('the newest version of many centers is found on a machine that opens few files at a time', async ({ skip }) => {
  if (process.platform === 'win32') skip('Windows has no ulimit');
  const out = await outputOf(450);
  const script = 'ulimit -n 300; exec "$0" "$@"';
  const child = join(import.meta.dirname, 'newest-of-centers.mjs');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, child, out], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([0, '450', '']);
});

test('a version that the system does not let us read is reported, and one that is not there or cut off is none', async () => {
  const out = await outputOf(3);
  await rm(join(out, 'c3', 'screen', POINTER));
  await writeFile(join(out, 'c2', 'screen', POINTER), 'taqta("');
  expect(await newestOfCenters(out)).toMatchObject({ number: 1 });
  const held = join(out, 'c3', 'screen', POINTER);
  await mkdir(held);
  const stop = await newestOfCenters(out).catch((error: unknown) => error);
  if (!(stop instanceof Stop)) throw new Error(`expected a Stop, found ${stop}`);
  expect(inEnglish(stop.problems)).toMatchObject([{ code: 'unreadable-file', where: { file: held } }]);
});
