import type { Case } from '../grammatical-case.js';
import { kazakhCase } from './cases.js';
import { kazakhEnding } from './ending.js';
import { lastSpokenWord } from './number-words.js';

/**
 * Digits with the suffix of a Kazakh case, by harmony with the last word that is said: «1414-ке», «40-қа», «2013-тен»;
 * of a phone in groups, «8-800-080-7777-ге», the last group counts. A text does better to put the case on a noun after
 * the number («1414 нөміріне»). Throws a RangeError unless one to twelve digits stand at the end, and on a case that
 * Kazakh lacks. Source: docs/grammar.md, "Kazakh: a suffix on a number".
 */
export function withSuffix(value: number | string, wanted: Case): string {
  const digits = String(value);
  const last = /\d*$/.exec(digits)?.[0] ?? '';
  const ending = kazakhEnding(lastSpokenWord(last), kazakhCase(wanted));
  return ending === '' ? digits : `${digits}-${ending}`;
}
