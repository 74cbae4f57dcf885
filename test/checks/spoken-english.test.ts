import { expect, it } from 'vitest';
import type { KnownFacts } from '../../src/checks/known-facts.js';
import { sayingsOf } from '../../src/checks/sayings.js';
import { rulesOf } from '../../src/language/language.js';
import { legalReference } from '../../src/language/legal-reference.js';
import { longDate } from '../../src/language/long-date.js';
import { termInWords } from '../../src/language/term-words.js';
import { UNITS, type Unit } from '../../src/language/unit.js';
import { chances, oneOf } from '../chances.js';

type Form = 'words' | 'digits' | 'both';

const NOTHING = { linkOf: () => undefined } as unknown as KnownFacts;

const unit = (value: number): Unit => UNITS[value % UNITS.length] as Unit;
const day = (value: number): string => new Date(Date.UTC(2024, 0, 1 + value)).toISOString().slice(0, 10);

/** A value as the program says it in either language. */
const KINDS: readonly ((language: 'ru' | 'en', value: number, form: Form) => string)[] = [
  (language, value, form) => termInWords(language, { value, unit: unit(value) }, { form }),
  (language, value) => longDate(language, day(value)),
  (language, value) => legalReference(language, `${value}(${(value % 9) + 1})`) ?? '',
  (language, value) => rulesOf(language).numbers.ordinal((value % 98) + 2, 'masculine', 'nominative'),
];

it('what is said in English is read as the same numbers, months and units as in Russian', () => {
  const chance = chances(14);
  for (let round = 0; round < 400; round += 1) {
    const kind = oneOf(KINDS, chance);
    const form = oneOf<Form>(['words', 'digits', 'both'], chance);
    const value = 2 + Math.floor(chance() * 364);
    const [ru, en] = (['ru', 'en'] as const).map((language) => kind(language, value, form));
    // «2024 года» names the unit that «2024» leaves out.
    const counts = kind === KINDS[0];
    const keys = (language: 'ru' | 'en', text: string) =>
      sayingsOf(language, text, NOTHING)
        .sayings.map(({ key, units }) => (counts ? `${key} ${units}` : key))
        .sort();
    expect(keys('en', `Here: ${en}.`), `${en} / ${ru}`).toEqual(keys('ru', `Здесь: ${ru}.`));
  }
});

it.each([
  [
    'The office opens Monday to Friday, 9:00–18:00.',
    ['number 9', 'number 18', 'weekday 1', 'weekday 2', 'weekday 3', 'weekday 4', 'weekday 5'],
  ],
  ['I may apply on Sat and Sun.', ['weekday 6', 'weekday 7']],
  ['Chapter II, a hundred and five days, twenty-fifth', ['number 105', 'number 2', 'number 25']],
  ['two hundred and thirty-four', ['number 234']],
  ['1,200 tenge, 2.5 percent', ['number 1200', 'number 2.5']],
])('«%s» says its numbers and days', (text, keys) => {
  expect(
    sayingsOf('en', text, NOTHING)
      .sayings.map(({ key }) => key)
      .sort(),
  ).toEqual([...keys].sort());
});
