import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { openOutput } from '../../src/output/former.js';
import { Stop } from '../../src/problem.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';
import { HEAD, makeOutput } from './make-output.js';
import { textJob } from './text-job.js';

async function codesOf(run: Promise<unknown>): Promise<readonly string[]> {
  const error = await run.catch((caught: unknown) => caught);
  if (!(error instanceof Stop)) throw new Error('expected a Stop', { cause: error });
  expect(error.exitCode).toBe(3);
  return error.problems.map((problem) => problem.code);
}

test('a folder with the files of others is refused and left as it is', async () => {
  const out = await temporaryFolder();
  await writeFile(join(out, 'thesis.doc'), 'years of work');
  expect(await codesOf(makeOutput(out, [textJob('a', 'a.pdf', 'one')]))).toEqual(['output-not-ours']);
  expect(await readdir(out)).toEqual(['thesis.doc']);
});

test('a path that is a file, and one below a file, are refused', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  expect(await codesOf(openOutput(file))).toEqual(['output-not-a-folder']);
  expect(await codesOf(makeOutput(join(file, 'below'), [textJob('a', 'a.pdf', 'one')]))).toEqual(['output-not-a-folder']);
});

test('a place where the system lets nobody write is refused', async ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux has /sys and /proc');
  expect(await codesOf(makeOutput('/sys/taqta/output', [textJob('a', 'a.pdf', 'one')]))).toEqual(['output-unwritable']);
  // Node's recursive mkdir hangs on this one.
  expect(await codesOf(makeOutput('/proc/taqta/output', [textJob('a', 'a.pdf', 'one')]))).toEqual(['output-unwritable']);
});

test('the root of a disk cannot be replaced, and is not searched', async () => {
  expect(await codesOf(openOutput(parse(process.cwd()).root))).toEqual(['output-immovable']);
});

test('a folder of others is known by its first file: what lies deeper, and what may not be read, is not searched', async () => {
  const out = await temporaryFolder();
  await writeFile(join(out, 'thesis.doc'), 'years of work');
  for (const name of ['a', 'b', 'locked']) await mkdir(join(out, name, 'deep'), { recursive: true });
  await writeFile(join(out, 'a', 'deep', 'draft.doc'), 'more of it');
  await chmod(join(out, 'locked'), 0o000);
  const found = await openOutput(out).catch((caught: unknown) => caught);
  await chmod(join(out, 'locked'), 0o700);
  expect(inEnglish(found)).toMatchObject({
    exitCode: 3,
    problems: [{ code: 'output-not-ours', message: expect.stringContaining('thesis.doc') }],
  });
});

test('an output of an earlier version, in another form, is replaced; what somebody else put into it stays', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one'), textJob('b', 'b.pdf', 'two')]);
  const { format: _, ...earlier } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  await writeFile(join(out, 'manifest.json'), JSON.stringify(earlier));
  await writeFile(join(out, 'notes.txt'), 'mine');
  const again = textJob('a', 'a.pdf', 'one');
  await makeOutput(out, [again]);
  expect(again.times).toBe(1);
  expect((await readdir(out)).sort()).toEqual(['a.pdf', 'manifest.json', 'notes.txt']);
  expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).toMatchObject({ format: 2 });
});

test('an output of a later version is refused and left as it is', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  const later = JSON.stringify({ ...manifest, format: 3, version: '9.0.0' });
  await writeFile(join(out, 'manifest.json'), later);
  expect(await codesOf(makeOutput(out, [textJob('a', 'a.pdf', 'two')]))).toEqual(['output-newer']);
  expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe('one');
  expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(later);
});

test('two programs of one form over one output make it anew in turns, and the manifest says whose it is', async () => {
  const out = join(await temporaryFolder(), 'output');
  for (const code of ['a', 'b', 'a']) {
    const job = textJob('a', 'a.pdf', `made by ${code}`);
    await makeOutput(out, [job], { ...HEAD, code });
    expect(job.times).toBe(1);
    expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe(`made by ${code}`);
    expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).toMatchObject({ code });
  }
});

test('an output whose manifest no longer says which files are ours is refused and left as it is', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  await writeFile(join(out, 'manifest.json'), '{ "program": "taqta" }');
  expect(await codesOf(openOutput(out))).toEqual(['output-not-ours']);
  expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe('one');
});

test('the page that git keeps in the folder stays there', async () => {
  const out = await temporaryFolder();
  await writeFile(join(out, 'README.md'), '# Output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  await makeOutput(out, [textJob('a', 'a.pdf', 'two')]);
  expect(await readFile(join(out, 'README.md'), 'utf8')).toBe('# Output');
});

test('pages about changes that stand there before the first build stay there', async () => {
  const out = await temporaryFolder();
  await mkdir(join(out, 'impact'));
  await writeFile(join(out, 'impact', 'page.html'), 'approved');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  await makeOutput(out, [textJob('a', 'a.pdf', 'two')]);
  expect(await readFile(join(out, 'impact', 'page.html'), 'utf8')).toBe('approved');
});

test('a link to a folder stays a link, and its folder is filled', async ({ skip }) => {
  if (process.platform === 'win32') skip('links ask for a right there');
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'share'));
  await symlink(join(folder, 'share'), join(folder, 'output'));
  await makeOutput(join(folder, 'output'), [textJob('a', 'a.pdf', 'one')]);
  expect(await readFile(join(folder, 'share', 'a.pdf'), 'utf8')).toBe('one');
  expect((await readdir(folder)).sort()).toEqual(['output', 'share']);
});

test('an empty folder of the user’s own is taken as the output, with what a file manager has left in it; one with a file of his is not', async () => {
  const empty = join(await temporaryFolder(), 'own');
  await mkdir(join(empty, 'sub'), { recursive: true });
  expect(await openOutput(empty)).toMatchObject({ exists: true, strangers: [] });
  await writeFile(join(empty, '.DS_Store'), '');
  expect(await openOutput(empty)).toMatchObject({ exists: true, strangers: ['.DS_Store'] });
  await writeFile(join(empty, 'sub', 'letter.txt'), 'mine');
  const refused = await openOutput(empty).catch((caught: unknown) => caught);
  expect(inEnglish(refused)).toMatchObject({
    problems: [{ code: expect.stringMatching(/output/), message: expect.stringContaining('sub/letter.txt') }],
  });
});
