import { type Case, caseOf } from '../grammatical-case.js';

/** A noun has one form wherever it stands: prepositions do what endings do elsewhere. */
export const ENGLISH_CASES = ['nominative'] as const satisfies readonly Case[];

/** Refuses every other case with a RangeError that says so. */
export const englishCase = (wanted: Case): (typeof ENGLISH_CASES)[number] => caseOf('language.english', ENGLISH_CASES, wanted);
