import { describe, expect, it } from 'vitest';
import { languageOrder } from '../../src/checks/language-order.js';
import { mm, pt, toPt } from '../../src/paper/units.js';
import type { MeasuredLine } from '../../src/pdf/measured.js';
import { inEnglish } from '../in-english.js';
import { messages, moved, only, pair, sheet, withLines } from './proved-sheet.js';

describe('the order of the languages', () => {
  it('holds on one sheet and on a pair of sheets, Kazakh first', () => {
    expect(languageOrder.run(sheet)).toEqual([]);
    expect(pair.pages).toHaveLength(2);
    expect(languageOrder.run(pair)).toEqual([]);
  });

  it('is broken when the halves have changed places', () => {
    const swapped = withLines((line) => (line.language === undefined ? line : { ...line, language: line.language === 'kk' ? 'ru' : 'kk' }));
    const found = languageOrder.run(swapped);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['language-order']));
    expect(messages(found)[0]).toMatch(/^expected Kazakh wholly left of Russian or above it in "title", found Kazakh from 1\d\d mm/);
    expect(inEnglish(found).some(({ message }) => message.includes('"imprint"'))).toBe(true);
  });

  it('is broken when the Russian sheet of a pair comes first', () => {
    const found = languageOrder.run({ ...pair, pages: [...pair.pages].reverse() });
    expect(messages(found)[0]).toBe('expected Kazakh on the page before Russian in "title", found Kazakh on page 2, Russian on page 1');
  });

  it('is kept by Kazakh above Russian, and broken by Russian above Kazakh', () => {
    const stacked = (down: number) =>
      only('address', (line) => moved({ ...line, box: { ...line.box, left: toPt(mm(10)) } }, 0, down), 'ru');
    expect(languageOrder.run(stacked(12))).toEqual([]);
    expect(languageOrder.run(stacked(-12))).toHaveLength(1);
  });

  it.each([
    ['size', (line: MeasuredLine) => ({ ...line, size: pt(line.size * 1.02) })],
    ['weight', (line: MeasuredLine) => ({ ...line, weight: 600 })],
    ['colour', (line: MeasuredLine) => ({ ...line, colour: '#3A5161' })],
  ])('is broken by letters of another %s', (_, change) => {
    expect(messages(languageOrder.run(only('review', change, 'ru')))[0]).toMatch(
      /^expected letters of one size, weight and colour in every language in "review"/,
    );
  });

  it('wants both halves level within half a millimetre', () => {
    expect(languageOrder.run(only('review', (line) => moved(line, 0, 0.4), 'ru'))).toEqual([]);
    expect(messages(languageOrder.run(only('review', (line) => moved(line, 0, 0.6), 'ru')))).toEqual([
      'expected both halves to start level in "review", found a difference of 0.6 mm',
    ]);
  });
});
