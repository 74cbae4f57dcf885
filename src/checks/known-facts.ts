import type { Content } from '../content/load.js';
import type { FactKind } from '../language/fact-kind.js';
import type { Language } from '../language/language.js';
import { hostOf } from '../rules/web-address.js';
import { nameFinders } from './governed-name.js';
import { phraseFinder } from './governed-phrase.js';
import { quantityFinder } from './governed-quantity.js';
import { digitsOf, spokenAddresses, spokenPhones, withoutContacts } from './spoken-contact.js';

/** A fact of rules/ in the words of a text. */
export interface FoundFact {
  readonly helper: Exclude<FactKind, 'act' | 'number'>;
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
    quantityFinder(content),
    phraseFinder(content),
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
