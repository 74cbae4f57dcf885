import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFile, replaceFile } from '../../src/disk/replace-file.js';
import { replaceFiles } from '../../src/disk/replace-files.js';
import { EXIT, Stop } from '../../src/problem.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function textsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])));
}

const stopOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (fault: unknown) => (fault instanceof Stop ? fault.problems.map(({ code }) => code) : fault),
  );

test('files are replaced, and a mark of UTF-8 stays', async () => {
  const folder = await folderWith({ a: 'one', b: '\ufefftwo' });
  await replaceFiles([
    { path: join(folder, 'a'), former: 'one', text: 'three' },
    { path: join(folder, 'b'), former: 'two', text: 'four' },
  ]);
  expect(await textsOf(folder)).toEqual({ a: 'three', b: '\ufefffour' });
});

test('none is replaced when somebody has changed one of them meanwhile', async () => {
  const folder = await folderWith({ a: 'one', b: 'changed' });
  const replaced = replaceFiles([
    { path: join(folder, 'a'), former: 'one', text: 'three' },
    { path: join(folder, 'b'), former: 'two', text: 'four' },
  ]);
  expect(await stopOf(replaced)).toEqual(['changed-meanwhile']);
  expect(await textsOf(folder)).toEqual({ a: 'one', b: 'changed' });
});

test('what was replaced is put back when a later one cannot be', async () => {
  // The name leaves no room for the one of the file that is written beside it.
  const long = 'b'.repeat(250);
  const folder = await folderWith({ a: '\ufeffone', [long]: 'two' });
  const replaced = replaceFiles([
    { path: join(folder, 'a'), former: 'one', text: 'three' },
    { path: join(folder, long), former: 'two', text: 'four' },
  ]);
  expect(await stopOf(replaced)).toEqual(['output-unwritable']);
  expect(await textsOf(folder)).toEqual({ a: '\ufeffone', [long]: 'two' });
});

test('a new file is written only where there is none', async () => {
  const folder = await folderWith({ a: 'one' });
  await newFile(join(folder, 'b'), 'two');
  expect(await stopOf(newFile(join(folder, 'a'), 'three'))).toEqual(['file-exists']);
  expect(await textsOf(folder)).toEqual({ a: 'one', b: 'two' });
});

test('what a killed run left beside a file goes with the next one of its name; that of a run at work stays, and that of another file', async () => {
  const [killed, atWork, other] = ['.list.xlsx.taqta-0a1b2c3d', '.list.xlsx.taqta-0a1b2c3e', '.list.csv.taqta-0a1b2c3d'];
  const folder = await folderWith({ [killed]: 'half', [atWork]: 'half', [other]: 'half' });
  const past = Date.now() / 1000 - 3600;
  for (const name of [killed, other]) await utimes(join(folder, name), past, past);
  await newFile(join(folder, 'list.xlsx'), 'whole');
  expect((await readdir(folder)).sort()).toEqual([other, atWork, 'list.xlsx'].sort());
});

test('a file in a folder that is not there is no matter of another program: the missing folder is named', async () => {
  const folder = await temporaryFolder();
  const fault = await replaceFile(join(folder, 'lists', 'reprint.csv'), 'one').catch((caught: unknown) => caught);
  expect(inEnglish(fault)).toMatchObject({
    exitCode: EXIT.usage,
    problems: [{ code: 'missing-folder', message: expect.stringContaining(join(folder, 'lists')), fix: expect.any(String) }],
  });
  expect(await readdir(folder)).toEqual([]);
});

test('a folder of that name stays, and is reported', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'list.csv'));
  expect(await stopOf(replaceFile(join(folder, 'list.csv'), 'one'))).toEqual(['output-is-a-folder']);
  expect(await readdir(folder)).toEqual(['list.csv']);
});
