import { expect, test } from 'vitest';
import { shortened } from '../../src/messages/shortened.js';

test.each([
  ['алма', 4, 'алма'],
  ['алмалар', 5, 'алма…'],
  ['алма алмұрт', 6, 'алма…'],
  // A sign of two parts is one.
  ['🌍🌍🌍', 3, '🌍🌍🌍'],
  ['🌍🌍🌍🌍', 3, '🌍🌍…'],
  ['', 1, ''],
])('«%s» in %i signs is «%s»', (text, most, shown) => {
  expect(shortened(text, most)).toBe(shown);
});
