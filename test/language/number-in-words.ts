import type { Case } from '../../src/language/grammatical-case.js';
import { type Language, rulesOf } from '../../src/language/language.js';

/** A whole number from 0 to 9999 as a language says it. */
export const numberInWords = (language: Language, value: number, wanted: Case = 'nominative'): string =>
  rulesOf(language).numbers.inWords(value, wanted);
