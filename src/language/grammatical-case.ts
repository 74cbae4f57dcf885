/** The cases of both languages; each language has its own part of them. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional' | 'locative' | 'ablative';

export const RUSSIAN_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const satisfies readonly Case[];
export type RussianCase = (typeof RUSSIAN_CASES)[number];

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

/** The case as a Russian one; throws a RangeError that names the Russian cases when Russian lacks it. */
export function russianCase(wanted: Case): RussianCase {
  const found = RUSSIAN_CASES.find((known) => known === wanted);
  if (found === undefined) throw missing('Russian', RUSSIAN_CASES, wanted);
  return found;
}

/** The case as a Kazakh one; throws a RangeError that names the Kazakh cases when Kazakh lacks it. */
export function kazakhCase(wanted: Case): KazakhCase {
  const found = KAZAKH_CASES.find((known) => known === wanted);
  if (found === undefined) throw missing('Kazakh', KAZAKH_CASES, wanted);
  return found;
}

function missing(name: string, cases: readonly Case[], wanted: string): RangeError {
  return new RangeError(`expected a case of ${name} (${cases.join(', ')}), found "${wanted}"`);
}
