import { describe, expect, it } from 'vitest';
import { parseRich, plain } from '../../src/language/rich.js';
import { POSTER_TEXTS } from './poster-texts.js';

/** A rich text as it was written, its key phrase between stars. */
const marked = (text: string): string =>
  parseRich(text)
    .map((span) => (span.strong ? `*${span.text}*` : span.text))
    .join('|');

describe('A key phrase', () => {
  it.each([
    ['*Тақта*', '*Тақта*'],
    ['екі *бір* үш', 'екі |*бір*| үш'],
    ['*бір* екі *үш*', '*бір*| екі |*үш*'],
    ['*бір**екі*', '*бір*|*екі*'],
  ])('stands between two stars: %s', (text, spans) => {
    expect(marked(text)).toBe(spans);
  });

  it('is none where a star has no other, or nothing is between them', () => {
    expect(marked('5 * 3')).toBe('5 * 3');
    expect(marked('**')).toBe('**');
    expect(marked('*бір* екі *үш')).toBe('*бір*| екі *үш');
  });

  it('is one span even of an empty text', () => {
    expect(parseRich('')).toEqual([{ text: '', strong: false }]);
  });
});

it('The words of a text without marks are the text', () => {
  for (const { kk, ru } of POSTER_TEXTS) {
    for (const text of [kk, ru]) expect(plain(parseRich(`${text.slice(0, 7)}*${text.slice(7)}*`))).toBe(text);
  }
});
