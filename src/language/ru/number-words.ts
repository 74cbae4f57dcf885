import { Case, Gender, numeralize } from 'numeralize-ru';
import type { RussianCase } from './cases.js';

const CASE: Readonly<Record<RussianCase, Case>> = {
  nominative: Case.Nominative,
  genitive: Case.Genitive,
  dative: Case.Dative,
  accusative: Case.Accusative,
  instrumental: Case.Instrumental,
  prepositional: Case.Prepositional,
};

/**
 * A whole number from 0 to 9999 in Russian words, masculine, every word declined: «двадцати одного», «одной тысячи».
 * «е», never «ё», as the law writes. Source: docs/grammar.md, "Russian: number and unit".
 */
export function russianNumberInWords(value: number, wanted: RussianCase): string {
  return numeralize(value, Gender.Masculine, CASE[wanted]).replaceAll('ё', 'е');
}
