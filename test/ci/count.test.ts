import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const script = join(import.meta.dirname, '..', '..', '.ci', 'count.mjs');
const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unloaded = { status: 'failed', assertionResults: [] };

test.each([
  ['all is well', { numPassedTests: 7, numFailedTests: 0, testResults: [passed] }, '0', '0', '7 passed, 0 failed\n', 0],
  ['a test fails', { numPassedTests: 7, numFailedTests: 2, testResults: [passed, failed] }, '1', '0', '7 passed, 2 failed\n', 1],
  ['a file cannot be loaded', { numPassedTests: 7, numFailedTests: 0, testResults: [unloaded] }, '1', '0', '7 passed, 1 failed\n', 1],
  ['the run fails outside of tests', { numPassedTests: 7, numFailedTests: 0, testResults: [passed] }, '1', '0', '7 passed, 1 failed\n', 1],
  ['another step fails', { numPassedTests: 7, numFailedTests: 0, testResults: [passed] }, '0', '2', '7 passed, 2 failed\n', 1],
  ['there is no report', '', '3', '0', '0 passed, 1 failed\n', 1],
] as const)('the closing line when %s', async (_name, report, status, broken, line, code) => {
  const path = join(await temporaryFolder(), 'report.json');
  await writeFile(path, report === '' ? '' : JSON.stringify(report));
  const ended = spawnSync(process.execPath, [script, broken, path, status], { encoding: 'utf8' });
  expect([ended.stdout, ended.status]).toEqual([line, code]);
});

test('several runs are counted together, and one without a report is none that passed', async () => {
  const folder = await temporaryFolder();
  const paths = ['tests', 'trials'].map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, JSON.stringify({ numPassedTests: 7, numFailedTests: 0, testResults: [passed] }));
  const counted = (...runs: readonly string[]) => spawnSync(process.execPath, [script, '0', ...runs], { encoding: 'utf8' }).stdout;
  expect(counted(...paths.flatMap((path) => [path, '0']))).toBe('14 passed, 0 failed\n');
  expect(counted(paths[0] as string, '0', join(folder, 'nowhere'), '1')).toBe('7 passed, 1 failed\n');
});
