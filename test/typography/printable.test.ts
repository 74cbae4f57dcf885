import { expect, test } from 'vitest';
import { pt } from '../../src/paper/units.js';
import { loadFaces } from '../../src/typography/fonts.js';
import { createMeasure } from '../../src/typography/measure.js';
import { printable } from '../../src/typography/printable.js';

const measure = createMeasure(await loadFaces());
const column = { type: { size: pt(10), weight: 400 }, width: 100, measure } as const;

test('what the type lacks is a question mark, all else stays', () => {
  expect(printable('Зал 🙂 ә, №', column)).toBe('Зал ? ә, №');
});

test('a word that is wider than its column is cut so that each part fits', () => {
  const parts = printable(`Зал ${'ұзақ'.repeat(20)}`, column).split(' ');
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.join('')).toBe(`Зал${'ұзақ'.repeat(20)}`);
  for (const part of parts) expect(measure.width(part, 400) * 10).toBeLessThanOrEqual(100);
});
