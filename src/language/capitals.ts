import { isAddress } from './address.js';
import { type Language, rulesOf } from './language.js';

/** A text in capitals as its language has them: letters of its script alone, and none of an address, which is copied as it stands. */
export const capitals = (language: Language, text: string): string =>
  text.replace(/[^\s\u00A0]+/g, (word) =>
    isAddress(word) ? word : word.replace(lettersOf(language), (letters) => raised(language, letters)),
  );

/** A text in small letters as its language has them: Turkish has an i with a dot and one without. */
export function smallLetters(language: Language, text: string): string {
  const { casing } = rulesOf(language);
  return casing === undefined ? text.toLowerCase() : text.toLocaleLowerCase(casing);
}

/** Letters in capitals as their language has them. */
export function raised(language: Language, letters: string): string {
  const { casing } = rulesOf(language);
  return casing === undefined ? letters.toUpperCase() : letters.toLocaleUpperCase(casing);
}

const remembered = new Map<Language, RegExp>();

function lettersOf(language: Language): RegExp {
  const known = remembered.get(language) ?? new RegExp(`(?:${rulesOf(language).script.letter.source})+`, 'gu');
  remembered.set(language, known);
  return known;
}
