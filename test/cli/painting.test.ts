import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/outcome.js';
import { besidePainting } from '../../src/cli/painting.js';
import type { Painter, PaintTask } from '../../src/jobs/painter.js';
import { EXIT, Stop } from '../../src/problem.js';
import { saying } from '../saying.js';
import { temporaryFolder } from '../temporary-folder.js';
import { runTaqta } from './run-taqta.js';

const TASK = { size: 'a4' } as unknown as PaintTask;

/** A run beside a process that does as a script says; the process is handed out to be looked at. */
async function beside<T>(script: string, run: (painter: Painter) => Promise<T>, options: ForkOptions = {}) {
  const file = join(await temporaryFolder(), 'paint.mjs');
  await writeFile(file, script);
  let child: ChildProcess | undefined;
  const startPainting = () => {
    child = fork(file, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], ...options });
    return child;
  };
  const result = await besidePainting({ startPainting } as Surroundings, (painter) => run(painter as Painter)).catch(
    (fault: unknown) => fault,
  );
  return { result, child: child as ChildProcess };
}

const ANSWERS = `process.on('message', (task) => process.send({ kind: 'painted', painted: { size: task.size } }));
process.on('disconnect', () => process.exit(7));`;

test('it hands out what another process has painted, and waits until that has ended by itself', async () => {
  const { result, child } = await beside(ANSWERS, (painter) => Promise.all([painter(TASK), painter({ ...TASK, size: 'a3' })]));
  expect(result).toEqual([{ size: 'a4' }, { size: 'a3' }]);
  expect(child.exitCode).toBe(7);
});

test('a process that was asked for nothing is ended at once', async () => {
  const { result, child } = await beside(ANSWERS, async () => 'nothing to paint');
  expect(result).toBe('nothing to paint');
  expect(child.killed).toBe(true);
});

test('a run that fails leaves no process behind', async () => {
  const { result, child } = await beside(ANSWERS, async (painter) => {
    await painter(TASK);
    throw new Error('no room on the disk');
  });
  expect(result).toEqual(new Error('no room on the disk'));
  expect(child.killed).toBe(true);
});

test('a Stop over there is a Stop here, with its exit code and its problems', async () => {
  const problems = [{ code: 'text-overflow', severity: 'error', where: { file: 'posters/a.yaml' }, message: saying('too long') }];
  const stops = `process.on('message', () => process.send({ kind: 'stop', exitCode: 1, problems: ${JSON.stringify(problems)} }));`;
  const { result } = await beside(stops, (painter) => painter(TASK));
  expect(result).toBeInstanceOf(Stop);
  expect(result).toMatchObject({ exitCode: EXIT.content, problems });
});

test.each([
  ['before it is asked', 'process.exit(3);', /ended \(3\)/],
  ['over a sheet', "process.on('message', () => process.exit(3));", /ended \(3\)/],
])('a process that ends %s is reported as such, and nobody waits for ever', async (_when, script, message) => {
  const { result } = await beside(script, async (painter) => {
    await setTimeout(300);
    return Promise.all([painter(TASK), painter(TASK)]);
  });
  expect((result as Error).message).toMatch(message);
});

test.each([
  ['that something ended', "process.on('message', () => process.kill(process.pid, 'SIGKILL'));", {}, /SIGKILL/],
  ['that cannot start', '', { execPath: join(import.meta.dirname, 'no-such-node') }, /ENOENT/],
])('a process %s is a matter of this machine, not a bug', async (_how, script, options, message) => {
  const { result } = await beside(script, (painter) => Promise.all([painter(TASK), painter(TASK)]), options);
  expect(result).toMatchObject({ exitCode: EXIT.environment, problems: [{ code: 'painting-ended' }] });
  expect((result as Stop).message).toMatch(message);
});

test('a process that ends after the last sheet is not waited for', async () => {
  const answersOnce = `process.on('message', () => process.send({ kind: 'painted', painted: 'a sheet' }, () => process.exit()));`;
  const { result } = await beside(answersOnce, async (painter) => {
    const painted = await painter(TASK);
    await setTimeout(300);
    return painted;
  });
  expect(result).toBe('a sheet');
});

test('what is reported is how a process ended, not that it could not be reached before', async () => {
  const leaves = `process.disconnect(); setTimeout(() => process.kill(process.pid, 'SIGTERM'), 600);`;
  const { result } = await beside(leaves, async (painter) => {
    await setTimeout(300);
    return painter(TASK);
  });
  expect((result as Error).message).toMatch(/SIGTERM/);
});

test('what goes wrong while the process loads is reported as the fault that it is', async () => {
  const preloaded = join(await temporaryFolder(), 'preloaded.cjs');
  await writeFile(
    preloaded,
    `const fs = require('node:fs/promises');
    const { readFile } = fs;
    if (process.argv[1].endsWith('paint-process.mjs'))
      fs.readFile = async (path, ...more) => {
        if (String(path).endsWith('icon-nodes.json')) throw new Error('the pictograms cannot be read');
        return readFile(path, ...more);
      };`,
  );
  const env = { NODE_OPTIONS: `--require "${preloaded.replaceAll('\\', '/')}"` };
  const ended = await runTaqta(['build', '--only', 'rights', '--size', 'a4', '--out', await temporaryFolder(), '--json'], { env });
  expect([ended.code, ended.stderr]).toEqual([4, '']);
  expect(JSON.parse(ended.stdout).bug).toContain('the pictograms cannot be read');
});
