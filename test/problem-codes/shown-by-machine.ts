import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join, parse } from 'node:path';
import { init } from '../../src/cli/init.js';
import type { Surroundings } from '../../src/cli/outcome.js';
import { besidePainting } from '../../src/cli/painting.js';
import { serve } from '../../src/cli/serve.js';
import type { PaintTask } from '../../src/jobs/painter.js';
import { collisions } from '../../src/output/collision.js';
import { openOutput } from '../../src/output/former.js';
import { runJobs } from '../../src/output/run-jobs.js';
import { noFolder, writeFailure } from '../../src/output/writable.js';
import type { Problem } from '../../src/problem.js';
import { answerOf, runTaqta } from '../cli/run-taqta.js';
import { makeOutput } from '../output/make-output.js';
import { textJob } from '../output/text-job.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Shown, stopped } from './shown.js';

/** What is said when the system refuses to write. */
const refused = (code: string) => () => stopped(() => Promise.reject(writeFailure(Object.assign(new Error(code), { code }), 'output')));

/** What the command itself answers, with the small content folder, in an empty one. */
const typed =
  (...words: readonly string[]) =>
  async (): Promise<readonly Problem[]> => {
    const content = ['build', 'check', 'impact', 'release', 'review'].includes(words[0] ?? '') ? ['--content', OK] : [];
    return answerOf(await runTaqta([...words, ...content, '--json'], { cwd: await temporaryFolder() })).problems as readonly Problem[];
  };

/** A process to paint that something ends. */
async function killed(): Promise<readonly Problem[]> {
  const file = join(await temporaryFolder(), 'paint.mjs');
  await writeFile(file, "process.on('message', () => process.kill(process.pid, 'SIGKILL'));");
  const startPainting = () => fork(file, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return stopped(() => besidePainting({ startPainting } as Surroundings, async (painter) => painter?.({} as PaintTask)));
}

/** A server on a port on which another one listens. */
async function occupied(): Promise<readonly Problem[]> {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('page', 'kiosk/index.html', '<!doctype html>')]);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = String((other.address() as AddressInfo).port);
  const surroundings = { folder: out, signal: new AbortController().signal } as Surroundings;
  try {
    return await stopped(() => serve({ out, port }, surroundings));
  } finally {
    other.close();
  }
}

export const SHOWN_BY_MACHINE: Shown = {
  'disk-full': refused('ENOSPC'),
  'output-unwritable': refused('EACCES'),
  'output-is-a-folder': refused('EISDIR'),
  'output-busy': refused('EBUSY'),
  'output-not-a-folder': async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    return stopped(() => openOutput(file));
  },
  'output-immovable': () => stopped(() => openOutput(parse(process.cwd()).root)),
  'output-not-ours': async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, 'thesis.doc'), 'years of work');
    return stopped(() => openOutput(out));
  },
  'missing-folder': () => stopped(() => Promise.reject(noFolder('lists/review.xlsx', undefined))),
  'folder-not-empty': async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'notes.txt'), 'mine');
    return stopped(() => init('.', { folder } as Surroundings));
  },
  'path-collision': async () => {
    const options = { code: 'a', onProgress: () => undefined, signal: new AbortController().signal };
    return collisions(await runJobs([textJob('poster/a', 'posters/a.pdf', 'one'), textJob('poster/A', 'posters/A.pdf', 'two')], options));
  },
  'painting-ended': killed,
  'wrong-usage': typed('bake'),
  'bad-flags': typed('review', '--take', 'review.xlsx', '--for', 'A. Editor'),
  'empty-list': typed('check', '--only', ','),
  'bad-date': typed('check', '--as-of', '2019-02-29'),
  'unknown-size': typed('check', '--size', 'letter'),
  'unknown-variant': typed('build', '--variant', 'grey'),
  'unknown-poster': typed('check', '--only', 'right'),
  'no-office-sheet': typed('build', '--variant', 'gray', '--pictures'),
  'same-day': typed('impact', '--as-of', '2026-11-22', '--against', '2026-11-22'),
  'no-name': typed('release', '--by', ' '),
  'bad-port': typed('serve', '--port', '99999'),
  'port-taken': occupied,
  'no-kiosk': typed('serve'),
};
