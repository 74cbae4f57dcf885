/** The cases of all languages; each language has its own part of them. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional', 'locative', 'ablative'] as const;
export type Case = (typeof CASES)[number];

export const GENDERS = ['masculine', 'feminine', 'neuter'] as const;
export type Gender = (typeof GENDERS)[number];

/** The case as one of those that a language has; throws a RangeError that names them when it lacks this one. */
export function caseOf<C extends Case>(language: string, cases: readonly C[], wanted: Case): C {
  const found = cases.find((known) => known === wanted);
  if (found === undefined) throw new RangeError(`expected a case of ${language} (${cases.join(', ')}), found "${wanted}"`);
  return found;
}
