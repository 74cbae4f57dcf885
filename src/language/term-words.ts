import type { Case } from './grammatical-case.js';
import { type Language, rulesOf } from './language.js';
import { requireSpoken } from './spoken-range.js';
import type { Duration, Unit } from './unit.js';

interface TermForm {
  /** Nominative unless it says otherwise. */
  readonly case?: Case | undefined;
  /** `words`: «пять рабочих дней»; `digits`: «5 рабочих дней»; `both`: «5 (пять) рабочих дней». Words unless it says otherwise. */
  readonly form?: 'words' | 'digits' | 'both' | undefined;
}

/**
 * A term as it stands in a sentence: «пяти рабочих дней», «он жұмыс күнінен», «күнтізбелік 10 күн».
 * Spaces are plain; `glue` sets the no-break ones. Throws a RangeError on a number that is not whole or not between
 * 0 and 9999, and on a case that the language lacks (its message names those that exist).
 * Source: docs/grammar.md, "Russian: number and unit" and "Kazakh: number and unit".
 */
export function termInWords(language: Language, { value, unit }: Duration, wanted: TermForm = {}): string {
  const { case: grammaticalCase = 'nominative', form = 'words' } = wanted;
  requireSpoken(value);
  const number = (words: string): string => (form === 'words' ? words : form === 'digits' ? `${value}` : `${value} (${words})`);
  return rulesOf(language).units.counted({ value, unit }, grammaticalCase, number);
}

/**
 * The unit alone as it stands under or after the digits, nominative: «рабочих дней», «жұмыс күні». The Kazakh
 * calendar day keeps its adjective, «күнтізбелік күн», though in a sentence the adjective stands before the number.
 * Throws a RangeError on a number that is not whole or not between 0 and 9999.
 */
export function unitAfterDigits(language: Language, value: number, unit: Unit): string {
  requireSpoken(value);
  return rulesOf(language).units.afterDigits(value, unit);
}

/** A unit as the head of a column of numbers: «рабочие дни», «жұмыс күні»; of a column that holds nothing but ones, «рабочий день». */
export function unitOverDigits(language: Language, values: readonly number[], unit: Unit): string {
  return values.every((value) => value === 1) ? unitAfterDigits(language, 1, unit) : rulesOf(language).units.heading(unit);
}
