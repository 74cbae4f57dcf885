import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOutput } from '../../src/output/former.js';
import { probeOutput } from '../../src/output/probe.js';
import { Stop } from '../../src/problem.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';
import { makeOutput } from './make-output.js';
import { textJob } from './text-job.js';

/** The code of the Stop; none when the folder will do. */
async function reported(out: string): Promise<string | undefined> {
  const error = await openOutput(out)
    .then(probeOutput)
    .catch((caught: unknown) => caught);
  if (error === undefined) return undefined;
  if (!(error instanceof Stop)) throw new Error('expected a Stop', { cause: error });
  expect(inEnglish(error)).toMatchObject({
    exitCode: 3,
    problems: [{ where: { file: out }, fix: expect.stringMatching(/choose another folder|inside/) }],
  });
  return error.problems[0]?.code;
}

test('a new folder, one that is there and one deep below folders to be made will do, and nothing is left', async () => {
  const folder = await temporaryFolder();
  expect(await reported(join(folder, 'output'))).toBeUndefined();
  expect(await reported(join(folder, 'a', 'b', 'output'))).toBeUndefined();
  expect(await readdir(folder)).toEqual([]);
  await makeOutput(join(folder, 'output'), [textJob('a', 'a.pdf', 'one')]);
  expect(await reported(join(folder, 'output'))).toBeUndefined();
  expect([await readdir(folder), (await readdir(join(folder, 'output'))).sort()]).toEqual([['output'], ['a.pdf', 'manifest.json']]);
});

test('a path below a file is reported before the work', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  expect(await reported(join(folder, 'file', 'output'))).toBe('output-not-a-folder');
  expect(await reported(join(folder, 'file', 'a', 'b'))).toBe('output-not-a-folder');
});

test('a folder that nobody may write is reported before the work', async ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux has /sys and /proc');
  expect(await reported('/sys/output')).toBe('output-unwritable');
  expect(await reported('/proc/output')).toBe('output-unwritable');
  expect(await reported('/proc/taqta/output')).toBe('output-unwritable');
});

test('a folder without the right to write is reported before the work', async ({ skip }) => {
  if (process.getuid?.() === 0 || process.platform === 'win32') skip('root may write everywhere, and Windows has other rights');
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'locked'));
  await chmod(join(folder, 'locked'), 0o500);
  expect(await reported(join(folder, 'locked', 'output'))).toBe('output-unwritable');
});

test('a mounted disk is reported before the work', async ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux has /dev/shm');
  const error = await probeOutput({ folder: '/dev/shm', exists: true, strangers: [] }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ exitCode: 3, problems: [{ code: expect.stringMatching(/^output-(immovable|unwritable)$/) }] });
});
