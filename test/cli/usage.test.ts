import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, ROOT, runHere, runTaqta } from './run-taqta.js';

describe.each(['build', 'check', 'serve', 'init', 'verify'])('taqta %s', (command) => {
  test('shows its help with examples', async () => {
    const { code, stdout, stderr } = await runTaqta([command, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: taqta ${command}`);
    expect(stdout).toContain(`Examples:\n  $ taqta ${command}`);
    expect(stdout).toContain('--json');
  });

  test('refuses an unknown flag in plain words', async () => {
    const { code, stdout, stderr } = await runHere([command, '--bogus']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("unknown option '--bogus'");
    expect(stderr).toContain('fix:');
  });

  test('refuses an unknown flag as a JSON object', async () => {
    const ended = await runHere([command, '--bogus', '--json']);
    expect([ended.code, ended.stderr]).toEqual([2, '']);
    expect(answerOf(ended)).toMatchObject({ ok: false, exitCode: 2, result: null, problems: [{ code: 'wrong-usage' }] });
    expect(Object.keys(answerOf(ended))).toEqual(['ok', 'version', 'exitCode', 'problems', 'result', 'bug']);
  });
});

test.each([
  [['build', '--as-of', '2019-02-29'], 'bad-date'],
  [['check', '--as-of', 'today'], 'bad-date'],
  [['build', '--size', 'a4,letter'], 'unknown-size'],
  [['build', '--output-profile', 'shop.icc'], 'profile-unused'],
  [['check', '--variant', 'gray', '--output-profile', 'shop.icc'], 'profile-unused'],
  [['batch', '--centers', 'offices.csv', '--also', 'folder'], 'unknown-addition'],
  [['batch', '--centers', 'offices.csv', '--also', ','], 'empty-list'],
  [['batch', '--centers', 'offices.csv', '--also', 'zip', '--two-up', 'a5'], 'two-up-unused'],
  [['batch', '--centers', 'offices.csv', '--also', 'print', '--two-up', 'a1'], 'unknown-size'],
  [['check', '--only', ','], 'empty-list'],
  [['serve', '--port', '99999'], 'bad-port'],
  [['serve', '--port', '80a'], 'bad-port'],
  [['init'], 'wrong-usage'],
  [['bake'], 'wrong-usage'],
  [['build', 'rights'], 'wrong-usage'],
])('"taqta %s" is a wrong usage: %s', async (words, code) => {
  const ended = await runHere([...words, '--json'], { cwd: await temporaryFolder() });
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([2, [code]]);
});

test.each([
  ['tiles', 'a4,a1', 'expected A3, A2 for tiles, found A4, A1', 'add --size a3'],
  ['tiles', 'a5', 'expected A3, A2 for tiles, found A5', 'add --size a3'],
])('"taqta check --variant %s --size %s" says which sizes there are', async (variant, size, expected, fix) => {
  const words = ['check', '--content', join(ROOT, 'content'), '--variant', variant, '--size', size];
  const { code, stderr } = await runHere(words, { cwd: await temporaryFolder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining(`${expected} (size-not-printed)\n  fix: ${fix}`)]);
});

test.each([
  ['verify', 'wall.jpg', 'other.pdf'],
  ['proof', 'wall.pdf', 'other.pdf'],
  ['review', '--take', 'table.xlsx'],
])('"taqta %s" of files that are not there is a wrong usage, and names each of them', async (...words) => {
  const cwd = await temporaryFolder();
  const missing = words.filter((word) => word.includes('.'));
  await mkdir(join(cwd, missing[0] as string));
  const ended = await runHere([...words, '--content', join(ROOT, 'content'), '--json'], { cwd });
  expect([ended.code, answerOf(ended).problems.map(({ code, where }) => [code, where.file])]).toEqual([
    2,
    missing.map((file) => ['missing-file', file]),
  ]);
});

test('the version is the one of package.json', async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  expect(await runTaqta(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('help of a command is its help, and help of none such says so', async () => {
  const build = await runHere(['help', 'build']);
  expect([build.code, build.stderr]).toEqual([0, '']);
  expect(build.stdout).toContain('Usage: taqta build');
  expect((await runHere(['help'])).stdout).toContain('Usage: taqta [options] [command]');
  const { code, stdout, stderr } = await runHere(['help', 'nope']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/expected a command, found "nope".*\n.*fix: there are: build, batch, merge, check/);
});

test('without a command it shows its help and ends as a wrong usage', async () => {
  const { code, stderr } = await runTaqta([]);
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: taqta');
});

test('a bad SOURCE_DATE_EPOCH is named', async () => {
  const { code, stderr } = await runTaqta(['check'], { env: { SOURCE_DATE_EPOCH: 'noon' } });
  expect(code).toBe(2);
  expect(stderr).toContain('expected seconds since 1970 in SOURCE_DATE_EPOCH, found "noon"');
});

test('piped text holds no colours, and FORCE_COLOR yields to NO_COLOR', async () => {
  expect((await runTaqta(['bake'], {})).stderr).not.toContain('\u001b[');
  expect((await runTaqta(['bake'], { env: { FORCE_COLOR: '1' } })).stderr).toContain('\u001b[');
  expect((await runTaqta(['bake'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stderr).not.toContain('\u001b[');
});
