import type { Language } from '../../src/language/language.js';
import { rulesOf } from '../../src/language/language.js';
import { longDate, shortDate } from '../../src/language/long-date.js';
import { termInWords } from '../../src/language/term-words.js';
import { UNITS } from '../../src/language/unit.js';
import { oneOf } from '../chances.js';
import { inBoth } from '../in-both.js';

/** A value, said in each language in one of its ways. */
export interface SpokenPair {
  readonly kind: string;
  readonly kk: string;
  readonly ru: string;
}

type Chance = () => number;

const between = (low: number, high: number, chance: Chance): number => low + Math.floor(chance() * (high - low + 1));
const roman = (value: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value - 1] as string;

/** A way to say a value of one kind; the same value in both languages, each in a way of its own. */
interface Kind {
  readonly name: string;
  value(chance: Chance): number;
  say(language: Language, value: number, chance: Chance): string;
}

const days = (short: boolean, language: Language): readonly string[] => {
  const format = new Intl.DateTimeFormat(language, { weekday: short ? 'short' : 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2026, 5, 1 + day))));
};
const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const day = (value: number): string => new Date(Date.UTC(2026, 0, 1 + value)).toISOString().slice(0, 10);

export const KINDS: readonly Kind[] = [
  {
    name: 'a term in words, digits or both',
    value: (chance) => between(2, 365, chance),
    say: (language, value, chance) =>
      termInWords(
        language,
        { value, unit: UNITS[value % UNITS.length] as (typeof UNITS)[number] },
        { form: oneOf(['words', 'digits', 'both'], chance) },
      ),
  },
  {
    name: 'a number and a half',
    value: (chance) => between(1, 20, chance) + 0.5,
    say: (language, value, chance) =>
      oneOf([`${value}`.replace('.', ','), `${value}`, oneOf(rulesOf(language).reading.numberForms(value), chance)], chance),
  },
  {
    name: 'an ordinal in words, digits or Roman',
    value: (chance) => between(2, 10, chance),
    say: (language, value, chance) =>
      oneOf(
        [
          rulesOf(language).numbers.ordinal(value, 'masculine', 'nominative'),
          roman(value),
          language === 'kk' ? `${value}-бап` : `${value}-й`,
        ],
        chance,
      ),
  },
  {
    name: 'a day in words or digits',
    value: (chance) => between(0, 364, chance),
    say: (language, value, chance) => oneOf([longDate(language, day(value)), shortDate(day(value)), day(value)], chance),
  },
  {
    name: 'a range of days of the week',
    // The first day and the length of the range, less than a week.
    value: (chance) => between(0, 34, chance),
    say: (language, value, chance) => {
      const short = chance() < 0.5;
      const names = days(short, language);
      const ends = [names[value % 7], names[((value % 7) + 1 + Math.floor(value / 7)) % 7]].map((word) => capital(word as string));
      return ends.join(short ? '–' : ' – ');
    },
  },
  {
    name: 'a date without a year',
    value: (chance) => between(0, 364, chance),
    say: (language, value) =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 1 + value))),
  },
];

const COUNTED = inBoth('Мұнда', 'Здесь');
const sentence = (language: Language, said: string): string => `${COUNTED[language]}: ${said}.`;

/** The same value in both languages. */
export function same(chance: Chance): SpokenPair {
  const kind = oneOf(KINDS, chance);
  const value = kind.value(chance);
  return { kind: kind.name, kk: sentence('kk', kind.say('kk', value, chance)), ru: sentence('ru', kind.say('ru', value, chance)) };
}

/** One value in Kazakh, another in Russian. */
export function other(chance: Chance): SpokenPair {
  const kind = oneOf(KINDS, chance);
  const value = kind.value(chance);
  let changed = kind.value(chance);
  while (changed === value) changed = kind.value(chance);
  return { kind: kind.name, kk: sentence('kk', kind.say('kk', value, chance)), ru: sentence('ru', kind.say('ru', changed, chance)) };
}
