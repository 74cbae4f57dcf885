import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/language/grammatical-case.js';
import { withSuffix } from '../../../src/language/kk/suffix.js';
import { numberInWords } from '../number-in-words.js';
import { ALL, KAZAKH_NUMBERS, SUFFIXED } from './kazakh-numbers.js';

describe('a Kazakh suffix on digits', () => {
  it.each(KAZAKH_NUMBERS)('follows the last word of %s: %s', (digits, suffixes) => {
    expect(SUFFIXED.map((wanted) => withSuffix(digits, wanted))).toEqual(suffixes.split(' ').map((s) => digits + s));
  });

  it.each<[number, Case, string]>([
    [1, 'dative', '1-ге'],
    [2, 'accusative', '2-ні'],
    [3, 'dative', '3-ке'],
    [4, 'ablative', '4-тен'],
    [5, 'dative', '5-ке'],
    [6, 'dative', '6-ға'],
    [7, 'ablative', '7-ден'],
    [8, 'instrumental', '8-бен'],
    [9, 'genitive', '9-дың'],
    [10, 'ablative', '10-нан'],
    [15, 'dative', '15-ке'],
    [20, 'ablative', '20-дан'],
    [25, 'genitive', '25-тің'],
    [30, 'accusative', '30-ды'],
    [40, 'dative', '40-қа'],
    [50, 'dative', '50-ге'],
    [60, 'ablative', '60-тан'],
    [80, 'ablative', '80-нен'],
    [90, 'dative', '90-ға'],
    [100, 'ablative', '100-ден'],
    [1000, 'ablative', '1000-нан'],
    [1414, 'dative', '1414-ке'],
    [2013, 'ablative', '2013-тен'],
    [2026, 'ablative', '2026-дан'],
  ])('of %i in the %s is «%s»', (value, wanted, text) => {
    expect(withSuffix(value, wanted)).toBe(text);
    expect(withSuffix(String(value), wanted)).toBe(text);
  });

  it('is none in the nominative', () => {
    expect(withSuffix(1414, 'nominative')).toBe('1414');
  });

  it.each([
    ['1400', '1400-ге'],
    ['12000', '12000-ға'],
    ['1000000', '1000000-ға'],
    ['1000000000', '1000000000-қа'],
    ['3000040', '3000040-қа'],
    ['007', '007-ге'],
    ['000', '000-ге'],
  ])('reads %s to its last spoken word', (digits, dative) => {
    expect(withSuffix(digits, 'dative')).toBe(dative);
  });

  it.each([
    ['8-800-080-7777', '8-800-080-7777-ге'],
    ['8 (000) 000-00-40', '8 (000) 000-00-40-қа'],
    ['8 (000) 000-00-00', '8 (000) 000-00-00-ге'],
  ])('reads the last group of the phone %s', (phone, dative) => {
    expect(withSuffix(phone, 'dative')).toBe(dative);
  });

  it.each(['ҚР', '', '5 күн', '1000000000000'])('refuses "%s"', (digits) => {
    expect(() => withSuffix(digits, 'dative')).toThrow(RangeError);
  });

  it('has no prepositional', () => {
    expect(() => withSuffix(5, 'prepositional')).toThrow(/nominative, genitive, dative/);
  });

  it('of every number from 0 to 9999 is that of its last spoken word, in every case', () => {
    const rows = new Map(
      KAZAKH_NUMBERS.filter(([digits]) => Number(digits) <= 9999).map(([digits, suffixes]) => [
        numberInWords('kk', Number(digits)),
        suffixes.split(' '),
      ]),
    );
    for (const [at, wanted] of SUFFIXED.entries()) {
      const wrong = ALL.filter((value) => {
        const last = numberInWords('kk', value).split(' ').at(-1) as string;
        return withSuffix(value, wanted) !== `${value}${rows.get(last)?.[at]}`;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('agrees with vowel harmony for every number from 0 to 9999, in every case but the instrumental', () => {
    for (const wanted of SUFFIXED.filter((one) => one !== 'instrumental')) {
      const wrong = ALL.filter((value) => {
        const last = numberInWords('kk', value).split(' ').at(-1) as string;
        const vowel = [...last].findLast((letter) => /[аәеоөұүыі]/.test(letter)) as string;
        return /[аы]/.test(withSuffix(value, wanted).split('-')[1] as string) !== /[аоұы]/.test(vowel);
      });
      expect(wrong).toEqual([]);
    }
  });
});
