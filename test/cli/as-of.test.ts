import { expect, test } from 'vitest';
import { asOf } from '../../src/cli/as-of.js';
import type { Stop } from '../../src/problem.js';

const now = Date.parse('2026-11-22T20:30:00Z');

test('the day that is named counts', () => {
  expect(asOf('2018-06-01', { now, epoch: '0' })).toBe('2018-06-01');
});

test('without a name it is today in Kazakhstan, which begins five hours before the day of Greenwich', () => {
  expect(asOf(undefined, { now, epoch: undefined })).toBe('2026-11-23');
});

test('SOURCE_DATE_EPOCH stands for now', () => {
  expect(asOf(undefined, { now, epoch: '1527811199' })).toBe('2018-06-01');
});

test.each([
  ['2019-02-29', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, 'soon'],
])('a day of "%s" with an epoch of "%s" is a wrong usage', (named, epoch) => {
  expect(() => asOf(named, { now, epoch })).toThrow(expect.objectContaining({ exitCode: 2 }) as Stop);
});
