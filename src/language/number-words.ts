import { type Case, russianCase } from './grammatical-case.js';
import { kazakhNumberWords } from './kazakh-number-words.js';
import type { Language } from './language.js';
import { russianNumberInWords } from './russian-number-words.js';
import { requireSpoken } from './spoken-range.js';

/**
 * A whole number from 0 to 9999 in words. Russian declines every word, in the masculine. Kazakh does not decline
 * a number that stands before its noun, so Kazakh knows the nominative only: the case goes on the noun.
 * Throws a RangeError on another number and on a case that the language lacks here.
 * Source: docs/grammar.md, "Russian: number and unit" and "Kazakh: number and unit".
 */
export function numberInWords(language: Language, value: number, wanted: Case = 'nominative'): string {
  requireSpoken(value);
  if (language === 'ru') return russianNumberInWords(value, russianCase(wanted));
  if (wanted !== 'nominative') {
    throw new RangeError(`expected the nominative, the one form of a Kazakh number before its noun, found "${wanted}"`);
  }
  return kazakhNumberWords(value).join(' ');
}
