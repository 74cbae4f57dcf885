import { type Language, rulesOf } from '../language/language.js';

/** At least so many letters stay on the upper line, and so many go down. */
const LEAST = 3;

/**
 * Where a word of running text may be divided by setting a hyphen: the lengths of the parts that may stay above, in
 * ascending order. Only plain words in small letters: no name, abbreviation, number, address or compound with a hyphen
 * of its own.
 */
export function hyphenation(language: Language, word: string): readonly number[] {
  const found = /^[^\p{L}\d]*(\p{L}+)[^\p{L}\d]*$/u.exec(word);
  const letters = found?.[1];
  const { lines, script } = rulesOf(language);
  if (letters === undefined || letters !== letters.toLowerCase() || ![...letters].every((letter) => script.letter.test(letter))) return [];
  const before = word.indexOf(letters);
  return ends(lines.syllables(letters))
    .filter((end) => end >= LEAST && letters.length - end >= LEAST)
    .filter((end) => !script.clinging.test(letters.slice(end)))
    .map((end) => before + end);
}

function ends(syllables: readonly string[]): readonly number[] {
  let end = 0;
  return syllables.slice(0, -1).map((syllable) => {
    end += syllable.length;
    return end;
  });
}
