import { type Case, caseOf } from '../grammatical-case.js';

export const KAZAKH_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
] as const satisfies readonly Case[];
export type KazakhCase = (typeof KAZAKH_CASES)[number];

/** The case as a Kazakh one; throws a RangeError that names the Kazakh cases when Kazakh lacks it. */
export const kazakhCase = (wanted: Case): KazakhCase => caseOf('language.kazakh', KAZAKH_CASES, wanted);
