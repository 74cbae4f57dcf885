import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join, parse } from 'node:path';
import { build } from '../../src/cli/build.js';
import { check } from '../../src/cli/check.js';
import { exportScreen } from '../../src/cli/export.js';
import { impact } from '../../src/cli/impact.js';
import { init as initCommand } from '../../src/cli/init.js';
import { refuseUnknown } from '../../src/cli/message-language.js';
import { newPoster } from '../../src/cli/new-poster.js';
import type { Surroundings } from '../../src/cli/outcome.js';
import { besidePainting } from '../../src/cli/painting.js';
import { release } from '../../src/cli/release.js';
import { review } from '../../src/cli/review.js';
import type { RunFlags } from '../../src/cli/run-options.js';
import { serve } from '../../src/cli/serve.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { loadOutputProfile } from '../../src/content/output-profile.js';
import { outputLock, whileLocked } from '../../src/disk/lock.js';
import { noFolder, writeFailure } from '../../src/disk/writable.js';
import { sha256 } from '../../src/hash.js';
import type { PaintTask } from '../../src/jobs/painter.js';
import { collisions } from '../../src/output/collision.js';
import { openOutput } from '../../src/output/former.js';
import { runJobs } from '../../src/output/run-jobs.js';
import type { Problem } from '../../src/problem.js';
import { missingSharp } from '../../src/shipped/sharp.js';
import { init } from '../../src/stories/init.js';
import { answerOf, runTaqta } from '../cli/run-taqta.js';
import { makeOutput } from '../output/make-output.js';
import { textJob } from '../output/text-job.js';
import { OK } from '../projects/broken-project.js';
import { NOW } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Shown, stopped } from './shown.js';

/** The ICC profile of a screen. */
const SCREEN = join(import.meta.dirname, '..', '..', 'node_modules', 'pdfkit', 'js', 'data', 'sRGB_IEC61966_2_1.icc');

/** What is said when the system refuses to write. */
const refused = (code: string) => () => stopped(() => Promise.reject(writeFailure(Object.assign(new Error(code), { code }), 'output')));

/** Where a command runs that is stopped before it writes anything: an empty folder, and nobody who reads. */
async function surroundings(): Promise<Surroundings> {
  const terminal = { out: () => undefined, err: () => undefined, watched: false } as unknown as Terminal;
  return {
    terminal,
    folder: await temporaryFolder(),
    named: {},
    json: true,
    language: 'en',
    verbose: false,
    signal: new AbortController().signal,
    patienceMs: undefined,
  };
}

/** What a command says of the small content folder. */
const typed = (run: (flags: RunFlags, around: Surroundings) => unknown) => () =>
  stopped(async () => run({ content: OK, out: 'output' }, await surroundings()));

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
  try {
    return await stopped(async () => serve({ out, port, content: OK }, await surroundings()));
  } finally {
    other.close();
  }
}

/** A server at an address of the documents of the net, which no machine has (RFC 5737). */
async function elsewhere(): Promise<readonly Problem[]> {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('page', 'kiosk/index.html', '<!doctype html>')]);
  return stopped(async () => serve({ out, port: '0', host: '203.0.113.9', content: OK }, await surroundings()));
}

/** A recording that somebody writes over while a run goes on. */
async function writtenOver(): Promise<readonly Problem[]> {
  const folder = await temporaryFolder();
  const from = join(folder, 'a.mp3');
  await writeFile(from, 'other');
  const made = { artifacts: [], copies: [{ path: 'a.mp3', from, bytes: 3, sha256: sha256('one') }], record: null, problems: [] };
  return stopped(() => makeOutput(join(folder, 'output'), [{ key: 'kiosk', inputs: sha256('inputs'), make: async () => made }]));
}

export const SHOWN_BY_MACHINE: Shown = {
  'changed-file': writtenOver,
  'disk-full': refused('ENOSPC'),
  'output-unwritable': refused('EACCES'),
  'output-is-a-folder': refused('EISDIR'),
  'output-busy': refused('EBUSY'),
  'folder-in-use': async () => {
    const lock = await outputLock(join(await temporaryFolder(), 'output'));
    return whileLocked(lock, {}, () => stopped(() => whileLocked(lock, { patienceMs: 0 }, async () => undefined)));
  },
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
    return stopped(() => init({ content: folder, name: '.' }));
  },
  'path-collision': async () => {
    const options = { code: 'a', onProgress: () => undefined, signal: new AbortController().signal };
    return collisions(await runJobs([textJob('poster/a', 'posters/a.pdf', 'one'), textJob('poster/A', 'posters/A.pdf', 'two')], options));
  },
  'output-newer': async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, 'manifest.json'), '{ "program": "taqta", "format": 3, "version": "9.0.0" }');
    return stopped(() => openOutput(out));
  },
  'missing-sharp': () =>
    stopped(() =>
      Promise.reject(missingSharp(new Error('Could not load the "sharp" module using the linux-x64 runtime\nPossible solutions:'))),
    ),
  'painting-ended': killed,
  'wrong-usage': async () => answerOf(await runTaqta(['bake', '--json'])).problems as readonly Problem[],
  'bad-flags': typed((flags, around) => review({ ...flags, take: 'review.xlsx', for: 'A. Editor' }, around)),
  'empty-list': typed((flags, around) => check({ ...flags, only: ',' }, around)),
  'bad-date': typed((flags, around) => check({ ...flags, asOf: '2019-02-29' }, around)),
  'unknown-language': () => stopped(() => refuseUnknown(['check', '--lang', 'de'], {})),
  'unknown-size': typed((flags, around) => check({ ...flags, size: 'letter' }, around)),
  'bad-package': () => stopped(async () => exportScreen('hall.rar', { out: 'output' }, await surroundings())),
  'unknown-screen': async () => {
    const around = await surroundings();
    await build({ content: OK, out: 'output', only: 'kiosk', asOf: NOW }, around);
    return stopped(() => exportScreen('hall.htz', { out: 'output', screen: 'hal' }, around));
  },
  'unknown-example': () => stopped(async () => initCommand(['x'], { example: 'hospital' }, await surroundings())),
  'unknown-design': () => stopped(async () => newPoster({ content: OK, design: 'leaflet' }, await surroundings())),
  'unknown-variant': typed((flags, around) => check({ ...flags, variant: 'grey' }, around)),
  'bad-output-profile': () => stopped(() => loadOutputProfile('templates', SCREEN)),
  'profile-unused': typed((flags, around) => check({ ...flags, outputProfile: 'shop.icc' }, around)),
  'unknown-poster': typed((flags, around) => check({ ...flags, only: 'complaints' }, around)),
  'no-office-sheet': typed((flags, around) => build({ ...flags, variant: 'gray', pictures: true }, around)),
  'same-day': typed((flags, around) => impact({ ...flags, asOf: NOW, against: NOW, pictures: false }, around)),
  'no-name': typed((flags, around) => release({ ...flags, by: ' ' }, around)),
  'bad-key': typed((flags, around) => build({ ...flags, key: 'lost.pem' }, around)),
  'bad-port': typed((flags, around) => serve({ ...flags, port: '99999' }, around)),
  'port-taken': occupied,
  'bad-host': elsewhere,
  'no-kiosk': typed((flags, around) => serve({ ...flags, port: '0' }, around)),
};
