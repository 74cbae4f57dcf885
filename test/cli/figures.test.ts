import { expect, test } from 'vitest';
import { typeOf } from '../../src/cli/figures.js';
import { inEnglish } from '../in-english.js';

test.each([
  [[10.5], '10.5 pt'],
  [[18.06, 18.06, 18.06], '18.1 pt'],
  [[13.5, 10.5], '13.5, 10.5 pt'],
  [[22.3, 19.1, 22.3, 19.1], '19.1–22.3 pt'],
])('the type of sheets in %j is shown as %s', (sizes, words) => {
  expect(inEnglish(typeOf(sizes))).toBe(words);
});
