import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textArtifact } from '../../src/output/artifact.js';
import { openOutput } from '../../src/output/former.js';
import type { Job } from '../../src/output/job.js';
import { publish } from '../../src/output/publish.js';
import { runJobs } from '../../src/output/run-jobs.js';
import type { IsoDate } from '../../src/rules/date.js';
import { temporaryFolder } from '../temporary-folder.js';

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
