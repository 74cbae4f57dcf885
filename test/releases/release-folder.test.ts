import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearUnfinished } from '../../src/disk/replace-file.js';
import type { Ledger } from '../../src/editions/ledger.js';
import { sha256 } from '../../src/hash.js';
import { mendReleases, releaseName } from '../../src/releases/release-folder.js';
import { bundled } from '../bundled.js';
import { released } from '../editions/released.js';
import { makeOutput } from '../output/make-output.js';
import { textJob } from '../output/text-job.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Releases in a process of its own. */
const releaser = await bundled(join(import.meta.dirname, 'releaser.mjs'));

const NAME = '2026-11-01';
const LEDGER: Ledger = released(['rights', 'a'.repeat(64)]).map((entry) => ({
  ...entry,
  release: NAME,
  files: [{ path: 'posters/rights-a4.pdf', size: 'a4', sha256: sha256('sheet') }],
}));
const RELEASED = '# empty\n- rights-1\n';

/** A content folder with an empty ledger and an output folder with a file of somebody else. */
async function fresh(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'content'));
  await mkdir(join(folder, 'output'));
  await writeFile(join(folder, 'content/editions.yaml'), '# empty\n');
  return folder;
}

/** Releases in a process of its own whose disk, or whose life, fails at a given change; returns how it ended. */
function release(folder: string, trouble = 'none:0') {
  const env = { ...process.env, TAQTA_TROUBLE: trouble, TAQTA_COUNT: join(folder, 'count') };
  const words = ['--import', join(import.meta.dirname, '..', 'output', 'saboteur.mjs'), releaser, folder, NAME, RELEASED];
  return spawnSync(process.execPath, words, { env, encoding: 'utf8' });
}

/** What the next run finds after it has mended: whether it was released; anything between fails. */
async function found(folder: string): Promise<boolean> {
  const ledger = await readFile(join(folder, 'content/editions.yaml'), 'utf8');
  const happened = ledger === RELEASED;
  if (!happened) expect(ledger).toBe('# empty\n');
  await mendReleases(join(folder, 'output'), happened ? LEDGER : []);
  await clearUnfinished(join(folder, 'content'));
  expect((await readdir(folder, { recursive: true })).filter((path) => /taqta-/.test(path))).toEqual([]);
  const releases = join(folder, 'output/releases');
  expect(existsSync(releases) ? await readdir(releases) : []).toEqual(happened ? [NAME] : []);
  if (!happened) return false;
  expect((await readdir(join(releases, NAME))).sort()).toEqual(['posters', 'release-note.md']);
  expect(await readFile(join(releases, NAME, 'posters/rights-a4.pdf'), 'utf8')).toBe('sheet');
  expect(await readFile(join(folder, 'content/editions/rights-1.json'), 'utf8')).toBe('record');
  return true;
}

test('a release that is killed at any change to the disk has happened or has not, once the next run has mended it', async () => {
  const counted = await fresh();
  expect(release(counted).stderr).toBe('');
  expect(await found(counted)).toBe(true);
  const changes = Number(await readFile(join(counted, 'count'), 'utf8'));
  expect(changes).toBeGreaterThan(8);
  const seen = new Set<boolean>();
  for (let at = 1; at <= changes; at += 1) {
    const folder = await fresh();
    expect(release(folder, `kill:${at}`).signal).toBe('SIGKILL');
    seen.add(await found(folder));
  }
  expect([...seen].sort()).toEqual([false, true]);
}, 120_000);

test('a disk that is full at any change to it leaves no release and the ledger as it was', async () => {
  const counted = await fresh();
  release(counted);
  const changes = Number(await readFile(join(counted, 'count'), 'utf8'));
  for (let at = 1; at < changes; at += 1) {
    const folder = await fresh();
    const { status, stderr } = release(folder, `ENOSPC:${at}`);
    expect([status, stderr]).toEqual([3, 'disk-full']);
    expect(await readFile(join(folder, 'content/editions.yaml'), 'utf8')).toBe('# empty\n');
    expect(existsSync(join(folder, 'output/releases')) ? await readdir(join(folder, 'output/releases')) : []).toEqual([]);
    expect(existsSync(join(folder, 'content/editions')) ? await readdir(join(folder, 'content/editions')) : []).toEqual([]);
  }
}, 120_000);

test('a ledger that somebody has changed meanwhile is left as it is', async () => {
  const folder = await fresh();
  await writeFile(join(folder, 'content/editions.yaml'), '# another\n');
  expect(release(folder).stderr).toBe('ledger-changed');
  expect(await readFile(join(folder, 'content/editions.yaml'), 'utf8')).toBe('# another\n');
  expect(await readdir(join(folder, 'output/releases'))).toEqual([]);
});

test('the files of a release that another program is making at the same time are left alone, and so are its records', async () => {
  const folder = await fresh();
  const others = join(folder, 'output/releases', `.${NAME}.pending`);
  await mkdir(others, { recursive: true });
  await writeFile(join(others, 'release-note.md'), 'of another');
  expect(release(folder).stderr).toBe('output-busy');
  expect(await readFile(join(others, 'release-note.md'), 'utf8')).toBe('of another');

  // The other one has come first: the record under that name is its own.
  const second = await fresh();
  await writeFile(join(second, 'content/editions.yaml'), RELEASED);
  expect(release(second).stderr).toBe('ledger-changed');
  expect(existsSync(join(second, 'content/editions'))).toBe(false);
});

test('a mark of UTF-8 at the head of the ledger is no change, and stays', async () => {
  const folder = await fresh();
  await writeFile(join(folder, 'content/editions.yaml'), '\ufeff# empty\n');
  expect(release(folder).stderr).toBe('');
  expect(await readFile(join(folder, 'content/editions.yaml'), 'utf8')).toBe(`\ufeff${RELEASED}`);
});

test('the second release of a day is counted, also when only its folder or only its entry is known', async () => {
  const out = await temporaryFolder();
  expect(releaseName(out, [], NAME)).toBe(NAME);
  expect(releaseName(out, LEDGER, NAME)).toBe(`${NAME}-2`);
  await mkdir(join(out, 'releases', `${NAME}-2`), { recursive: true });
  expect(releaseName(out, LEDGER, NAME)).toBe(`${NAME}-3`);
});

test('files that wait under the name of a release with other files never come to light', async () => {
  const out = await temporaryFolder();
  await mkdir(join(out, 'releases', `.${NAME}.pending`, 'posters'), { recursive: true });
  await writeFile(join(out, 'releases', `.${NAME}.pending`, 'posters/rights-a4.pdf'), 'another sheet');
  expect(await mendReleases(out, LEDGER)).toEqual([]);
  expect(await readdir(join(out, 'releases'))).toEqual([]);
});

test('what was released stays: before the first build, after others, and beside the output of another version', async () => {
  const out = await temporaryFolder();
  const sheet = join(out, 'releases', NAME, 'posters/rights-a4.pdf');
  await mkdir(join(out, 'releases', NAME, 'posters'), { recursive: true });
  await writeFile(sheet, 'sheet');
  for (const text of ['one', 'two']) {
    await makeOutput(out, [textJob('a', 'a.pdf', text)]);
    expect(await readFile(sheet, 'utf8')).toBe('sheet');
  }
  await writeFile(join(out, 'manifest.json'), '{ "program": "taqta", "version": "0.0.1", "files": [{ "path": "a.pdf" }] }');
  await makeOutput(out, [textJob('b', 'b.pdf', 'three')]);
  expect((await readdir(out)).sort()).toEqual(['b.pdf', 'manifest.json', 'releases']);
  expect(await readFile(sheet, 'utf8')).toBe('sheet');
});
