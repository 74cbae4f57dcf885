import type { Case } from './grammatical-case.js';
import { type Language, rulesOf } from './language.js';
import { requireSpoken } from './spoken-range.js';
import type { Quantity, Unit } from './unit.js';

/** Before each three digits. */
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

/**
 * A number as a language writes it: «1 234,5» of "1234.5", a no-break space between thousands. Digits with a point, or none;
 * the digits of its fraction stay as many as they are. Source: docs/grammar.md, "Figures".
 */
export function inFigures(language: Language, number: string): string {
  const { fraction, thousands } = rulesOf(language).numbers.marks;
  const [whole = '', part] = number.split('.');
  const grouped = whole.replace(THOUSANDS, thousands);
  return part === undefined ? grouped : `${grouped}${fraction}${part}`;
}

interface TermForm {
  /** Nominative unless it says otherwise. */
  readonly case?: Case | undefined;
  /** `words`: «пять рабочих дней»; `digits`: «5 рабочих дней»; `both`: «5 (пять) рабочих дней». Words unless it says otherwise. */
  readonly form?: 'words' | 'digits' | 'both' | undefined;
}

/**
 * A term, or another quantity, as it stands in a sentence: «пяти рабочих дней», «он жұмыс күнінен», «865 теңгеден».
 * Spaces are plain, but for those between thousands; `glue` sets the no-break ones. Throws a RangeError on a number that is
 * negative or larger than what is said, on one with a fraction that is to stand in words, and on a case that the language
 * lacks (its message names those that exist).
 * Source: docs/grammar.md, "Russian: number and unit" and "Kazakh: number and unit".
 */
export function termInWords(language: Language, { value, unit }: Quantity, wanted: TermForm = {}): string {
  const { case: grammaticalCase = 'nominative', form = 'words' } = wanted;
  requireSpoken(form === 'digits' ? Math.floor(value) : value);
  const digits = inFigures(language, String(value));
  const number = (words: string): string => (form === 'words' ? words : form === 'digits' ? digits : `${digits} (${words})`);
  return rulesOf(language).units.counted({ value, unit }, grammaticalCase, number);
}

/**
 * The unit alone as it stands under or after the digits, nominative: «рабочих дней», «жұмыс күні». The Kazakh
 * calendar day keeps its adjective, «күнтізбелік күн», though in a sentence the adjective stands before the number.
 * Throws a RangeError on a number that is not whole, negative or larger than what is said.
 */
export function unitAfterDigits(language: Language, value: number, unit: Unit): string {
  requireSpoken(value);
  return rulesOf(language).units.afterDigits(value, unit);
}

/** A unit as the head of a column of numbers: «рабочие дни», «жұмыс күні»; of a column that holds nothing but ones, «рабочий день». */
export function unitOverDigits(language: Language, values: readonly number[], unit: Unit): string {
  return values.every((value) => value === 1) ? unitAfterDigits(language, 1, unit) : rulesOf(language).units.heading(unit);
}
