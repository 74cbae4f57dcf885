import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { peekOutput } from '../../src/output/former.js';
import { sourceHash } from '../../src/output/source-hash.js';
import { unchanged } from '../../src/output/unchanged.js';
import { saying } from '../saying.js';
import { temporaryFolder } from '../temporary-folder.js';
import { HEAD, makeOutput } from './make-output.js';
import { textJob } from './text-job.js';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'posters'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

test('the same files have the same hash, wherever and whenever they were written', async () => {
  const files = { 'project.yaml': 'a', 'posters/rights.yaml': 'b' };
  const [first, second] = [await folderOf(files), await folderOf(files)];
  await utimes(join(second, 'project.yaml'), 1, 1);
  expect(await sourceHash([second], { asOf: '2026-11-22' })).toBe(await sourceHash([first], { asOf: '2026-11-22' }));
});

test.each<[string, Record<string, string>, object]>([
  ['a text', { 'project.yaml': 'a', 'posters/rights.yaml': 'B' }, {}],
  ['a name', { 'project.yaml': 'a', 'posters/duties.yaml': 'b' }, {}],
  ['one file more', { 'project.yaml': 'a', 'posters/rights.yaml': 'b', 'notices.yaml': '' }, {}],
  ['an option', { 'project.yaml': 'a', 'posters/rights.yaml': 'b' }, { asOf: '2018-06-01' }],
])('%s makes another hash', async (_name, files, options) => {
  const before = await sourceHash([await folderOf({ 'project.yaml': 'a', 'posters/rights.yaml': 'b' })], {});
  expect(await sourceHash([await folderOf(files)], options)).not.toBe(before);
});

test('hidden files, such as those of an editor, do not count', async () => {
  const before = await sourceHash([await folderOf({ 'project.yaml': 'a' })], {});
  expect(await sourceHash([await folderOf({ 'project.yaml': 'a', '.project.yaml.swp': 'x' })], {})).toBe(before);
});

test('a former run stands for a new one only when program, sources and every file are the same', async () => {
  const folder = await folderOf({ 'project.yaml': 'name: 1' });
  const out = join(await temporaryFolder(), 'output');
  const problem = {
    code: 'unconfirmed-fact',
    severity: 'warning',
    where: { file: 'project.yaml', line: 1 },
    message: saying('1'),
  } as const;
  const source = await sourceHash([folder], {});
  await makeOutput(out, [textJob('a', 'a.pdf', 'one'), textJob('b', 'b.pdf', 'two')], {
    ...HEAD,
    run: { source, posters: [], pictures: [], problems: [problem] },
  });
  const now = async (code: string, hash: string) => unchanged(await peekOutput(out), { code, source: hash, folders: [folder] });

  expect(await now('a', source)).toEqual({
    asOf: '2026-11-22',
    problems: [problem],
    sources: new Map([['project.yaml', 'name: 1']]),
    posters: [],
    pictures: [],
    screens: [],
    written: [],
    reused: 2,
    removed: [],
  });
  expect(await now('b', source)).toBeUndefined();
  expect(await now('a', 'f'.repeat(64))).toBeUndefined();
  await writeFile(join(out, 'b.pdf'), 'scribble');
  expect(await now('a', source)).toBeUndefined();
});

test('a folder that is no output has nothing to say', async () => {
  expect(await unchanged(await peekOutput(await temporaryFolder()), { code: 'a', source: '', folders: [] })).toBeUndefined();
});
