import { expect, test } from 'vitest';
import { runHere } from './run-taqta.js';

test.each(['0', 'two', '100', '-1'])('"%s" is no number of processes', async (found) => {
  const { code, stderr } = await runHere(['batch', '--centers', 'offices.csv', `--workers=${found}`]);
  expect(code).toBe(2);
  expect(stderr).toContain(`expected a number of processes from 1 to 99, found "${found}"`);
});
