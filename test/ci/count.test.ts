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
  const ended = spawnSync(process.execPath, [script, path, status, broken], { encoding: 'utf8' });
  expect([ended.stdout, ended.status]).toEqual([line, code]);
});
