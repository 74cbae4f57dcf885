import type { Case } from './grammatical-case.js';
import { type Language, rulesOf } from './language.js';
import { requireSpoken } from './spoken-range.js';

/**
 * A whole number from 0 to 9999 in words. Russian declines every word, in the masculine. Kazakh does not decline
 * a number that stands before its noun, so Kazakh knows the nominative only: the case goes on the noun.
 * Throws a RangeError on another number and on a case that the language lacks here.
 * Source: docs/grammar.md, "Russian: number and unit" and "Kazakh: number and unit".
 */
export function numberInWords(language: Language, value: number, wanted: Case = 'nominative'): string {
  requireSpoken(value);
  return rulesOf(language).numbers.inWords(value, wanted);
}
