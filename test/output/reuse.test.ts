import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { HEAD, makeOutput } from './make-output.js';
import { textJob } from './text-job.js';

test('a second run with the same inputs makes nothing and writes nothing', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'posters/a.pdf', 'one')]);
  const before = await stat(out);
  const again = textJob('a', 'posters/a.pdf', 'one');
  const { written, reused } = await makeOutput(out, [again]);
  expect([again.times, written, reused]).toEqual([0, [], 1]);
  expect((await stat(out)).ino).toBe(before.ino);
});

test('only the job whose inputs changed is made again, and the others keep their bytes', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'posters/a.pdf', 'one'), textJob('b', 'posters/b.pdf', 'two')]);
  const jobs = [textJob('a', 'posters/a.pdf', 'one'), textJob('b', 'posters/b.pdf', 'three')];
  const { written, reused } = await makeOutput(out, jobs);
  expect([written, reused]).toEqual([['posters/b.pdf'], 1]);
  expect(jobs.map((job) => job.times)).toEqual([0, 1]);
  expect(await readFile(join(out, 'posters/a.pdf'), 'utf8')).toBe('one');
  expect(await readFile(join(out, 'posters/b.pdf'), 'utf8')).toBe('three');
});

test('the record and the problems of a job come back with it', async () => {
  const out = join(await temporaryFolder(), 'output');
  const first = await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  const second = await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  expect(second.done[0]?.reused).toBe(true);
  expect(second.done[0]?.record).toEqual({ length: 3 });
  expect(second.done[0]?.problems).toEqual(first.done[0]?.problems);
});

test('a file that somebody changed or removed in the output is made again', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  await writeFile(join(out, 'a.pdf'), 'scribble');
  const again = textJob('a', 'a.pdf', 'one');
  await makeOutput(out, [again]);
  expect(again.times).toBe(1);
  expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe('one');
});

test('another program makes everything again', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  const again = textJob('a', 'a.pdf', 'one');
  await makeOutput(out, [again], { ...HEAD, code: 'b' });
  expect(again.times).toBe(1);
});

test('the files of a job that is gone are gone too, and the files of others stay', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'posters/a.pdf', 'one'), textJob('b', 'posters/b.pdf', 'two')]);
  await writeFile(join(out, 'posters', 'my notes.txt'), 'printed 40 copies');
  await makeOutput(out, [textJob('a', 'posters/a.pdf', 'one')]);
  expect(existsSync(join(out, 'posters/b.pdf'))).toBe(false);
  expect(await readFile(join(out, 'posters/my notes.txt'), 'utf8')).toBe('printed 40 copies');
});
