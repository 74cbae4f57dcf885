import { byLanguage, type Language, type Languages, rulesOf } from '../language/language.js';
import { type LegalPlace, parseLegalPlace } from '../language/legal-place.js';
import type { Problem } from '../problem.js';
import { wordsOfAddress } from '../rules/web-address.js';
import type { ContentCheck } from './check.js';
import { handTypedText } from './hand-typed-text.js';
import type { KnownFacts } from './known-facts.js';
import { type PrintedPair, printedPairs } from './printed.js';
import { digitsOf, spokenAddresses, spokenPhones, withoutContacts } from './spoken-contact.js';
import { spokenNumbers, spokenOrdinals } from './spoken-number.js';

const CODE = 'number-mismatch';

/** A number, a phone or an address that only one language says: the two halves would promise different things. */
export const numberMismatch: ContentCheck = {
  code: CODE,
  run: ({ content, known }) =>
    printedPairs(content)
      .filter(({ kind, pair }) => kind !== 'link' && content.languages.every((language) => (pair[language] ?? '').trim() !== ''))
      .flatMap((printed) => compare(printed, known, content.languages)),
};

/** What is said, as a message shows it, and where in its text. */
interface Said {
  readonly key: string;
  readonly shown: string;
  readonly index: number;
}

function compare({ pair, at }: PrintedPair, known: KnownFacts, languages: Languages): readonly Problem[] {
  const halves = byLanguage(languages, (language) => says(language, pair[language] ?? '', known));
  const answers = byLanguage(
    languages,
    (language) => new Set([...halves[language].map(({ key }) => key), ...hints(language, pair[language] ?? '')]),
  );
  return languages.flatMap((language) => {
    const once = new Map([...halves[language]].reverse().map((said) => [said.key, said]));
    return [...once.values()].reverse().flatMap(({ key, shown, index }): readonly Problem[] => {
      const silent = languages.filter((other) => other !== language && !answers[other].has(key));
      if (silent.length === 0) return [];
      const alone = silent.length === languages.length - 1;
      const others = silent.map((other) => `«${other}»`).join(' and ');
      return [
        {
          code: CODE,
          severity: 'error',
          where: at(language, index),
          message: `expected the same numbers, phones and addresses in every language, found ${shown} in «${language}» ${alone ? 'alone' : `and not in ${others}`}`,
          fix: `say ${shown} in ${others} as well, or take it out of «${language}»`,
        },
      ];
    });
  });
}

function says(language: Language, text: string, known: KnownFacts): readonly Said[] {
  const figures = handTypedText(text).flatMap((stretch) => {
    const said = (key: string, shown: string, index: number): Said => ({ key, shown, index: stretch.at(index) });
    return [
      ...spokenAddresses(stretch.text).map(({ words, index }) => said(addressKey(words, known), words, index)),
      ...spokenPhones(stretch.text).map(({ words, index }) => said(`phone ${digitsOf(words)}`, digitsOf(words), index)),
      ...spokenNumbers(language, withoutContacts(stretch.text)).map(({ value, written, index }) =>
        said(`number ${value}`, `«${written}»`, index),
      ),
    ];
  });
  return [...calls(text), ...figures];
}

/** Facts of rules/ count by their rule: their words differ by language. Worded figures count as the figures themselves. */
function calls(text: string): readonly Said[] {
  return callsIn(text, /\{\{\s*(term|phone|link|number|date|reference)\s+"([^"]*)"/g).flatMap(({ helper, id, index }) => {
    const shown = `{{${helper} "${id}"}}`;
    const { article = '', point = '', subpoint = '' } = helper === 'reference' ? placeIn(id) : {};
    const figures = { number: id, date: id.replace(/-\d+-/, ' '), reference: `${article} ${point} ${subpoint}` }[helper];
    if (figures === undefined) return [{ key: `${helper} ${id}`, shown, index }];
    return (figures.match(/\d+/g) ?? []).map((digits) => ({ key: `number ${Number(digits)}`, shown, index }));
  });
}

/** What a text says in another way than by a number: it answers the other language and asks it for nothing. */
function hints(language: Language, text: string): readonly string[] {
  const worded = callsIn(text, /\{\{\s*(ordinal|date|reference)\s+"([^"]*)"/g).map(({ helper, id }) =>
    helper === 'reference' ? placeIn(id).part : Number(helper === 'date' ? id.split('-')[1] : id),
  );
  return [...worded, ...handTypedText(text).flatMap((stretch) => hintedNumbers(language, stretch.text))].map((value) => `number ${value}`);
}

const callsIn = (text: string, pattern: RegExp): readonly { helper: string; id: string; index: number }[] =>
  [...text.matchAll(pattern)].map(({ 1: helper = '', 2: id = '', index }) => ({ helper, id, index }));

const placeIn = (basis: string): Partial<LegalPlace> => parseLegalPlace(basis.slice(basis.indexOf('/') + 1)) ?? {};

/** An address that a link gives one language has its counterpart in the other. */
function addressKey(address: string, known: KnownFacts): string {
  const link = known.linkOf(address);
  return link === undefined ? `address ${wordsOfAddress(address).toLowerCase()}` : `link ${link}`;
}

/*
 * Numbers that a text says in a way that the other language need not follow: «5-бап» is «статья пятая», «15.04.2013» names
 * its month, «пятидневный» is «бес күндік». They answer a number of the other language and ask for none.
 */

/** Such numbers of a text: ordinals, «один», months, Roman numerals, parts of a compound. */
function hintedNumbers(language: Language, text: string): readonly number[] {
  const { levelled, hints } = rulesOf(language).reading;
  return [
    ...spokenOrdinals(language, text).map(({ value }) => value),
    ...(levelled(text).match(/\p{L}+/gu) ?? []).flatMap(hints),
    ...(text.match(/(?<![\p{L}\d])[IVXL]+(?![\p{L}\d])/gu) ?? []).map(roman),
  ];
}

function roman(numeral: string): number {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
