import { type Language, rulesOf } from '../language/language.js';
import { spokenOrdinals } from './spoken-number.js';

/*
 * Numbers that a text says in a way that the other language need not follow: «5-бап» is «статья пятая», «15.04.2013» names
 * its month, «пятидневный» is «бес күндік». They answer a number of the other language and ask for none.
 */

/** Such numbers of a text: ordinals, «один», months, Roman numerals, parts of a compound. */
export function hintedNumbers(language: Language, text: string): readonly number[] {
  const { levelled, hints } = rulesOf(language).reading;
  return [
    ...spokenOrdinals(language, text).map(({ value }) => value),
    ...(levelled(text).match(/\p{L}+/gu) ?? []).flatMap(hints),
    ...(text.match(/(?<![\p{L}\d])[IVXL]+(?![\p{L}\d])/gu) ?? []).map(roman),
  ];
}

function roman(numeral: string): number {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
