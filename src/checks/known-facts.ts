import type { Content } from '../content/load.js';
import { type Language, rulesOf } from '../language/language.js';
import type { Unit } from '../language/unit.js';
import { hostOf } from '../rules/web-address.js';
import { nameFinders } from './governed-name.js';
import { digitsOf, spokenAddresses, spokenPhones, withoutContacts } from './spoken-contact.js';
import { spokenNumbers } from './spoken-number.js';
import { unitBeside } from './unit-beside.js';

/** A fact of rules/ in the words of a text. */
interface FoundFact {
  readonly helper: 'term' | 'phone' | 'link' | 'name';
  readonly rule: string;
  readonly words: string;
  /** Where the words begin. */
  readonly index: number;
}

/** The facts of rules/, of whichever day, sorted by how a text says them: what a text costs must not grow with their number. */
export interface KnownFacts {
  /** The facts that a text says in its own words. */
  saidIn(language: Language, text: string): readonly FoundFact[];
  /** The link that says this address in one of its languages. */
  linkOf(address: string): string | undefined;
}

/** The rules, and the languages in which texts say what they state. */
type Ruled = Pick<Content, 'rules' | 'languages'>;

type FindFacts = (language: Language, text: string) => readonly FoundFact[];

/** Made once for all texts of a run. */
export function knownFacts(content: Ruled): KnownFacts {
  const { rules } = content;
  const names = nameFinders(content);
  const finders: readonly FindFacts[] = [
    termsIn(content),
    phonesIn(rules),
    linksIn(content),
    (language, text) => {
      const name = names[language](text);
      return name === undefined ? [] : [{ helper: 'name', ...name }];
    },
  ];
  const links = addressesOf(rules);
  return {
    saidIn: (language, text) => finders.flatMap((find) => find(language, text)),
    linkOf: (address) => links.get(address),
  };
}

interface KnownTerm {
  readonly rule: string;
  readonly value: number;
  readonly unit: Unit;
  /** Of two rules that state the same the first is meant. */
  readonly order: number;
}

const byOrder = (one: KnownTerm, other: KnownTerm): number => one.order - other.order;

function termsIn({ rules, languages }: Ruled): FindFacts {
  const terms = new Map<string, KnownTerm>();
  for (const [rule, { data }] of rules) {
    if (data.kind !== 'term') continue;
    for (const { value, unit } of data.versions) {
      const stated = `${value} ${unit}`;
      if (!terms.has(stated)) terms.set(stated, { rule, value, unit, order: terms.size });
    }
  }
  const inOneWord = new Map(languages.map((language) => [language, compounds([...terms.values()], language)]));
  return (language, text) => {
    const counted = spokenNumbers(language, text).flatMap(({ value, index, end }): readonly FoundFact[] => {
      const beside = unitBeside(language, text, index, end);
      const [term] = (beside?.units.flatMap((unit) => terms.get(`${value} ${unit}`) ?? []) ?? []).toSorted(byOrder);
      return term === undefined || beside === undefined ? [] : [{ helper: 'term', rule: term.rule, words: beside.written, index }];
    });
    return [...counted, ...(inOneWord.get(language)?.(text) ?? [])];
  };
}

/** Terms of days that a language says in one word: «пятидневный», «десятидневного». */
function compounds(terms: readonly KnownTerm[], language: Language): (text: string) => readonly FoundFact[] {
  const { levelled, daysInOneWord } = rulesOf(language).reading;
  const words = terms.flatMap(({ rule, value, unit }) => {
    const word = unit.endsWith('day') ? daysInOneWord(value) : undefined;
    return word === undefined ? [] : [{ rule, word }];
  });
  if (words.length === 0) return () => [];
  const any = new RegExp(`(?<!\\p{L})(?:${words.map(({ word }) => word).join('|')})`, 'u');
  return (text) => {
    const said = levelled(text);
    if (!any.test(said)) return [];
    const hits = words.flatMap(({ rule, word }): readonly FoundFact[] => {
      const hit = new RegExp(`(?<!\\p{L})${word}`, 'u').exec(said);
      return hit === null ? [] : [{ helper: 'term', rule, words: text.slice(hit.index, hit.index + hit[0].length), index: hit.index }];
    });
    return hits.slice(0, 1);
  };
}

function phonesIn(rules: Content['rules']): FindFacts {
  const phones = new Map<string, string>();
  for (const [rule, { data }] of rules) {
    if (data.kind !== 'phone') continue;
    for (const { value } of data.versions) if (!phones.has(digitsOf(value))) phones.set(digitsOf(value), rule);
  }
  return (_, text) => {
    const short = [...withoutContacts(text).matchAll(/(?<![\p{L}\d])\d{3,6}(?![\p{L}\d])/gu)].map(({ 0: words, index }) => ({
      words,
      index,
    }));
    return [...spokenPhones(text), ...short].flatMap(({ words, index }): readonly FoundFact[] => {
      const rule = phones.get(digitsOf(words));
      return rule === undefined ? [] : [{ helper: 'phone', rule, words, index }];
    });
  };
}

function linksIn({ rules, languages }: Ruled): FindFacts {
  const hosts = new Map<string, string>();
  for (const [rule, { data }] of rules) {
    if (data.kind !== 'link') continue;
    for (const { url, words } of data.versions) {
      for (const text of [url, words].flatMap((half) =>
        typeof half === 'string' ? [half] : languages.flatMap((language) => half[language] ?? []),
      )) {
        if (!hosts.has(hostOf(text))) hosts.set(hostOf(text), rule);
      }
    }
  }
  return (_, text) =>
    spokenAddresses(text)
      // A mailbox is no page.
      .filter(({ words }) => !words.includes('@') && hosts.has(hostOf(words)))
      .map(({ words, index }) => ({ helper: 'link', rule: hosts.get(hostOf(words)) ?? '', words, index }));
}

/** Every address as the words of a link say it, with its rule. */
function addressesOf(rules: Content['rules']): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const [id, { data }] of rules) {
    if (data.kind !== 'link') continue;
    const said = data.versions.flatMap(({ words }) => (typeof words === 'string' ? [words] : Object.values(words)));
    for (const words of said) if (words !== undefined && !links.has(words)) links.set(words, id);
  }
  return links;
}
