import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/hash.js';
import type { Job } from '../../src/output/job.js';
import type { Step } from '../../src/output/run.js';
import { runJobs } from '../../src/output/run-jobs.js';
import { EXIT, type Problem, Stop } from '../../src/problem.js';
import { saying } from '../saying.js';
import { temporaryFolder } from '../temporary-folder.js';
import { makeOutput } from './make-output.js';

const problem: Problem = { code: 'text-overflow', severity: 'error', where: { file: 'posters/a.yaml' }, message: saying('too long') };

const jobOf = (key: string, work: () => Promise<void>): Job => ({
  key,
  inputs: sha256(key),
  make: async () => {
    await work();
    return { artifacts: [], record: key, problems: [] };
  },
});

function optionsOf(signal = new AbortController().signal) {
  const steps: Step[] = [];
  return { steps, code: 'a', onProgress: (step: Step) => void steps.push(step), signal };
}

test('the results stand in the order of the jobs, however long each took, and every step is reported', async () => {
  const options = optionsOf();
  const jobs = ['a', 'b', 'c', 'd', 'e'].map((key, index) => jobOf(key, async () => void (await setTimeout(index % 2 === 0 ? 20 : 1))));
  expect((await runJobs(jobs, options)).map((job) => job.record)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(options.steps.map((step) => step.done)).toEqual([1, 2, 3, 4, 5]);
  expect(options.steps.every((step) => step.total === 5)).toBe(true);
});

test('a job that stops over its content becomes its problems, and the others are done', async () => {
  const stops = jobOf('a', () => Promise.reject(new Stop(EXIT.content, [problem])));
  const done = await runJobs([stops, jobOf('b', async () => undefined)], optionsOf());
  expect(done.map((job) => job.problems)).toEqual([[problem], []]);
});

test.each([new Stop(EXIT.environment, [problem]), new TypeError('a bug')])('%s ends the run, and no further job begins', async (fault) => {
  let begun = 0;
  const slow = () =>
    jobOf('slow', async () => {
      begun += 1;
      await setTimeout(5);
    });
  await expect(runJobs([jobOf('a', () => Promise.reject(fault)), slow(), slow(), slow()], optionsOf())).rejects.toBe(fault);
  await setTimeout(30);
  expect(begun).toBe(1);
});

test('a run that is called off begins no further job', async () => {
  const controller = new AbortController();
  const keys: string[] = [];
  const jobs = ['a', 'b', 'c', 'd'].map((key) =>
    jobOf(key, async () => {
      keys.push(key);
      controller.abort();
    }),
  );
  await expect(runJobs(jobs, optionsOf(controller.signal))).rejects.toThrow(/abort/);
  expect(keys.length).toBeLessThan(3);
});

test('a run that was called off reports no further step, though a job that had begun comes to its end', async () => {
  const controller = new AbortController();
  const options = optionsOf(controller.signal);
  let end = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    end = resolve;
  });
  const called = jobOf('a', async () => {
    await setTimeout(1);
    controller.abort();
  });
  const jobs = [called, jobOf('b', () => slow), jobOf('c', async () => undefined)];
  await expect(runJobs(jobs, options)).rejects.toThrow(/abort/);
  end();
  await setTimeout(10);
  expect(options.steps.map(({ what }) => what)).not.toContain('b');
});

test('a file that a job only copies is written, and taken over while it stays what it was', async () => {
  const folder = await temporaryFolder();
  const [from, out] = [join(folder, 'a.mp3'), join(folder, 'output')];
  await writeFile(from, 'one');
  const copies = [{ path: 'kiosk/files/a.mp3', from, bytes: 3, sha256: sha256('one') }];
  const job: Job = { key: 'kiosk', inputs: sha256('inputs'), make: async () => ({ artifacts: [], copies, record: null, problems: [] }) };
  expect((await makeOutput(out, [job])).written).toEqual(['kiosk/files/a.mp3']);
  expect(await readFile(join(out, 'kiosk/files/a.mp3'), 'utf8')).toBe('one');
  expect(await makeOutput(out, [job])).toMatchObject({ written: [], reused: 1 });
  await writeFile(join(out, 'kiosk/files/a.mp3'), 'two');
  expect((await makeOutput(out, [job])).written).toEqual(['kiosk/files/a.mp3']);
});

test('what a run neither makes nor keeps of the sheets is named; parts of a screen come and go', async () => {
  const out = join(await temporaryFolder(), 'output');
  const job = (path: string): Job => ({
    key: path,
    inputs: sha256(path),
    make: async () => ({ artifacts: [{ path, bytes: Buffer.from(path) }], record: null, problems: [] }),
  });
  await makeOutput(out, ['posters/a-a4.pdf', 'posters/a-a3.pdf', 'kiosk/files/x.js'].map(job));
  expect((await makeOutput(out, [job('posters/a-a4.pdf')])).removed).toEqual(['posters/a-a3.pdf']);
  expect((await makeOutput(out, [job('posters/a-a4.pdf')])).removed).toEqual([]);
});
