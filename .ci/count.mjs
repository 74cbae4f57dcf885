import { readFileSync } from 'node:fs';

/*
 * Prints `N passed, N failed` from vitest's own report and ends with 1 when anything failed:
 * `node count.mjs REPORT STATUS-OF-VITEST OTHER-STEPS-THAT-FAILED`.
 */
const [report, status, broken] = process.argv.slice(2);

function countTests() {
  const text = readFileSync(report, 'utf8');
  // Without a report the tests did not even start.
  if (text === '') return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  // A file that cannot be loaded has no tests in it, and is no success.
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

const tests = countTests();
// An error outside of any test fails the run and no test.
const unseen = status !== '0' && tests.failed === 0 ? 1 : 0;
const failed = tests.failed + unseen + Number(broken);
process.stdout.write(`${tests.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
