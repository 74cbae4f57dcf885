import { describe, expect, it } from 'vitest';
import { textLost } from '../../src/checks/text-lost.js';
import type { MeasuredLine } from '../../src/pdf/measured.js';
import { inEnglish } from '../in-english.js';
import { messages, moved, only, sheet } from './proved-sheet.js';

describe('lost text', () => {
  it.each([
    ['a letter', (line: MeasuredLine) => ({ ...line, text: line.text.slice(0, -1) })],
    ['a whole line', (line: MeasuredLine) => ({ ...line, text: '' })],
  ])('is %s that is not on the sheet', (_, change) => {
    const [first] = textLost.run(only('address', change, 'kk'));
    expect(inEnglish(first?.message)).toMatch(/expected every letter of "address" on the sheet/);
    expect(first?.where.language).toBe('kk');
  });

  it('is a line that was broken again', () => {
    expect(messages(textLost.run(only('lead', (line) => ({ ...line, lines: 2 }), 'ru')))).toEqual([
      'expected one line, found «Что надо знать:» broken into 2',
    ]);
  });

  it('is a line beyond the reach of a printer', () => {
    expect(messages(textLost.run(only('lead', (line) => moved(line, -1, 0), 'kk')))).toEqual([
      'expected text 10.0 mm or more inside the sheet, found «Не білу керек:» at 9.0 mm',
    ]);
  });

  it.each([
    ['BİR İÇİN ILIK', 0],
    ['BIR İÇİN ILIK', 1],
  ])('is none where key words have the capitals of their language: «%s», as Turkish has them', (text, faults) => {
    const { copy, pages } = sheet;
    const [page] = pages;
    const line = page?.lines.find(({ statement }) => statement === 'title');
    if (!page || !line) throw new Error('expected a title');
    const title = { ...copy.poster.title, text: { ...copy.poster.title.text, tr: [{ text: 'Bir için ılık', strong: true }] } };
    const { kicker: _, ...poster } = copy.poster;
    const turkish = {
      ...sheet,
      copy: { ...copy, poster: { ...poster, languages: ['tr'] as const, title, blocks: [] } },
      pages: [{ ...page, lines: [{ ...line, language: 'tr' as const, text }] }],
    };
    expect(textLost.run(turkish)).toHaveLength(faults);
  });

  it('is none when a title stands on every sheet', () => {
    const twice = {
      ...sheet,
      pages: sheet.pages.flatMap((page) => [page, { ...page, lines: page.lines.filter(({ statement }) => statement === 'title') }]),
    };
    expect(textLost.run(twice)).toEqual([]);
  });
});
