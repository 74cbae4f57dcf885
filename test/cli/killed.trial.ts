import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvOf } from '../centers/center-csv.js';
import { isRunning, startedBy } from '../is-running.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { startTaqta } from './run-taqta.js';

test.skipIf(process.platform !== 'linux').each([
  ['loads', '1/'],
  ['paints', 'poster/'],
])(
  'a command that is killed takes along a process that %s, which says nothing of it',
  async (_how, step) => {
    const running = startTaqta(['build', '--only', 'complaint,rights', '--out', await temporaryFolder()]);
    await running.says(step);
    const processes = await startedBy(running.pid);
    // One works, one paints for it.
    expect(processes).toHaveLength(2);
    running.kill('SIGKILL');
    // They hear of it while they load or paint, and end after that.
    await expect.poll(() => processes.filter(isRunning), { timeout: 20_000 }).toEqual([]);
    expect((await running.ended).stderr).not.toContain('Error');
  },
  30_000,
);

test.skipIf(process.platform !== 'linux')(
  'Ctrl-C in a terminal reaches every process, and is reported as nothing else',
  async () => {
    const running = startTaqta(['build', '--out', await temporaryFolder()], { detached: true });
    await running.says('1/');
    expect(await startedBy(running.pid)).toHaveLength(2);
    process.kill(-(running.pid as number), 'SIGINT');
    expect(await running.ended).toMatchObject({
      code: 130,
      stdout: '',
      stderr: expect.stringMatching(/Interrupted: nothing was written\.\n$/),
    });
  },
  30_000,
);

/** A process that makes a part of the sets, as soon as there is one. */
async function workerOf(pid: number | undefined): Promise<number> {
  for (;;) {
    for (const each of await startedBy(pid))
      if ((await readFile(`/proc/${each}/cmdline`, 'utf8').catch(() => '')).includes('sets-process.mjs')) return each;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const bytesOf = (out: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.pdf'))
    .sort()
    .map((path) => [path, readFileSync(join(out, path)).toString('latin1')]);

test.skipIf(process.platform !== 'linux')(
  'the sets of a table are made by two processes, and by one where the other is killed: the same bytes',
  async () => {
    const folder = await temporaryFolder();
    const table = join(folder, 'offices.csv');
    await writeFile(table, csvOf(['c1', 'c2', 'c3', 'c4'].map((id) => ({ id, 'name ru': `Центр № ${id}` }))));
    const words = (out: string) => ['batch', '--centers', table, '--content', OK, '--as-of', '2026-11-22', '--workers', '2', '--out', out];
    const outs = [join(folder, 'two'), join(folder, 'one')] as const;
    for (const out of outs) {
      const running = startTaqta(words(out));
      const worker = await workerOf(running.pid);
      if (out === outs[1]) process.kill(worker, 'SIGKILL');
      const ended = await running.ended;
      expect([ended.code, ended.stderr]).toEqual([0, expect.not.stringContaining('Error')]);
      expect(ended.stdout).toContain('4 centers');
    }
    expect(bytesOf(outs[0]).length).toBeGreaterThanOrEqual(4);
    expect(bytesOf(outs[1])).toEqual(bytesOf(outs[0]));
  },
);

test.skipIf(process.platform !== 'linux').each(['1', '2'])(
  'Ctrl-C is heard while %s make sets: those that are finished stay whole, and the same command makes the others',
  async (workers) => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    const table = join(folder, 'offices.csv');
    const ids = Array.from({ length: 1000 }, (_, at) => `c${at + 1}`);
    await writeFile(table, csvOf(ids.map((id) => ({ id, 'name ru': `Центр № ${id}` }))));
    const only = ['--only', 'complaint', '--size', 'a4', '--as-of', '2026-11-22', '--workers', workers];
    const words = ['batch', '--centers', table, '--content', OK, ...only, '--out', out];
    const running = startTaqta(words, { detached: true });
    await running.says('50/1000');
    process.kill(-(running.pid as number), 'SIGINT');
    expect(await running.ended).toMatchObject({
      code: 130,
      stdout: '',
      stderr: expect.stringMatching(/Interrupted: the sets that are finished are whole\. The same command makes the others\.\n$/),
    });
    const made = readdirSync(out).filter((name) => !name.startsWith('.'));
    expect(made.length).toBeGreaterThanOrEqual(25);
    expect(made.length).toBeLessThan(1000);
    expect(new Set(made.map((name) => readdirSync(join(out, name)).sort().join()))).toEqual(new Set(['complaint-a4.pdf,set.json']));
    const { code, stdout } = await startTaqta(words).ended;
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining(`1000 centers: ${1000 - made.length} files written, ${made.length} unchanged`),
    ]);
  },
  120_000,
);
