import { type Case, caseOf } from '../grammatical-case.js';

export const RUSSIAN_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const satisfies readonly Case[];
export type RussianCase = (typeof RUSSIAN_CASES)[number];

/** The case as a Russian one; throws a RangeError that names the Russian cases when Russian lacks it. */
export const russianCase = (wanted: Case): RussianCase => caseOf('language.russian', RUSSIAN_CASES, wanted);
