import { expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/code-frame.js';

test('the caret stands under the column', () => {
  expect(codeFrame('a: 1\nlonger: 2', 2, 9)).toEqual(['2 │ longer: 2', '  │         ^']);
});

test('a long line is cut around the place, and the caret still stands under it', () => {
  const [line, caret] = codeFrame(`${'x'.repeat(500)}!${'y'.repeat(500)}`, 1, 501) ?? [];
  expect(line?.length).toBeLessThan(110);
  expect(line?.[caret?.indexOf('^') ?? 0]).toBe('!');
});

test('a tab takes one place, as the column counts it', () => {
  const [line, caret] = codeFrame('\tkey: value', 1, 2) ?? [];
  expect(line?.[caret?.indexOf('^') ?? 0]).toBe('k');
});

test('a column beyond the end of its line points behind it', () => {
  expect(codeFrame('ab', 1, 99)).toEqual(['1 │ ab', '  │   ^']);
});

test('there is no frame for a line that the text does not have', () => {
  expect(codeFrame('ab', 2)).toBeUndefined();
});
