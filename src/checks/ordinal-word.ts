import { RUSSIAN_CASES } from '../language/grammatical-case.js';
import { ordinalInWords } from '../language/kazakh-ordinal.js';
import { both, type Language } from '../language/language.js';
import { RUSSIAN_GENDERS, russianOrdinal } from '../language/russian-ordinal.js';

/** The numbers whose ordinal is one word; «двадцать пятый» ends in one of them. */
const SINGLE = [...Array.from({ length: 20 }, (_, index) => index + 1), 30, 40, 50, 60, 70, 80, 90, 100];

const TABLES = both((language) => {
  const table = new Map<string, number>();
  for (const value of SINGLE) {
    if (language === 'kk') table.set(ordinalInWords(value), value);
    else for (const gender of RUSSIAN_GENDERS) for (const wanted of RUSSIAN_CASES) table.set(russianOrdinal(value, gender, wanted), value);
  }
  return table;
});

/** The value of an ordinal of one word, in small letters: «пятой», «бесінші», «бесіншіден». */
export function ordinalWord(language: Language, word: string): number | undefined {
  const known = TABLES[language].get(word);
  if (known !== undefined || language === 'ru') return known;
  const stem = /^.*?нш[ыі](?=\p{L})/u.exec(word)?.[0];
  return stem === undefined ? undefined : TABLES.kk.get(stem);
}
