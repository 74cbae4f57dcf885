import { describe, expect, it } from 'vitest';
import { kazakhSyllables } from '../../../src/language/kk/syllables.js';
import { POSTER_TEXTS } from '../poster-texts.js';

const KAZAKH_WORD = /\p{Script=Cyrillic}{2,}/gu;
const words = [...new Set(POSTER_TEXTS.flatMap(({ kk }) => kk.match(KAZAKH_WORD) ?? []))];

describe('The syllables of Kazakh words', () => {
  it.each([
    ['шағым', 'ша-ғым'],
    ['қызмет', 'қыз-мет'],
    ['сертке', 'серт-ке'],
    ['тау', 'тау'],
    ['дауыс', 'да-уыс'],
    ['уақыт', 'уа-қыт'],
    ['уран', 'у-ран'],
    ['су', 'су'],
    ['оқушы', 'о-қу-шы'],
    ['туады', 'ту-а-ды'],
    ['таяу', 'та-яу'],
    ['қиын', 'қи-ын'],
    ['оқиға', 'о-қи-ға'],
    ['аймақ', 'ай-мақ'],
    ['қоюы', 'қо-ю-ы'],
    ['мемлекеттік', 'мем-ле-кет-тік'],
    ['көрсетілетін', 'көр-се-ті-ле-тін'],
    ['министрлігі', 'ми-нистр-лі-гі'],
    ['департаменттерінің', 'де-пар-та-мент-те-рі-нің'],
    ['объектіге', 'объ-ек-ті-ге'],
    ['статья', 'ста-тья'],
    ['дайындық', 'да-йын-дық'],
    ['құйын', 'құ-йын'],
    ['айуан', 'ай-уан'],
    ['бейуақыт', 'бей-уа-қыт'],
    ['хайуанат', 'хай-уа-нат'],
    ['айу', 'а-йу'],
    ['Қазақстан', 'Қа-зақс-тан'],
  ])('«%s» are %s', (word, syllables) => {
    expect(kazakhSyllables(word).join('-')).toBe(syllables);
  });

  it('of one vowel or none are the word', () => {
    expect(['', 'б', 'он', 'бес', 'төрт'].map((word) => kazakhSyllables(word).length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('join to the word and have a vowel each, in every word of the posters', () => {
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) {
      const syllables = kazakhSyllables(word);
      expect(syllables.join('')).toBe(word);
      if (syllables.length > 1) expect(syllables.filter((syllable) => !/[аәеёиоөуұүыіэюя]/i.test(syllable))).toEqual([]);
    }
  });

  it('never start with two consonants, save at the head of the word', () => {
    const wrong = words
      .flatMap((word) => kazakhSyllables(word).slice(1))
      .filter((syllable) => /^[бвгғджзкқлмнңпрстфхһцчшщ]{2}/i.test(syllable));
    expect(wrong).toEqual([]);
  });
});
