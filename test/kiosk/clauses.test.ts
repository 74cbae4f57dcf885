import { expect, test } from 'vitest';
import { shortParts } from '../../src/kiosk/clauses.js';
import type { Run } from '../../src/kiosk/view.js';
import { chances, oneOf } from '../chances.js';

const WORDS = [
  'на',
  'равный',
  'доступ',
  'при',
  'получении',
  'государственных',
  'услуг',
  'ақпараттық-талдау',
  'жүйесіне',
  '«Жолданымдар»',
  'а',
];

test('a clause is parted at spaces alone: no word is lost or divided, emphasis stays, and a part is short unless a word is not', () => {
  const chance = chances(7);
  for (let round = 0; round < 300; round += 1) {
    const runs: Run[] = Array.from({ length: 1 + Math.floor(4 * chance()) }, (_, i) => ({
      text: `${i === 0 ? '' : ' '}${Array.from({ length: 1 + Math.floor(9 * chance()) }, () => oneOf(WORDS, chance)).join(chance() < 0.2 ? '\u00a0' : ' ')}`,
      strong: chance() < 0.4,
      breaks: false,
    }));
    const parts = shortParts(runs);
    const textOf = (part: readonly Run[]): string => part.map(({ text }) => text).join('');
    expect(parts.map(textOf).join(' ')).toBe(textOf(runs));
    for (const part of parts.map(textOf)) if (part.includes(' ')) expect([part, part.lastIndexOf(' ') <= 36]).toEqual([part, true]);
    const strong = (all: readonly Run[]): string =>
      all
        .map(({ text, strong: is }) => (is ? text : ''))
        .join('')
        .replaceAll(' ', '');
    expect(strong(parts.flat())).toBe(strong(runs));
  }
});
