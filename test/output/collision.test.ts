import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collisions } from '../../src/output/collision.js';
import { runJobs } from '../../src/output/run-jobs.js';
import { Stop } from '../../src/problem.js';
import { temporaryFolder } from '../temporary-folder.js';
import { makeOutput } from './make-output.js';
import { textJob } from './text-job.js';

const options = { code: 'a', onProgress: () => undefined, signal: new AbortController().signal };

test.each([
  ['the same path', 'kiosk/index.html'],
  ['a path that differs in capitals alone', 'kiosk/INDEX.html'],
])('two jobs that write %s are a Problem', async (_name, path) => {
  const done = await runJobs([textJob('a', 'kiosk/index.html', 'one'), textJob('b', path, 'two')], options);
  expect(collisions(done)).toMatchObject([{ code: 'path-collision', severity: 'error', where: { file: path } }]);
});

test('a job may not write the manifest', async () => {
  const done = await runJobs([textJob('a', 'manifest.json', 'mine')], options);
  expect(collisions(done).map((problem) => problem.code)).toEqual(['path-collision']);
});

test.each(['../a.pdf', '/etc/a.pdf', 'a/../../b.pdf', 'C:\\a.pdf', ''])('a job that leaves the output by "%s" is a bug', async (path) => {
  const done = await runJobs([textJob('a', path, 'one')], options);
  expect(() => collisions(done)).toThrow(/outside of the output/);
});

test('nothing is written when two jobs collide', async () => {
  const out = join(await temporaryFolder(), 'output');
  await expect(makeOutput(out, [textJob('a', 'a.pdf', 'one'), textJob('b', 'a.pdf', 'two')])).rejects.toThrow(Stop);
  expect(existsSync(out)).toBe(false);
});
