import { expect, test } from 'vitest';
import { nearest } from '../src/nearest.js';

test.each([
  ['megafone', 'megaphone'],
  ['nmae', 'name'],
  ['Телефн', 'Телефон'],
  ['Приёмная', 'Приемная'],
  ['xyz', undefined],
  ['на', undefined],
])('«%s» was meant to be «%s»', (typed, meant) => {
  expect(nearest(typed, ['name', 'megaphone', 'Телефон', 'Приемная'])).toBe(meant);
});
