import { describe, expect, it } from 'vitest';
import { ordinalBefore, ordinalInWords } from '../../../src/language/kk/ordinal.js';
import { numberInWords } from '../number-in-words.js';
import { ALL, KAZAKH_NUMBERS } from './kazakh-numbers.js';

describe('a Kazakh ordinal', () => {
  it.each(KAZAKH_NUMBERS.filter(([digits]) => Number(digits) <= 9999))('of %s (suffixes %s) is «%s»', (digits, _, ordinal) => {
    expect(ordinalInWords(Number(digits))).toBe(ordinal);
  });

  it('of every number from 0 to 9999 ends in -ншы or -нші, and says the words of the number before its last', () => {
    const wrong = ALL.filter((value) => {
      const [ordinal, number] = [ordinalInWords(value).split(' '), numberInWords('kk', value).split(' ')];
      const same = ordinal.slice(0, -1).join(' ') === number.slice(0, -1).join(' ');
      return !same || !/нш[ыі]$/.test(ordinal.at(-1) as string) || ordinal.at(-1)?.slice(0, 2) !== number.at(-1)?.slice(0, 2);
    });
    expect(wrong).toEqual([]);
  });

  it('changes the last word alone', () => {
    expect(ordinalInWords(25)).toBe('жиырма бесінші');
    expect(ordinalInWords(88)).toBe('сексен сегізінші');
  });

  it('stands before its noun with a hyphen, and without one in Roman numerals', () => {
    expect(ordinalBefore('25', 'бап')).toBe('25-бап');
    expect(ordinalBefore('2', 'тармақ')).toBe('2-тармақ');
    expect(ordinalBefore('1', 'қосымша')).toBe('1-қосымша');
    expect(ordinalBefore('IV', 'тарау')).toBe('IV тарау');
  });
});
