import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/hash.js';
import { openOutput } from '../../src/output/former.js';
import { bundled } from '../bundled.js';
import { temporaryFolder } from '../temporary-folder.js';
import { HEAD, makeOutput } from './make-output.js';
import { textJob } from './text-job.js';

/** Makes an output in a process of its own. */
const writer = await bundled(join(import.meta.dirname, 'writer.mjs'));

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** Changes to the disk, when the process lived to count them. */
  readonly changes: number;
}

/** Makes an output in a process of its own whose disk, or whose life, fails at a given change. */
async function write(folder: string, text: string, trouble = 'none:0'): Promise<Ended> {
  const count = join(folder, 'count');
  const env = { ...process.env, TAQTA_TROUBLE: trouble, TAQTA_COUNT: count };
  const words = ['--import', join(import.meta.dirname, 'saboteur.mjs'), writer, join(folder, 'output'), text];
  const { status, signal, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  return { status, signal, stderr, changes: existsSync(count) ? Number(await readFile(count, 'utf8')) : 0 };
}

/** What the next run finds: the text of a whole output, or a failed expectation. */
async function found(folder: string): Promise<string> {
  const { manifest } = await openOutput(join(folder, 'output'));
  if (manifest === undefined) throw new Error('the output has no manifest');
  for (const file of manifest.files) expect(sha256(await readFile(join(folder, 'output', file.path)))).toBe(file.sha256);
  expect((await readdir(folder)).filter((name) => name !== 'count')).toEqual(['output']);
  expect((await readdir(join(folder, 'output'))).sort()).toEqual(['kiosk', 'manifest.json', 'posters']);
  return readFile(join(folder, 'output', 'posters', 'poster.pdf'), 'utf8');
}

test('a run that is killed at any change to the disk leaves the former output or the new one, whole', async () => {
  const folder = await temporaryFolder();
  await write(folder, 'one');
  const { changes } = await write(folder, 'other');
  expect(changes).toBeGreaterThan(8);
  const seen = new Set<string>();
  let [former, next] = ['other', 'one'];
  for (let at = 1; at <= changes; at += 1) {
    expect((await write(folder, next, `kill:${at}`)).signal).toBe('SIGKILL');
    const text = await found(folder);
    expect([former, next]).toContain(text);
    seen.add(text === next ? 'the new one' : 'the former');
    if (text === next) [former, next] = [next, former];
  }
  expect([...seen].sort()).toEqual(['the former', 'the new one']);
});

test('a disk that is full at any change to it leaves the former output whole and nothing beside it', async () => {
  const folder = await temporaryFolder();
  await write(folder, 'one');
  const { changes } = await write(folder, 'other');
  const codes = new Set<string>();
  let [former, next] = ['other', 'one'];
  for (let at = 1; at <= changes; at += 1) {
    const { status, stderr } = await write(folder, next, `ENOSPC:${at}`);
    codes.add(stderr);
    expect(await found(folder)).toBe(status === 0 ? next : former);
    if (status === 0) [former, next] = [next, former];
  }
  // Silence comes from the changes that a run can do without: a link where a copy serves, tidying up.
  expect([...codes].sort()).toEqual(['', 'disk-full']);
});

test('a file larger than the system allows leaves the former output whole', async ({ skip }) => {
  if (process.platform === 'win32') skip('Windows has no ulimit');
  const folder = await temporaryFolder();
  await write(folder, 'before');
  const script = 'ulimit -f 64; exec "$0" "$@"';
  const words = ['-c', script, process.execPath, writer, join(folder, 'output'), 'after', '1000000'];
  const { status, stderr } = spawnSync('sh', words, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([3, 'disk-full']);
  expect(await found(folder)).toBe('before');
});

test('a run that is called off leaves the former output whole and nothing beside it', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  const controller = new AbortController();
  const last = {
    ...textJob('b', 'b.pdf', 'two'),
    make: async () => {
      controller.abort();
      return { artifacts: [], record: null, problems: [] };
    },
  };
  await expect(makeOutput(out, [textJob('a', 'a.pdf', 'three'), last], HEAD, controller.signal)).rejects.toThrow(/abort/);
  expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe('one');
  expect(await readdir(folder)).toEqual(['output']);
});

test('what somebody puts into an output while it is made stays', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  const job = textJob('b', 'b.pdf', 'two');
  const make: typeof job.make = async (part) => {
    await writeFile(join(out, 'notes.txt'), 'mine');
    return job.make(part);
  };
  await makeOutput(out, [{ ...job, make }]);
  expect((await readdir(out)).sort()).toEqual(['b.pdf', 'manifest.json', 'notes.txt']);
});

test('what earlier killed runs left is removed, and other hidden folders are not', async () => {
  const folder = await temporaryFolder();
  await write(folder, 'before');
  await write(folder, 'after', 'kill:4');
  expect((await readdir(folder)).some((name) => name.startsWith('.output.taqta-new-'))).toBe(true);
  await writeFile(join(folder, '.output.notes'), 'mine');
  await openOutput(join(folder, 'output'));
  expect((await readdir(folder)).filter((name) => name !== 'count').sort()).toEqual(['.output.notes', 'output']);
});
