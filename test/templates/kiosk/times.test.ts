import { expect, test } from 'vitest';
import { CODE_SLIDE, readingTime } from '../../../templates/kiosk/times.js';

test.each([
  ['a word', ['Екі', 'Два'], 8_000],
  ['seventy characters in the longer half', ['а'.repeat(70), 'а'.repeat(12)], 4_000 + (70 * 1000) / 12],
  ['four hundred characters', ['а'.repeat(400)], 24_000],
  ['nothing', [], 8_000],
])('a slide stands 4 s and a second for every 12 characters of its longer half, 8 s at least and 24 at most: %s', (_, halves, time) => {
  expect(readingTime(halves)).toBe(time);
});

test('blanks between lines are not read, and a code stands as long as any slide', () => {
  expect(readingTime([` ${'а\n\n'.repeat(60)}`])).toBe(4_000 + (119 * 1000) / 12);
  expect(CODE_SLIDE).toBe(24_000);
});
