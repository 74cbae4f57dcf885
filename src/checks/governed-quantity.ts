import type { Content } from '../content/load.js';
import type { RuleSource } from '../content/schema.js';
import { type Language, rulesOf } from '../language/language.js';
import type { Quantity } from '../language/unit.js';
import { sumsOf } from '../poster/rule-sums.js';
import { multiplied } from '../poster/stated.js';
import { spokenNumbers } from './spoken-number.js';
import { unitBeside } from './unit-beside.js';

/** The kinds of facts that count something. */
type CountingKind = 'term' | 'index' | 'amount' | 'percent' | 'age';

/** A quantity that a text says in its own words and that a rule states. */
interface FoundQuantity {
  readonly helper: CountingKind;
  readonly rule: string;
  readonly words: string;
  /** Where the words begin. */
  readonly index: number;
}

/** Finds the quantities of a text that rules state, on whichever day. */
type FindQuantities = (language: Language, text: string) => readonly FoundQuantity[];

interface Known extends Quantity {
  readonly helper: CountingKind;
  readonly rule: string;
  /** Of two rules that state the same the first is meant. */
  readonly order: number;
}

const byOrder = (one: Known, other: Known): number => one.order - other.order;

/** Terms, sums, percents and ages, however a text writes them; and how many times an index, «0,2 МРП». */
export function quantityFinder({ rules, languages }: Pick<Content, 'rules' | 'languages'>): FindQuantities {
  const known = new Map<string, Known>();
  for (const [rule, { data }] of rules) {
    for (const { value, unit } of quantitiesOf(data, rules)) {
      const stated = `${value} ${unit}`;
      if (!known.has(stated)) known.set(stated, { helper: data.kind as CountingKind, rule, value, unit, order: known.size });
    }
  }
  const multiples = multiplesIn(rules);
  const inOneWord = new Map(languages.map((language) => [language, compounds([...known.values()], language)]));
  return (language, text) => {
    const counted = spokenNumbers(language, text).flatMap(({ value, index, end }): readonly FoundQuantity[] => {
      const multiple = multiples(language, value, text.slice(end));
      if (multiple) return [{ helper: 'amount', rule: multiple.rule, words: text.slice(index, end + multiple.length), index }];
      const beside = unitBeside(language, text, index, end);
      // «5 тысяч» is one number, not a thousand.
      if (beside === undefined || /\d[\s\u00A0]+\p{L}$/u.test(text.slice(0, index + 1))) return [];
      const [fact] = beside.units.flatMap((unit) => known.get(`${product(value, beside.times)} ${unit}`) ?? []).toSorted(byOrder);
      return fact === undefined ? [] : [{ helper: fact.helper, rule: fact.rule, words: beside.written, index }];
    });
    return [...counted, ...(inOneWord.get(language)?.(text) ?? [])];
  };
}

/** A decimal some thousands of times, in hundredths: «12,5 тыс.» is 12500, without the errors of binary fractions. */
const product = (value: number, times: number): number => Math.round(value * times * 100) / 100;

function quantitiesOf(rule: RuleSource, rules: Content['rules']): readonly Quantity[] {
  switch (rule.kind) {
    case 'term':
      return rule.versions;
    case 'percent':
    case 'age':
      return rule.versions.map(({ value }) => ({ value, unit: rule.kind }));
    case 'index':
    case 'amount':
      return sumsOf(rules, rule).flatMap(({ tiyn }): readonly Quantity[] =>
        tiyn === undefined ? [] : [{ value: tiyn / 100, unit: 'tenge' }],
      );
    default:
      return [];
  }
}

type FindMultiple = (language: Language, times: number, after: string) => { readonly rule: string; readonly length: number } | undefined;

/** How many times an index is taken by an amount, by the name of the index that stands behind the number. */
function multiplesIn(rules: Content['rules']): FindMultiple {
  const amounts = new Map<number, { readonly rule: string; readonly index: string }[]>();
  for (const [rule, { data }] of rules) {
    for (const version of data.kind === 'amount' ? data.versions : []) {
      const multiple = multiplied(version);
      if (multiple) amounts.set(multiple.times, [...(amounts.get(multiple.times) ?? []), { rule, index: multiple.index }]);
    }
  }
  const shortOf = (language: Language, id: string): readonly string[] => {
    const index = rules.get(id)?.data;
    if (index?.kind !== 'index') return [];
    return index.versions.flatMap(({ short }) => {
      const name = short[language];
      return typeof name === 'string' ? [name] : Object.values(name ?? {});
    });
  };
  return (language, times, after) => {
    const blank = /^[\s\u00A0]*/.exec(after)?.[0].length ?? 0;
    const behind = after.slice(blank);
    for (const { rule, index } of amounts.get(times) ?? []) {
      const name = shortOf(language, index).find((short) => behind.startsWith(short) && !/^[\p{L}\d]/u.test(behind.slice(short.length)));
      if (name !== undefined) return { rule, length: blank + name.length };
    }
    return undefined;
  };
}

/** Terms of days that a language says in one word: «пятидневный», «десятидневного». */
function compounds(quantities: readonly Known[], language: Language): (text: string) => readonly FoundQuantity[] {
  const { levelled, daysInOneWord } = rulesOf(language).reading;
  const words = quantities.flatMap(({ rule, value, unit }) => {
    const word = unit.endsWith('day') ? daysInOneWord(value) : undefined;
    return word === undefined ? [] : [{ rule, word }];
  });
  if (words.length === 0) return () => [];
  const any = new RegExp(`(?<!\\p{L})(?:${words.map(({ word }) => word).join('|')})`, 'u');
  return (text) => {
    const said = levelled(text);
    if (!any.test(said)) return [];
    const hits = words.flatMap(({ rule, word }): readonly FoundQuantity[] => {
      const hit = new RegExp(`(?<!\\p{L})${word}`, 'u').exec(said);
      return hit === null ? [] : [{ helper: 'term', rule, words: text.slice(hit.index, hit.index + hit[0].length), index: hit.index }];
    });
    return hits.slice(0, 1);
  };
}
