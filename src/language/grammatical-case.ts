import { type LanguageKey, phrase } from '../messages/message.js';
import { NoRule } from './no-rule.js';
/** The cases of all languages; each language has its own part of them. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional', 'locative', 'ablative'] as const;
export type Case = (typeof CASES)[number];

export const GENDERS = ['masculine', 'feminine', 'neuter'] as const;
export type Gender = (typeof GENDERS)[number];

/** The case as one of those that a language has; throws a RangeError that names them when it lacks this one. */
export function caseOf<C extends Case>(language: LanguageKey, cases: readonly C[], wanted: Case): C {
  const found = cases.find((known) => known === wanted);
  if (found === undefined) throw new NoRule(phrase('broken-template.lacks-case', { language: phrase(language), cases, found: wanted }));
  return found;
}
