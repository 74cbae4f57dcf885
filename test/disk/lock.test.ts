import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD, changeWords, RELEASE } from '../../bench/interleaving.js';
import { contentLock, outputLock, whileLocked } from '../../src/disk/lock.js';
import { answerOf, ROOT, runHere, runTaqta } from '../cli/run-taqta.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { desk } from './desk.js';

test('a run that waits too long for another one says so, and changes nothing', async () => {
  const folder = await temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'output')];
  await cp(OK, content, { recursive: true });
  const ended = await whileLocked(await outputLock(out), {}, () =>
    runTaqta(['build', '--size', 'a4', '--content', content, '--out', out, '--json'], { env: { TAQTA_WAIT: '0.5' } }),
  );
  expect([ended.code, answerOf(ended).problems]).toMatchObject([3, [{ code: 'folder-in-use', where: { file: out } }]]);
  expect((await readdir(folder)).sort()).toEqual(['content']);
}, 120_000);

test('every command that writes waits for whoever holds its folder', async () => {
  const there = await desk({ releases: 1, files: 1 });
  await changeWords(there, 'other', true);
  const asked = join(there.folder, 'review.csv');
  await runHere(['review', '--table', asked, '--content', there.content], { cwd: there.folder });
  expect(await readdir(there.folder)).toContain('review.csv');
  const commands = [
    BUILD,
    RELEASE,
    ['build', '--edition', 'complaint-1'],
    ['reprint', '--table', join(there.out, 'a.csv')],
    ['review', '--take', asked],
  ] as const;
  const held = [contentLock(there.content), await outputLock(there.out)] as const;
  const refused: unknown[] = [];
  const run = async () => {
    for (const words of commands) {
      const places = ['--content', there.content, ...(/^(build|release)$/.test(words[0]) ? ['--out', there.out] : [])];
      const { exitCode, problems } = answerOf(await runHere([...words, ...places, '--json'], { cwd: there.folder, patienceMs: 500 }));
      refused.push([exitCode, ...problems.map(({ code }) => code)]);
    }
  };
  await whileLocked(held[0], {}, () => whileLocked(held[1], {}, run));
  expect(refused).toEqual(commands.map(() => [3, 'folder-in-use']));
}, 240_000);

test('a time to wait that is no number of seconds is refused', async () => {
  const ended = await runTaqta(['build', '--content', OK, '--json'], { env: { TAQTA_WAIT: 'long' } });
  expect([ended.code, answerOf(ended).problems]).toMatchObject([2, [{ code: 'bad-flags' }]]);
});

test('a run that waits can be called off', async () => {
  const lock = await outputLock(join(await temporaryFolder(), 'output'));
  const signal = AbortSignal.timeout(200);
  const waiting = () => whileLocked(lock, { signal }, () => Promise.reject(new Error('it has begun')));
  await whileLocked(lock, {}, () => expect(waiting()).rejects.toThrow(/abort|timeout/i));
});

test('the lock of a process that was killed is taken over, and goes', async () => {
  const folder = await temporaryFolder();
  const lock = await outputLock(join(folder, 'deep', 'output'));
  await mkdir(join(folder, 'deep'));
  const module = join(ROOT, 'dist', 'src', 'disk', 'lock.js');
  const script = `const { outputLock, whileLocked } = await import(process.argv[1]);
    await whileLocked(await outputLock(process.argv[2]), {}, () => process.kill(process.pid, 'SIGKILL'));`;
  await once(spawn(process.execPath, ['--input-type=module', '-e', script, module, join(folder, 'deep', 'output')]), 'exit');
  expect(await readdir(join(folder, 'deep'))).toEqual(['.output.taqta-lock']);
  // As if it had happened a while ago.
  await utimes(lock.path, new Date(0), new Date(0));
  expect(await whileLocked(lock, {}, async () => 'done')).toBe('done');
  expect(await readdir(join(folder, 'deep'))).toEqual([]);
});

test('a run whose lock was taken over ends before it writes', async () => {
  const folder = await temporaryFolder();
  const lock = await outputLock(join(folder, 'output'));
  const work = whileLocked(
    lock,
    {},
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        void utimes(lock.path, new Date(0), new Date(0));
      }),
  );
  await expect(work).rejects.toMatchObject({ exitCode: 3, problems: [{ code: 'folder-in-use' }] });
});

test('folders that only the lock needed are gone, and those of others stay', async () => {
  const folder = await temporaryFolder();
  await whileLocked(await outputLock(join(folder, 'a', 'b', 'output')), {}, async () => undefined);
  expect(await readdir(folder)).toEqual([]);
  await whileLocked(await outputLock(join(folder, 'a', 'b', 'output')), {}, () => writeFile(join(folder, 'a', 'mine'), ''));
  expect(await readdir(join(folder, 'a'))).toEqual(['mine']);
});

test('what nobody may write to needs no lock: a content folder for reading alone can be built', async ({ skip }) => {
  if (process.platform === 'win32') skip('Windows knows no such rights');
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  await cp(OK, content, { recursive: true });
  await chmod(content, 0o555);
  try {
    const build = ['build', '--size', 'a4', '--content', content, '--out', join(folder, 'output'), '--json'];
    expect((await runTaqta(build)).code).toBe(0);
    expect(await whileLocked(contentLock(content), {}, async () => 'done')).toBe('done');
  } finally {
    await chmod(content, 0o755);
  }
}, 120_000);
