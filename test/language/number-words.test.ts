import { describe, expect, it } from 'vitest';
import { RUSSIAN_CASES, type RussianCase } from '../../src/language/ru/cases.js';
import { requireSpoken } from '../../src/language/spoken-range.js';
import { below } from '../chances.js';
import type { SHIPPED_LANGUAGES } from '../in-both.js';
import { numberInWords } from './number-in-words.js';

const ALL = Array.from({ length: 10_000 }, (_, value) => value);

type Shipped = (typeof SHIPPED_LANGUAGES)[number];

const VALUES: Readonly<Record<Shipped, Readonly<Record<string, number>>>> = {
  ru: {
    ноль: 0,
    один: 1,
    одна: 1,
    два: 2,
    две: 2,
    три: 3,
    четыре: 4,
    пять: 5,
    шесть: 6,
    семь: 7,
    восемь: 8,
    девять: 9,
    десять: 10,
    одиннадцать: 11,
    двенадцать: 12,
    тринадцать: 13,
    четырнадцать: 14,
    пятнадцать: 15,
    шестнадцать: 16,
    семнадцать: 17,
    восемнадцать: 18,
    девятнадцать: 19,
    двадцать: 20,
    тридцать: 30,
    сорок: 40,
    пятьдесят: 50,
    шестьдесят: 60,
    семьдесят: 70,
    восемьдесят: 80,
    девяносто: 90,
    сто: 100,
    двести: 200,
    триста: 300,
    четыреста: 400,
    пятьсот: 500,
    шестьсот: 600,
    семьсот: 700,
    восемьсот: 800,
    девятьсот: 900,
  },
  kk: {
    нөл: 0,
    бір: 1,
    екі: 2,
    үш: 3,
    төрт: 4,
    бес: 5,
    алты: 6,
    жеті: 7,
    сегіз: 8,
    тоғыз: 9,
    он: 10,
    жиырма: 20,
    отыз: 30,
    қырық: 40,
    елу: 50,
    алпыс: 60,
    жетпіс: 70,
    сексен: 80,
    тоқсан: 90,
  },
};
const MULTIPLIERS: Readonly<Record<string, number>> = { жүз: 100, мың: 1000, тысяча: 1000, тысячи: 1000, тысяч: 1000 };

/** Reads number words by adding and multiplying alone; NaN on a word that it does not know. */
function read(language: Shipped, words: string): number {
  let total = 0;
  let pending = 0;
  for (const word of words.split(' ')) {
    const multiplier = MULTIPLIERS[word];
    if (multiplier === undefined) {
      pending += VALUES[language][word] ?? Number.NaN;
    } else {
      total += (pending || 1) * multiplier;
      pending = 0;
    }
  }
  return total + pending;
}

const SCALES: Readonly<Record<string, number>> = { миллиард: 1e9, миллион: 1e6, мың: 1e3, тысяч: 1e3 };

/** Reads a number of thousands and more, group by group. */
function readLarge(language: Shipped, words: string): number {
  const large = /^(?:(.*?) )?(миллиард|миллион|мың|тысяч)[а-я]*(?: (.*))?$/.exec(words);
  if (large === null) return read(language, words);
  const [, count, scale = '', rest] = large;
  return (
    (count === undefined ? 1 : read(language, count)) * (SCALES[scale] ?? Number.NaN) + (rest === undefined ? 0 : readLarge(language, rest))
  );
}

const chance = below(865);
const MILLIONS = Array.from({ length: 3000 }, () => chance(1_000_000_001));

describe('number words', () => {
  it.each([
    ['один', 'одного', 1],
    ['два', 'двух', 2],
    ['три', 'трех', 3],
    ['четыре', 'четырех', 4],
    ['пять', 'пяти', 5],
    ['шесть', 'шести', 6],
    ['семь', 'семи', 7],
    ['восемь', 'восьми', 8],
    ['девять', 'девяти', 9],
    ['десять', 'десяти', 10],
    ['одиннадцать', 'одиннадцати', 11],
    ['двенадцать', 'двенадцати', 12],
    ['тринадцать', 'тринадцати', 13],
    ['четырнадцать', 'четырнадцати', 14],
    ['пятнадцать', 'пятнадцати', 15],
    ['шестнадцать', 'шестнадцати', 16],
    ['семнадцать', 'семнадцати', 17],
    ['восемнадцать', 'восемнадцати', 18],
    ['девятнадцать', 'девятнадцати', 19],
    ['двадцать', 'двадцати', 20],
    ['двадцать один', 'двадцати одного', 21],
    ['тридцать', 'тридцати', 30],
    ['сорок', 'сорока', 40],
    ['девяносто', 'девяноста', 90],
    ['сто', 'ста', 100],
  ])('say «%s», genitive «%s»', (nominative, genitive, value) => {
    expect(numberInWords('ru', value)).toBe(nominative);
    expect(numberInWords('ru', value, 'accusative')).toBe(nominative);
    expect(numberInWords('ru', value, 'genitive')).toBe(genitive);
  });

  it.each([
    ['dative', 'двум тысячам восьмистам восьмидесяти восьми'],
    ['accusative', 'две тысячи восемьсот восемьдесят восемь'],
    ['genitive', 'двух тысяч восьмисот восьмидесяти восьми'],
    ['instrumental', 'двумя тысячами восемьюстами восемьюдесятью восемью'],
    ['prepositional', 'двух тысячах восьмистах восьмидесяти восьми'],
  ] as const)('decline every word of 2888 in the %s', (wanted, words) => {
    expect(numberInWords('ru', 2888, wanted)).toBe(words);
  });

  it('decline «тысяча» in the accusative', () => {
    expect(numberInWords('ru', 1414, 'accusative')).toBe('одну тысячу четыреста четырнадцать');
    expect(numberInWords('ru', 5000, 'instrumental')).toBe('пятью тысячами');
  });

  it.each([
    [0, 'нөл'],
    [1, 'бір'],
    [2, 'екі'],
    [3, 'үш'],
    [4, 'төрт'],
    [5, 'бес'],
    [6, 'алты'],
    [7, 'жеті'],
    [8, 'сегіз'],
    [9, 'тоғыз'],
    [10, 'он'],
    [11, 'он бір'],
    [15, 'он бес'],
    [19, 'он тоғыз'],
    [20, 'жиырма'],
    [21, 'жиырма бір'],
    [30, 'отыз'],
    [40, 'қырық'],
    [50, 'елу'],
    [60, 'алпыс'],
    [70, 'жетпіс'],
    [80, 'сексен'],
    [90, 'тоқсан'],
    [100, 'жүз'],
    [1000, 'мың'],
    [1414, 'мың төрт жүз он төрт'],
    [2026, 'екі мың жиырма алты'],
  ])('say %i in Kazakh as «%s»', (value, words) => {
    expect(numberInWords('kk', value)).toBe(words);
  });

  it.each(['kk', 'ru'] as const)('can be read back to every number from 0 to 9999 in %s', (language) => {
    expect(ALL.filter((value) => read(language, numberInWords(language, value)) !== value)).toEqual([]);
    expect(ALL.filter((value) => /^ | {2}| $/.test(numberInWords(language, value)))).toEqual([]);
  });

  it.each(['kk', 'ru'] as const)('can be read back to numbers of up to twelve digits in %s', (language) => {
    const values = [1_000_000, 1_001_000, 2_000_001, 1_000_000_000, 999_999_999_999, ...MILLIONS];
    expect(values.filter((value) => readLarge(language, numberInWords(language, value)) !== value)).toEqual([]);
  });

  it.each([
    [1_000_000, 'бір миллион', 'один миллион'],
    [1_001_000, 'бір миллион бір мың', 'один миллион одна тысяча'],
    [21_100_000, 'жиырма бір миллион жүз мың', 'двадцать один миллион сто тысяч'],
    [2_000_000_003, 'екі миллиард үш', 'два миллиарда три'],
  ])('say %i as «%s» and «%s»', (value, kazakh, russian) => {
    expect(numberInWords('kk', value)).toBe(kazakh);
    expect(numberInWords('ru', value)).toBe(russian);
  });

  it('differ for every number in every Russian case', () => {
    for (const wanted of RUSSIAN_CASES) {
      expect(new Set(ALL.map((value) => numberInWords('ru', value, wanted))).size).toBe(ALL.length);
    }
  });

  it('are single words in small letters with one space between them, never with «ё», in every Russian case', () => {
    for (const wanted of RUSSIAN_CASES) {
      expect(ALL.filter((value) => !/^[а-ъы-я]+(?: [а-ъы-я]+)*$/.test(numberInWords('ru', value, wanted)))).toEqual([]);
    }
  });

  it.each<[RussianCase, RegExp]>([
    ['genitive', /^(?:нуля|.*(?:ого|ух|ех|и|а|та|от|ста|сот|тысячи|тысяч))$/],
    ['dative', /^(?:нулю|.*(?:ому|ум|ем|и|а|ста|стам|тысяче|тысячам))$/],
    ['instrumental', /^(?:нулем|.*(?:им|умя|емя|ьмя|ью|а|ста|стами|тысячей|тысячами))$/],
    ['prepositional', /^(?:нуле|.*(?:ом|ух|ех|и|а|ста|стах|тысяче|тысячах))$/],
  ])('end in the %s as the words of the table do', (wanted, ending) => {
    expect(ALL.filter((value) => !ending.test(numberInWords('ru', value, wanted)))).toEqual([]);
  });

  it('decline every word in the genitive, but «тысяч», which is in it already', () => {
    const words = (value: number, wanted: RussianCase) => numberInWords('ru', value, wanted).split(' ');
    const stiff = ALL.filter((value) => {
      const [nominative, genitive] = [words(value, 'nominative'), words(value, 'genitive')];
      return nominative.length !== genitive.length || nominative.some((word, at) => word === genitive[at] && word !== 'тысяч');
    });
    expect(stiff).toEqual([]);
  });

  it('are the same in the accusative as in the nominative, but for «одна тысяча»', () => {
    const other = ALL.filter((value) => numberInWords('ru', value, 'accusative') !== numberInWords('ru', value));
    expect(other).toEqual(ALL.filter((value) => Math.floor(value / 1000) === 1));
  });

  it('have no case in Kazakh, where the noun takes it', () => {
    expect(() => numberInWords('kk', 5, 'ablative')).toThrow(RangeError);
  });

  it.each([-1, 0.5, 1_000_000_000_000, Number.POSITIVE_INFINITY])('are not asked for beyond what is said: %d', (value) => {
    expect(() => requireSpoken(value)).toThrow(RangeError);
  });
});
