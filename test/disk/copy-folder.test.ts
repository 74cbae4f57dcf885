import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder } from '../../src/disk/copy-folder.js';
import { temporaryFolder } from '../temporary-folder.js';

test('a copy of a folder that nobody may write to can be written', async () => {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, 'installed'), join(folder, 'mine')];
  await mkdir(join(from, 'rules'), { recursive: true });
  await writeFile(join(from, 'rules', 'terms.yaml'), '[]\n');
  await chmod(join(from, 'rules', 'terms.yaml'), 0o444);
  for (const each of [join(from, 'rules'), from]) await chmod(each, 0o555);
  try {
    await copyFolder(from, to, 'mine');
  } finally {
    for (const each of [from, join(from, 'rules')]) await chmod(each, 0o755);
  }
  expect(await readFile(join(to, 'rules', 'terms.yaml'), 'utf8')).toBe('[]\n');
  for (const each of ['.', 'rules', join('rules', 'terms.yaml')]) expect((await stat(join(to, each))).mode & 0o200).toBe(0o200);
});

test('what a copy that was cut off has left beside its place is no hindrance', async () => {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, 'shipped'), join(folder, 'mine')];
  for (const each of [from, join(folder, '.mine.taqta-new')]) await mkdir(each);
  await writeFile(join(from, 'project.yaml'), 'name: whole\n');
  await writeFile(join(folder, '.mine.taqta-new', 'half.yaml'), '');
  await copyFolder(from, to, 'mine');
  expect((await readdir(folder)).sort()).toEqual(['mine', 'shipped']);
  expect(await readdir(to)).toEqual(['project.yaml']);
});

test('a folder may be named by a dot', async () => {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, 'shipped'), join(folder, 'mine')];
  for (const each of [from, to]) await mkdir(each);
  await writeFile(join(from, 'project.yaml'), 'name: whole\n');
  await copyFolder(from, `${to}/.`, '.');
  expect(await readdir(to)).toEqual(['project.yaml']);
});
