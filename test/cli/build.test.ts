import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOnce } from '../corpus.js';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, ROOT, runHere, runTaqta, startTaqta } from './run-taqta.js';

/** A fixed day: what is in force then does not change under the tests. */
const DAY = ['--as-of', '2026-11-22'];
const ONE = ['--only', 'rights', '--size', 'a4'];

async function place(): Promise<{ cwd: string; content: string; build: readonly string[] }> {
  const cwd = await temporaryFolder();
  await cp(join(ROOT, 'content'), join(cwd, 'content'), { recursive: true });
  return { cwd, content: join(cwd, 'content'), build: ['build', ...DAY, ...ONE] };
}

/** That place after its build, which was made once. */
async function builtPlace(): Promise<Awaited<ReturnType<typeof place>> & { readonly answer: ReturnType<typeof answerOf> }> {
  const made = await folderOnce(import.meta.filename, 'built', async (folder) => {
    await cp(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
    const ended = await runTaqta(['build', ...DAY, ...ONE, '--json'], { cwd: folder });
    if (ended.code !== 0) throw new Error(`expected a build, found ${ended.stdout}${ended.stderr}`);
    await writeFile(join(folder, 'answer.json'), ended.stdout);
  });
  const cwd = await temporaryFolder();
  for (const name of ['content', 'output']) await cp(join(made, name), join(cwd, name), { recursive: true });
  const answer = JSON.parse(await readFile(join(made, 'answer.json'), 'utf8'));
  return { cwd, content: join(cwd, 'content'), build: ['build', ...DAY, ...ONE], answer };
}

const manifestOf = (cwd: string) => readFile(join(cwd, 'output', 'manifest.json'), 'utf8');

test('it writes what was asked for, says so as a table and its steps line by line, and gives the same bytes as in another place', async () => {
  const { cwd, build } = await place();
  const { code, stdout, stderr } = await runHere(build, { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/rights +A4 +\d+\.\d pt +\d\.\d m/);
  expect(stdout).toContain(`Open ${join('output', 'index.html')}`);
  expect(stderr).toMatch(/^ *\d+\/\d+ \S+$/m);
  expect(await readdir(join(cwd, 'output'))).toEqual(expect.arrayContaining(['index.html', 'manifest.json', 'posters']));
  expect((await readdir(join(cwd, 'output', 'posters'))).sort()).toEqual(['rights-a4.pdf', 'rights-a4.png', 'rights-a4.webp']);
  expect(await manifestOf(cwd)).toBe(await manifestOf((await builtPlace()).cwd));
});

test('a second build with nothing changed writes nothing', async () => {
  const { cwd, build, answer: first } = await builtPlace();
  expect(first).toMatchObject({ ok: true, exitCode: 0, result: { asOf: '2026-11-22' } });
  const second = await runTaqta([...build, '--json'], { cwd });
  expect(second.stderr).toBe('');
  expect(answerOf(second)).toMatchObject({ ok: true, problems: first.problems, result: { written: [] } });
});

test('a broken file is a Problem with its line, and the former output stays', async () => {
  const { cwd, content, build } = await builtPlace();
  const before = await manifestOf(cwd);
  const file = join(content, 'posters', 'rights.yaml');
  const lines = (await readFile(file, 'utf8')).split('\n').length;
  await appendFile(file, 'surprise: [\n');
  const { code, stdout } = await runHere(build, { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain(join('content', 'posters', 'rights.yaml'));
  expect(stdout).toMatch(/✖ \d+ errors?/);
  const ended = await runHere([...build, '--json'], { cwd });
  const found = answerOf(ended).problems.find((problem) => problem.where.file === 'posters/rights.yaml');
  expect([ended.code, found?.where.line]).toEqual([1, expect.any(Number)]);
  expect(found?.where.line).toBeGreaterThanOrEqual(lines - 1);
  expect(await manifestOf(cwd)).toBe(before);
});

test('Ctrl-C in the middle ends with 130, the former output whole and nothing beside it', async () => {
  const { cwd, content } = await builtPlace();
  const build = ['build', ...DAY];
  const before = await manifestOf(cwd);
  await appendFile(join(content, 'project.yaml'), '# changed\n');
  const running = startTaqta(build, { cwd });
  await running.says('1/');
  running.kill('SIGINT');
  const { code, stderr } = await running.ended;
  expect([code, stderr]).toEqual([130, expect.stringContaining('Interrupted')]);
  expect(await manifestOf(cwd)).toBe(before);
  expect((await readdir(cwd)).sort()).toEqual(['content', 'output']);
});

test.each(['build', 'check'])('an unknown poster is a wrong usage of %s', async (command) => {
  const { cwd } = await place();
  const ended = await runHere([command, '--only', 'duties', '--json'], { cwd });
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([2, ['unknown-poster']]);
});

test('an output that cannot be written ends with exit code 3 before anything is made', async () => {
  const { cwd, build } = await place();
  await writeFile(join(cwd, 'file'), '');
  const ended = await runHere([...build, '--out', join('file', 'output'), '--json'], { cwd });
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([3, ['output-not-a-folder']]);
});

test.each(['build', 'check'])('%s of a folder without content says what is missing', async (command) => {
  const cwd = await temporaryFolder();
  const ended = await runHere([command, '--json'], { cwd });
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([2, ['missing-content']]);
  expect(await readdir(cwd)).toEqual([]);
});

test('what is missing is shown in the content folder, though templates have a namesake', async () => {
  const { cwd, content } = await place();
  await rm(join(content, 'posters'), { recursive: true });
  await rm(join(content, 'kiosk.yaml'));
  const { code, stdout } = await runHere(['check', ...DAY], { cwd });
  expect(code).toBe(1);
  expect(stdout.split('\n').filter((line) => /^\S+(posters|yaml)$/.test(line))).toEqual([
    join('content', 'kiosk.yaml'),
    join('content', 'posters'),
  ]);
});

test('check finds the same as build and writes nothing', async () => {
  const { cwd } = await place();
  const checked = await runHere(['check', ...DAY, ...ONE, '--json'], { cwd });
  expect(checked.code).toBe(0);
  expect(await readdir(cwd)).toEqual(['content']);
  expect(answerOf(checked).problems).toEqual((await builtPlace()).answer.problems);
});
