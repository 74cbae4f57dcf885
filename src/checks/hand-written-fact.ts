import type { Content } from '../content/load.js';
import { LANGUAGES, type Language, rulesOf } from '../language/language.js';
import type { Unit } from '../language/unit.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { nameFinders } from './governed-name.js';
import { handTypedText } from './hand-typed-text.js';
import { printedPairs } from './printed.js';
import { digitsOf, hostOf, spokenAddresses, spokenPhones, withoutContacts } from './spoken-contact.js';
import { spokenNumbers } from './spoken-number.js';
import { unitBeside } from './unit-beside.js';

const CODE = 'hand-written-fact';

/** A fact of rules/ typed into a text: it would stay as it is when the rule changes. */
export const handWrittenFact: ContentCheck = {
  code: CODE,
  run: ({ content }) => {
    const names = nameFinders(content);
    const finders: readonly ((language: Language, text: string) => readonly Found[])[] = [
      termsIn(content),
      phonesIn(content),
      linksIn(content),
      (language, text) => {
        const name = names[language](text);
        return name === undefined ? [] : [{ helper: 'name', ...name }];
      },
    ];
    return printedPairs(content)
      .filter(({ kind }) => kind === 'statement' || kind === 'label' || kind === 'notice')
      .flatMap(({ pair, at }) =>
        LANGUAGES.flatMap((language) =>
          handTypedText(pair[language] ?? '').flatMap((stretch) =>
            finders
              .flatMap((find) => find(language, stretch.text))
              .map(
                ({ helper, rule, words, index }): Problem => ({
                  code: CODE,
                  severity: 'error',
                  where: at(language, stretch.at(index)),
                  message: `expected the ${helper} "${rule}" of rules/ to be asked for, found «${words}» typed by hand in «${language}»`,
                  fix: `write {{${helper} "${rule}"${helper === 'term' || helper === 'name' ? ' case="…"' : ''}}} in its place`,
                }),
              ),
          ),
        ),
      );
  },
};

interface Found {
  readonly helper: 'term' | 'phone' | 'link' | 'name';
  readonly rule: string;
  readonly words: string;
  /** Where the words begin. */
  readonly index: number;
}

function termsIn(content: Content) {
  const terms: { rule: string; value: number; unit: Unit }[] = [];
  for (const [rule, { data }] of content.rules) {
    if (data.kind === 'term') for (const { value, unit } of data.versions) terms.push({ rule, value, unit });
  }
  return (language: Language, text: string): readonly Found[] => {
    const counted = spokenNumbers(language, text).flatMap(({ value, index, end }) => {
      const beside = unitBeside(language, text, index, end);
      const term = terms.find((known) => known.value === value && beside?.units.includes(known.unit));
      return term === undefined || beside === undefined ? [] : [{ helper: 'term' as const, rule: term.rule, words: beside.written, index }];
    });
    const { levelled, daysInOneWord } = rulesOf(language).reading;
    const compound = ({ rule, value, unit }: (typeof terms)[number]): readonly Found[] => {
      const word = unit.endsWith('day') ? daysInOneWord(value) : undefined;
      const hit = word === undefined ? null : new RegExp(`(?<!\\p{L})${word}`, 'u').exec(levelled(text));
      return hit === null ? [] : [{ helper: 'term', rule, words: text.slice(hit.index, hit.index + hit[0].length), index: hit.index }];
    };
    return [...counted, ...terms.flatMap(compound).slice(0, 1)];
  };
}

function phonesIn(content: Content) {
  const phones: { rule: string; digits: string }[] = [];
  for (const [rule, { data }] of content.rules) {
    if (data.kind === 'phone') for (const { value } of data.versions) phones.push({ rule, digits: digitsOf(value) });
  }
  return (_: Language, text: string): readonly Found[] => {
    const short = [...withoutContacts(text).matchAll(/(?<![\p{L}\d])\d{3,6}(?![\p{L}\d])/gu)].map(({ 0: words, index }) => ({
      words,
      index,
    }));
    return [...spokenPhones(text), ...short].flatMap(({ words, index }) => {
      const phone = phones.find((known) => known.digits === digitsOf(words));
      return phone === undefined ? [] : [{ helper: 'phone' as const, rule: phone.rule, words, index }];
    });
  };
}

function linksIn(content: Content) {
  const hosts = new Map<string, string>();
  for (const [rule, { data }] of content.rules) {
    if (data.kind !== 'link') continue;
    for (const { url, words } of data.versions) {
      for (const text of [url, words].flatMap((half) =>
        typeof half === 'string' ? [half] : LANGUAGES.flatMap((language) => half[language] ?? []),
      )) {
        if (!hosts.has(hostOf(text))) hosts.set(hostOf(text), rule);
      }
    }
  }
  return (_: Language, text: string): readonly Found[] =>
    spokenAddresses(text)
      // A mailbox is no page.
      .filter(({ words }) => !words.includes('@') && hosts.has(hostOf(words)))
      .map(({ words, index }) => ({ helper: 'link', rule: hosts.get(hostOf(words)) ?? '', words, index }));
}
