import { existsSync, readFileSync } from 'node:fs';

/*
 * Prints `N passed, N failed` from vitest's own reports and ends with 1 when anything failed:
 * `node count.mjs OTHER-STEPS-THAT-FAILED REPORT STATUS-OF-VITEST [REPORT STATUS-OF-VITEST …]`.
 */
const [broken, ...runs] = process.argv.slice(2);

function countTests(report, status) {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  // Without a report the tests did not even start.
  if (text === '') return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  // A file that cannot be loaded has no tests in it, and is no success.
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = numFailedTests + unloaded.length;
  // An error outside of any test fails the run and no test.
  return { passed: numPassedTests, failed: status !== '0' && failed === 0 ? 1 : failed };
}

const counts = runs.flatMap((report, at) => (at % 2 === 0 ? [countTests(report, runs[at + 1])] : []));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, Number(broken));
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
