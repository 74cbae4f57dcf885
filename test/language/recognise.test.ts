import { describe, expect, it } from 'vitest';
import { smallLetters } from '../../src/language/capitals.js';
import { LANGUAGES, rulesOf } from '../../src/language/language.js';
import { recognisedWords } from '../../src/language/recognise.js';

const BOTH = ['kk', 'ru'] as const;
const shown = (text: string) =>
  recognisedWords(text, BOTH).map(({ word, language = '?', name }) => `${word} ${language}${name ? ` ${name}` : ''}`);

describe('the words of a text', () => {
  it('are known by their letters, by lists and by their shapes', () => {
    expect(shown('қызмет беру плакаттары')).toEqual(['қызмет kk', 'беру kk', 'плакаттары kk']);
    expect(shown('из услуг предыдущий')).toEqual(['из ru', 'услуг ru', 'предыдущий ru']);
    expect(shown('контраст телефон портал')).toEqual(['контраст ?', 'телефон ?', 'портал ?']);
  });

  it('are no addresses, no numbers and no abbreviations', () => {
    expect(shown('egov.kz қазақ.қаз a@b.kz 88-V № 5 ҚР ДСМ')).toEqual(['V ?']);
  });

  it('may be names: in quotation marks, with a capital inside of a sentence', () => {
    expect(shown('портал «Ашық үкімет», г. Қонаев. Закон')).toEqual([
      'портал ?',
      'Ашық kk quoted',
      'үкімет kk quoted',
      'г ?',
      'Қонаев kk capital',
      'Закон ru',
    ]);
    expect(shown('«Ашық үкімет»')).toEqual(['Ашық kk', 'үкімет kk']);
    expect(shown('ВАМ СЛЕДУЕТ')).toEqual(['ВАМ ru', 'СЛЕДУЕТ ?']);
  });

  it('are all of the language of a project that has one', () => {
    expect(recognisedWords('Главная', ['kk'])).toMatchObject([{ language: 'kk' }]);
  });
});

describe('capitals', () => {
  it('are those of their language: Turkish has an i with a dot and one without', () => {
    expect(recognisedWords('İçin', ['tr', 'en'])).toMatchObject([{ language: 'tr' }]);
    expect(recognisedWords('IŞIK', ['tr', 'de'])).toMatchObject([{ language: 'tr' }]);
    // A capital without a dot is that of an i as well.
    expect(recognisedWords('*PRICES* SI', ['en', 'tr'])).toMatchObject([{ word: 'PRICES' }, { word: 'SI' }]);
    expect(recognisedWords('PRICES SI', ['en', 'tr']).filter(({ language }) => language === 'tr')).toEqual([]);
    expect(smallLetters('tr', 'IĞDIR İL')).toBe('ığdır il');
    expect(smallLetters('en', 'ILI')).toBe('ili');
  });

  it.each(LANGUAGES)('of every letter of %s are letters of it', (language) => {
    const { recognition, casing = 'en' } = rulesOf(language);
    for (const letter of recognition.alphabet) {
      for (const small of smallLetters(language, letter.toLocaleUpperCase(casing))) expect(recognition.alphabet).toContain(small);
    }
  });
});

describe('what a language is known by', () => {
  it.each(LANGUAGES)('is its own: no other one has a word of the list of %s', (language) => {
    const { common } = rulesOf(language).recognition;
    const others = LANGUAGES.filter((other) => other !== language);
    expect([...common].filter((word) => others.some((other) => rulesOf(other).recognition.common.has(word)))).toEqual([]);
  });

  it.each(LANGUAGES)('is written in the letters of %s', (language) => {
    const { alphabet, common, near } = rulesOf(language).recognition;
    expect(alphabet).toBe(alphabet.toLowerCase());
    expect(new Set(alphabet).size).toBe([...alphabet].length);
    expect([...common].filter((word) => [...word].some((letter) => !alphabet.includes(letter)))).toEqual([]);
    expect(Object.keys(near).filter((letter) => !alphabet.includes(letter))).toEqual([]);
  });
});
