import { describe, expect, test } from 'vitest';
import { editionCode } from '../../src/editions/edition-code.js';
import { codeOf, looksLikeMark, markOf } from '../../src/qr/edition-mark.js';

const code = editionCode('rights', 3, 'hash of the words');

describe('the code of an edition', () => {
  test('has six signs and is the same for the same edition', () => {
    expect(code).toMatch(/^[1-9A-HJKMNP-TV-Z]{6}$/);
    expect(editionCode('rights', 3, 'hash of the words')).toBe(code);
  });

  test('differs with the poster, the number and the words', () => {
    const others = [
      editionCode('right', 3, 'hash of the words'),
      editionCode('rights', 4, 'hash of the words'),
      editionCode('rights', 3, 'other words'),
    ];
    expect(new Set([code, ...others]).size).toBe(4);
  });
});

describe('the mark on a sheet', () => {
  test('is short and gives its code back', () => {
    expect(markOf(code)).toHaveLength(9);
    expect(codeOf(markOf(code))).toBe(code);
  });

  test('shows every single wrong sign', () => {
    const signs = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const mark = markOf(code);
    const misread = [...mark].flatMap((right, at) =>
      [...signs].filter((sign) => sign !== right).map((sign) => `${mark.slice(0, at)}${sign}${mark.slice(at + 1)}`),
    );
    expect(misread.filter((wrong) => codeOf(wrong) !== undefined)).toEqual([]);
  });

  test('shows two neighbours that changed places', () => {
    const mark = markOf('ABCDEF');
    const swapped = [2, 3, 4, 5, 6].map((at) => `${mark.slice(0, at)}${mark[at + 1]}${mark[at]}${mark.slice(at + 2)}`);
    expect(swapped.filter((wrong) => codeOf(wrong) !== undefined)).toEqual([]);
  });

  test('is distinguished from the codes of others, even when a sign is wrong', () => {
    const mark = markOf(code);
    const wrong = `${mark.slice(0, -1)}${mark.endsWith('2') ? '3' : '2'}`;
    expect([mark, wrong, 'TQ', 'https://egov.kz', '123456789'].map(looksLikeMark)).toEqual([true, true, false, false, false]);
  });

  test('is not found in the codes of others', () => {
    expect(['https://egov.kz', '', 'TQ', 'TQ000000', 'tqabcdef1'].filter((text) => codeOf(text) !== undefined)).toEqual([]);
  });
});
