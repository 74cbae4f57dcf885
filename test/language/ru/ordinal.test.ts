import { describe, expect, it } from 'vitest';
import { GENDERS, type Gender } from '../../../src/language/grammatical-case.js';
import { RUSSIAN_CASES } from '../../../src/language/ru/cases.js';
import { russianOrdinal } from '../../../src/language/ru/ordinal.js';
import { numberInWords } from '../number-in-words.js';

const ALL = Array.from({ length: 10_000 }, (_, value) => value);

describe('a Russian ordinal', () => {
  it.each([
    [0, 'нулевой'],
    [1, 'первый'],
    [2, 'второй'],
    [3, 'третий'],
    [4, 'четвертый'],
    [5, 'пятый'],
    [6, 'шестой'],
    [7, 'седьмой'],
    [8, 'восьмой'],
    [9, 'девятый'],
    [10, 'десятый'],
    [11, 'одиннадцатый'],
    [12, 'двенадцатый'],
    [14, 'четырнадцатый'],
    [18, 'восемнадцатый'],
    [20, 'двадцатый'],
    [21, 'двадцать первый'],
    [40, 'сороковой'],
    [50, 'пятидесятый'],
    [80, 'восьмидесятый'],
    [90, 'девяностый'],
    [100, 'сотый'],
    [101, 'сто первый'],
    [200, 'двухсотый'],
    [500, 'пятисотый'],
    [1000, 'тысячный'],
    [2000, 'двухтысячный'],
    [2013, 'две тысячи тринадцатый'],
    [2100, 'две тысячи сотый'],
  ])('of %i is «%s»', (value, words) => {
    expect(russianOrdinal(value, 'masculine', 'nominative')).toBe(words);
  });

  it.each<[number, Gender, string]>([
    [2, 'masculine', 'второй второго второму второй вторым втором'],
    [2, 'feminine', 'вторая второй второй вторую второй второй'],
    [1, 'neuter', 'первое первого первому первое первым первом'],
    [3, 'masculine', 'третий третьего третьему третий третьим третьем'],
    [3, 'feminine', 'третья третьей третьей третью третьей третьей'],
  ])('of %i in the %s is declined: %s', (value, gender, forms) => {
    expect(RUSSIAN_CASES.map((wanted) => russianOrdinal(value, gender, wanted))).toEqual(forms.split(' '));
  });

  it('of every number from 0 to 9999 is its own, in small letters, with single spaces, in every gender and case', () => {
    for (const gender of GENDERS) {
      for (const wanted of RUSSIAN_CASES) {
        const forms = ALL.map((value) => russianOrdinal(value, gender, wanted));
        expect(new Set(forms).size).toBe(ALL.length);
        expect(forms.filter((words) => !/^[а-ъы-я]+(?: [а-ъы-я]+)*$/.test(words))).toEqual([]);
      }
    }
  });

  it('says the words of the number before its last one', () => {
    const wrong = ALL.filter((value) => {
      const before = russianOrdinal(value, 'masculine', 'nominative').split(' ').slice(0, -1).join(' ');
      return !numberInWords('ru', value).startsWith(before);
    });
    expect(wrong).toEqual([]);
  });

  it.each([-1, 1.5, 10_000])('of %d is refused', (value) => {
    expect(() => russianOrdinal(value, 'masculine', 'nominative')).toThrow(RangeError);
  });
});
