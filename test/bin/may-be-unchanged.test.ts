import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contentBytes } from '../../bin/content-folder.mjs';
import { mayBeUnchanged } from '../../bin/may-be-unchanged.mjs';
import { runTaqta } from '../cli/run-taqta.js';
import { contentFolder } from '../content-folder.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A content folder and an output, written at these seconds. */
async function folders(content: number, output: number): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, file, time] of [
    ['content', 'project.yaml', content],
    ['output', 'manifest.json', output],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, file), '');
    for (const path of [join(folder, name, file), join(folder, name)]) await utimes(path, time, time);
  }
  return folder;
}

test('a build or a check may find nothing to do when no file is younger than the output', async () => {
  const folder = await folders(1000, 2000);
  expect(mayBeUnchanged(['build'], folder)).toBe(true);
  expect(mayBeUnchanged(['check', '--json'], folder)).toBe(true);
  expect(mayBeUnchanged(['release'], folder)).toBe(false);
  expect(mayBeUnchanged([], folder)).toBe(false);
});

test('the folders are those that taqta.yaml names', async () => {
  const folder = await folders(1000, 2000);
  const elsewhere = await temporaryFolder();
  await writeFile(join(elsewhere, 'taqta.yaml'), `content: "${join(folder, 'content')}"\nout: "${join(folder, 'output')}"\n`);
  expect(mayBeUnchanged(['build'], elsewhere)).toBe(true);
  expect(mayBeUnchanged(['build', '--out', 'none'], elsewhere)).toBe(false);
});

test('the folders are those of the flags', async () => {
  const folder = await folders(1000, 2000);
  const elsewhere = await temporaryFolder();
  const words = ['build', '--content', join(folder, 'content'), `--out=${join(folder, 'output')}`];
  expect(mayBeUnchanged(words, elsewhere)).toBe(true);
  expect(mayBeUnchanged(['build', '--out', 'none'], folder)).toBe(false);
  expect(mayBeUnchanged(['build', '--content', 'none'], folder)).toBe(false);
  expect(mayBeUnchanged(['build', '--content'], folder)).toBe(true);
});

test('a file that was written after the output is looked at by the process that does the work', async () => {
  expect(mayBeUnchanged(['build'], await folders(2000, 1000))).toBe(false);
});

test('where nothing has changed, one process answers; what has changed since is seen', { timeout: 120_000 }, async () => {
  const content = await contentFolder();
  const out = join(await temporaryFolder(), 'out');
  const words = ['--content', content, '--out', out, '--as-of', '2026-11-22', '--only', 'rights', '--size', 'a4'];
  expect((await processesOf(['build', ...words])).code).toBe(0);
  const again = await processesOf(['build', ...words]);
  expect(again.stdout).toContain('nothing has changed');
  expect(again.processes).toHaveLength(1);
  expect((await processesOf(['check', ...words])).processes).toHaveLength(1);
  // Another day, which no file shows: what has looked first hands over to who can do it.
  const other = await processesOf(['check', ...words.with(words.indexOf('2026-11-22'), '2026-11-23')]);
  expect(other.code).toBe(0);
  expect(other.stdout).toContain('2026-11-23: ready to build');
});

/** Runs the command; each process that it takes leaves its number. */
async function processesOf(words: readonly string[]) {
  const folder = await temporaryFolder();
  const note = join(folder, 'note.mjs');
  const seen = join(folder, 'seen');
  await mkdir(seen);
  await writeFile(note, `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(seen)} + '/' + process.pid, '');`);
  const ended = await runTaqta(words, { env: { NODE_OPTIONS: `--import=${pathToFileURL(note).href}` } });
  return { ...ended, processes: await readdir(seen) };
}

test('the size of a content is that of its rules and posters, wherever it is named', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'texts', 'rules'), { recursive: true });
  await writeFile(join(folder, 'texts', 'rules', 'terms.yaml'), 'x'.repeat(1234));
  expect(contentBytes(['check', '--content', 'texts'], folder)).toBe(1234);
  expect(contentBytes(['check', '--content=texts', '--json'], folder)).toBe(1234);
  expect(contentBytes(['check'], folder)).toBe(0);
  await writeFile(join(folder, 'taqta.yaml'), 'content: texts\n');
  expect(contentBytes(['check'], folder)).toBe(1234);
});
