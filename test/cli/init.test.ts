import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, ROOT, runHere, runTaqta } from './run-taqta.js';

const filesBelow = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

test('it copies the shipped content, file by file', async () => {
  const cwd = await temporaryFolder();
  const { code, stdout } = await runTaqta(['init', join('centers', 'north')], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain(`npx taqta build --content ${join('centers', 'north')} --out ${join('centers', 'north-output')}`);
  const copy = join(cwd, 'centers', 'north');
  expect(await filesBelow(copy)).toEqual(await filesBelow(join(ROOT, 'content')));
  expect(await readFile(join(copy, 'posters', 'rights.yaml'))).toEqual(await readFile(join(ROOT, 'content', 'posters', 'rights.yaml')));
  expect(await readdir(join(cwd, 'centers'))).toEqual(['north']);
});

test('an empty folder is filled, also the current one', async () => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'empty'));
  expect((await runHere(['init', 'empty'], { cwd })).code).toBe(0);
  expect(await filesBelow(join(cwd, 'empty'))).toContain('project.yaml');
  const here = await temporaryFolder();
  const { code, stdout } = await runHere(['init', '.'], { cwd: here });
  expect([code, stdout]).toEqual([0, expect.stringContaining(`--content . --out ${join('..', `${basename(here)}-output`)}`)]);
  expect(await filesBelow(here)).toContain('project.yaml');
});

test('a folder that holds something is refused and left as it is', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'mine.txt'), 'mine');
  const ended = await runHere(['init', cwd, '--json'], { cwd });
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([3, ['folder-not-empty']]);
  expect(await readdir(cwd)).toEqual(['mine.txt']);
});

test('a place below a file is refused', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'file'), '');
  const ended = await runHere(['init', join('file', 'content'), '--json'], { cwd });
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([3, ['output-not-a-folder']]);
});

test('its help shows how the new folder is built without touching another output', async () => {
  const { stdout } = await runHere(['init', '--help']);
  expect(stdout).toContain('taqta build --content my-center --out my-center-output');
});

test('run by npm, a relative path counts from where it was typed', async () => {
  const typedIn = await temporaryFolder();
  const { code } = await runTaqta(['init', 'north'], { env: { npm_lifecycle_event: 'start', INIT_CWD: typedIn } });
  expect(code).toBe(0);
  expect(await readdir(typedIn)).toEqual(['north']);
});
