import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textArtifact } from '../../src/output/artifact.js';
import { openOutput } from '../../src/output/former.js';
import type { Job } from '../../src/output/job.js';
import { publish } from '../../src/output/publish.js';
import { runJobs } from '../../src/output/run-jobs.js';
import type { IsoDate } from '../../src/rules/date.js';
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

const signal = new AbortController().signal;
const run = { code: 'one', onProgress: () => undefined, signal };
const head = { version: '1', code: 'one', asOf: '2026-11-22' as IsoDate };

/** A job of a page and a part that takes longer; `cut` counts how often that was made. */
function job(inputs: string, ofPart: string, cut: { times: number }): Job {
  return {
    key: 'screen',
    inputs: inputs.padStart(64, '0'),
    make: async (part) => {
      const fonts = await part('fonts', ofPart, async () => {
        cut.times += 1;
        return [textArtifact('screen/font.ttf', `cut for ${ofPart}`)];
      });
      return { artifacts: [textArtifact('screen/page.html', inputs), ...fonts], record: null, problems: [] };
    },
  };
}

/** Runs a job into an output folder. */
async function into(out: string, made: Job): Promise<readonly string[]> {
  const former = await openOutput(out);
  const done = await runJobs([made], { ...run, former });
  await publish(former, head, done, signal);
  return done.flatMap(({ artifacts }) => artifacts.map(({ path, bytes }) => `${path}: ${Buffer.from(bytes).toString()}`));
}

describe('A part of a job', () => {
  test('stands in its place whichever of them is ready first', async () => {
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const racing = (first: number, second: number): Job => ({
      key: 'screen',
      inputs: '1'.padStart(64, '0'),
      make: async (part) => {
        const made = [
          part('fonts', 'a', async () => wait(first).then(() => [textArtifact('screen/font.ttf', 'a')])),
          part('dress', 'b', async () => wait(second).then(() => [textArtifact('screen/page.css', 'b')])),
        ];
        return { artifacts: (await Promise.all(made)).flat(), record: null, problems: [] };
      },
    });
    const partsOf = async (job: Job) => (await runJobs([job], run)).flatMap(({ parts }) => parts.map(({ name }) => name));
    expect(await partsOf(racing(0, 30))).toEqual(await partsOf(racing(30, 0)));
  });

  test('is taken from the former output while what it depends on is the same', async () => {
    const out = join(await temporaryFolder(), 'output');
    const cut = { times: 0 };
    await into(out, job('1', 'abc', cut));
    expect(await into(out, job('2', 'abc', cut))).toEqual(['screen/page.html: 2', 'screen/font.ttf: cut for abc']);
    expect(cut.times).toBe(1);
  });

  test('is made anew when that changes', async () => {
    const out = join(await temporaryFolder(), 'output');
    const cut = { times: 0 };
    await into(out, job('1', 'abc', cut));
    expect(await into(out, job('2', 'abcd', cut))).toContain('screen/font.ttf: cut for abcd');
    expect(cut.times).toBe(2);
  });

  test('is made anew when its file is not what it was', async () => {
    const out = join(await temporaryFolder(), 'output');
    const cut = { times: 0 };
    await into(out, job('1', 'abc', cut));
    await writeFile(join(out, 'screen/font.ttf'), 'changed by hand');
    expect(await into(out, job('2', 'abc', cut))).toContain('screen/font.ttf: cut for abc');
    expect(cut.times).toBe(2);
  });
});
