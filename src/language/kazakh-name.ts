import type { KazakhCase } from './grammatical-case.js';
import { inKazakhCase } from './kazakh-ending.js';

/** An «ы» or «і» may be a possessive ending, «и», «у» and a cluster may be foreign: those go by no letter. */
const TELLING = /(?:[аәеоөұүыі][бвгғджзйкқлмнңпрстфхһцчшщ]|[аәеоөя])$/;

/**
 * A Kazakh name in a case, where its last letters tell the ending: «электрондық цифрлық қолтаңбаны», «уәкілетті
 * органға». `undefined` where they do not: after a possessive, an abbreviation, a quotation mark, digits.
 * Source: docs/grammar.md, "Kazakh: a suffix on a number".
 */
export function kazakhName(name: string, wanted: KazakhCase): string | undefined {
  if (wanted === 'nominative') return name;
  return TELLING.test(name) ? inKazakhCase(name, wanted) : undefined;
}
