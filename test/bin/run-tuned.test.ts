import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { engineFlags } from '../../bin/engine-flags.mjs';
import { temporaryFolder } from '../temporary-folder.js';

const starter = pathToFileURL(join(import.meta.dirname, '..', '..', 'bin', 'run-tuned.mjs')).href;

/** The arguments of Node with which another process runs a script tuned. */
async function tuned(script: string): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const [worker, start] = [join(folder, 'worker.mjs'), join(folder, 'start.mjs')];
  await writeFile(worker, script);
  await writeFile(
    start,
    `await (await import(${JSON.stringify(starter)})).runTuned(${JSON.stringify(worker)}, ['a', 'b c'], ['--no-flush-bytecode']);`,
  );
  return [start];
}

test('words, streams and exit code are those of the process with the flags', async () => {
  const script = `process.stdout.write([...process.argv.slice(2), ...process.execArgv.slice(-1)].join()); process.exit(7);`;
  const { status, stdout } = spawnSync(process.execPath, await tuned(script), { encoding: 'utf8' });
  expect([status, stdout]).toEqual([7, 'a,b c,--no-flush-bytecode']);
});

test.skipIf(process.platform === 'win32')('a process that something has ended is reported by the same signal', async () => {
  const { status, signal } = spawnSync(process.execPath, await tuned("process.kill(process.pid, 'SIGKILL');"));
  expect([status, signal]).toEqual([null, 'SIGKILL']);
});

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('a %s to the first reaches the second', async (name) => {
  const script = `process.on('${name}', () => process.exit(130)); setInterval(() => {}, 1000); process.stdout.write('ready');`;
  const child = spawn(process.execPath, await tuned(script), { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => child.kill(name));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
});

test('this Node knows its flags, and so does every one that has some: an unknown flag ends it', () => {
  const { status, stderr } = spawnSync(process.execPath, [...engineFlags(process.versions.node, 0, 'batch'), '-e', ''], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('a version in which no flag was tried has none', () => {
  expect(engineFlags('20.19.0')).toContain('--liftoff-only');
  expect(engineFlags('25.1.0')).toEqual([]);
  expect(engineFlags('20.19.0', 900_000)).toContain('--liftoff-only');
  expect(engineFlags('20.19.0', 5_000_000)).toEqual([]);
  expect(engineFlags('20.19.0', 5_000_000, 'batch')).toHaveLength(1);
  expect(engineFlags('25.1.0', 0, 'batch')).toEqual([]);
});
