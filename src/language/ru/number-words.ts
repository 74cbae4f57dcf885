import { Case, Gender, numeralize } from 'numeralize-ru';
import type { Gender as NounGender } from '../grammatical-case.js';
import type { RussianCase } from './cases.js';

const CASE: Readonly<Record<RussianCase, Case>> = {
  nominative: Case.Nominative,
  genitive: Case.Genitive,
  dative: Case.Dative,
  accusative: Case.Accusative,
  instrumental: Case.Instrumental,
  prepositional: Case.Prepositional,
};

const GENDER: Readonly<Record<NounGender, Gender>> = {
  masculine: Gender.Masculine,
  feminine: Gender.Feminine,
  neuter: Gender.Neuter,
};

/**
 * A whole number from 0 to 999,999,999,999 in Russian words, every word declined: «двадцати одного», «одной тысячи», «две» in the
 * feminine. «е», never «ё», as the law writes. Source: docs/grammar.md, "Russian: number and unit".
 */
export function russianNumberInWords(value: number, wanted: RussianCase, gender: NounGender = 'masculine'): string {
  return numeralize(value, GENDER[gender], CASE[wanted]).replaceAll('ё', 'е');
}
