import { FACT_KINDS } from '../language/fact-kind.js';
import { type Language, rulesOf } from '../language/language.js';
import { type LegalPlace, parseLegalPlace } from '../language/legal-place.js';
import { wordsOfAddress } from '../rules/web-address.js';
import { handTypedText } from './hand-typed-text.js';
import type { KnownFacts } from './known-facts.js';
import { digitsOf, spokenAddresses, spokenPhones, withoutContacts } from './spoken-contact.js';
import { daysInDigits, monthsIn, weekdaysIn } from './spoken-date.js';
import { numbersIn, romanNumerals, type SpokenNumber } from './spoken-number.js';
import { unitBeside } from './unit-beside.js';

/** What a text says that every language has to say as well. */
export interface Saying {
  /** Of which sort: another one of its sort may stand in its place in another language. */
  readonly sort: 'number' | 'month' | 'weekday' | 'contact' | 'fact';
  /** What it is, alike in every language. */
  readonly key: string;
  /** As a message shows it, and where in its text. */
  readonly shown: string;
  readonly index: number;
  /** Keys that, all of them, say the same: «3,4» may be a list of two numbers. */
  readonly parts?: readonly string[];
  /** What it counts, where that stands beside it: «working-day». */
  readonly units?: readonly string[];
}

/** All that a half of a pair says. */
export interface Said {
  readonly sayings: readonly Saying[];
  /** Keys of what it says in another way: they answer the other language and ask it for nothing. */
  readonly hints: ReadonlySet<string>;
}

/**
 * Numbers, ordinals, Roman numerals, months, days of the week, phones, addresses and facts of a text. «5-бап» is «статья
 * пятая» and «II тарау» «глава 2»: numbers have one key however they are said.
 */
export function sayingsOf(language: Language, text: string, known: KnownFacts): Said {
  // Forms of a word that follow a number of the screen, «{second|seconds}», say none.
  const said = (stretch: string): string => stretch.replace(/\{[^{}]*\|[^{}]*\}/g, (forms) => ' '.repeat(forms.length));
  const stretches = handTypedText(text).map((stretch) => typed(language, said(stretch.text), known, stretch.at));
  const asked = calls(text);
  return {
    sayings: [...asked.sayings, ...stretches.flatMap(({ sayings }) => sayings)],
    hints: new Set([...asked.hints, ...stretches.flatMap(({ hints }) => [...hints])]),
  };
}

const numberKey = (value: number): string => `number ${value}`;
const monthKey = (value: number): string => `month ${value}`;
const weekdayKey = (value: number): string => `weekday ${value}`;

function typed(language: Language, text: string, known: KnownFacts, at: (index: number) => number): Said {
  const contact = (key: string, shown: string, index: number): Saying => ({ sort: 'contact', key, shown, index: at(index) });
  const bare = withoutContacts(text);
  const dates = daysInDigits(bare);
  const undated = dates.reduce((rest, { index, end }) => `${rest.slice(0, index)}${' '.repeat(end - index)}${rest.slice(end)}`, bare);
  const one = (sort: Saying['sort'], key: string, { written, index }: { readonly written: string; readonly index: number }): Saying => ({
    sort,
    key,
    shown: `«${written}»`,
    index: at(index),
  });
  const number = (spoken: SpokenNumber): Saying => {
    const { units } = unitBeside(language, undated, spoken.index, spoken.end) ?? {};
    const parts = spoken.written.match(/\d+/g)?.map((part) => numberKey(Number(part)));
    return {
      ...one('number', numberKey(spoken.value), spoken),
      ...(units && { units }),
      ...(parts !== undefined && !Number.isInteger(spoken.value) ? { parts } : {}),
    };
  };
  const { script } = rulesOf(language);
  const romans = romanNumerals(language, undated);
  const { numbers, ordinals } = numbersIn(language, undated);
  const decimals = numbers.filter(({ value }) => !Number.isInteger(value)).flatMap(({ written }) => written.match(/\d+/g) ?? []);
  const [inMonths, inWeek] = [monthsIn(language, undated), weekdaysIn(language, undated)];
  const months = [...dates.map((day) => ({ ...day, value: day.month })), ...inMonths.spoken];
  return {
    sayings: [
      ...spokenAddresses(text).map(({ words, index }) => contact(addressKey(words, known), words, index)),
      ...spokenPhones(text).map(({ words, index }) => contact(`phone ${digitsOf(words)}`, digitsOf(words), index)),
      ...dates.flatMap((day) => [one('number', numberKey(day.day), day), one('number', numberKey(day.year ?? 0), day)]),
      ...numbers.map(number),
      ...romans
        // Where its letters are those of the text, one alone is as likely a word: «I», «V».
        .filter(({ value, end, index }) => end - index > 1 || (!script.letter.test('I') && (value === 1 || value === 5)))
        .map((spoken) => one('number', numberKey(spoken.value), spoken)),
      // «первый» and «бірінші» are said of what comes first, and of much else.
      ...ordinals
        .filter(({ value, end }) => value > 1 && !ofHalf(language, undated.slice(end)))
        .map((spoken) => one('number', numberKey(spoken.value), spoken)),
      ...months.map((spoken) => one('month', monthKey(spoken.value), spoken)),
      ...inWeek.spoken.map((spoken) => one('weekday', weekdayKey(spoken.value), spoken)),
    ],
    hints: new Set([
      // «X» and «L» alone may be anything.
      ...[...romans, ...ordinals].map(({ value }) => numberKey(value)),
      ...decimals.map((part) => numberKey(Number(part))),
      ...hintedNumbers(language, undated).map(numberKey),
      ...inMonths.hinted.map(monthKey),
      ...inWeek.hinted.map(weekdayKey),
      // «04» of «04.2013» is a month, «сәуір» the number of one.
      ...(dates.length > 0 ? [] : inMonths.hinted.map(numberKey)),
      ...(months.length > 0 ? [] : [...numbers.map(({ value }) => value), ...decimals].map((value) => monthKey(Number(value)))),
    ]),
  };
}

/** A name is said in other words in each language, and what an act is called as well. */
const CALL = new RegExp(
  `\\{\\{\\s*(${[...FACT_KINDS.filter((kind) => kind !== 'name' && kind !== 'act'), 'date', 'reference', 'ordinal'].join('|')})\\s+"([^"]*)"`,
  'g',
);

/** Facts of rules/ count by their rule: their words differ by language. Worded figures count as the figures themselves. */
function calls(text: string): Said {
  const found = [...text.matchAll(CALL)].map(({ 1: helper = '', 2: id = '', index }) => ({
    helper,
    id,
    index,
    shown: `{{${helper} "${id}"}}`,
  }));
  const sayings = found.flatMap(({ helper, id, index, shown }): readonly Saying[] => {
    const figures = (numbers: string): readonly Saying[] =>
      (numbers.match(/\d+/g) ?? []).map((digits) => ({ sort: 'number', key: numberKey(Number(digits)), shown, index }));
    const { article = '', point = '', subpoint = '' } = helper === 'reference' ? placeIn(id) : {};
    if ((helper === 'number' && !/^[a-z]/.test(id)) || helper === 'ordinal') return figures(id);
    if (helper === 'reference') return figures(`${article} ${point} ${subpoint}`);
    if (helper === 'date')
      return [...figures(id.replace(/-\d+-/, ' ')), { sort: 'month', key: monthKey(Number(id.split('-')[1])), shown, index }];
    return [{ sort: 'fact', key: `${helper} ${id}`, shown, index }];
  });
  const parts = found.flatMap(({ helper, id }) => (helper === 'reference' ? (placeIn(id).part ?? []) : []));
  return { sayings, hints: new Set(parts.map(numberKey)) };
}

const placeIn = (basis: string): Partial<LegalPlace> => parseLegalPlace(basis.slice(basis.indexOf('/') + 1)) ?? {};

/** An address that a link gives one language has its counterpart in the other. */
function addressKey(address: string, known: KnownFacts): string {
  const link = known.linkOf(address);
  return link === undefined ? `address ${wordsOfAddress(address).toLowerCase()}` : `link ${link}`;
}

/** Numbers that a text says without a word for them: «один», «полчаса», parts of a compound. */
function hintedNumbers(language: Language, text: string): readonly number[] {
  const { levelled, hints } = rulesOf(language).reading;
  return (levelled(text).match(/\p{L}+/gu) ?? []).flatMap(hints);
}

/** «во второй половине дня» is said of a time, not of a second thing. */
const ofHalf = (language: Language, after: string): boolean =>
  hintedNumbers(language, /^[\s\u00A0]+(\p{L}+)/u.exec(after)?.[1] ?? '').includes(0.5);
