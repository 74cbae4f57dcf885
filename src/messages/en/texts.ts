import type { English } from '../catalogue.js';
import { and, count } from './words.js';

const quoted = (languages: readonly string[]): string => and(languages.map((language) => `«${language}»`));

/** Texts in every language. */
export const TEXTS = {
  'unfilled-call.found': 'expected plain words, found a call {{…}} where no fact is filled in',
  'unfilled-call.fix': 'write the words out; calls are for the texts of posters, of the screen and of notices',
  'repeated-date.found': ({ rule, written, language }: { rule: string; written: string; language: string }) =>
    `expected the day of "${rule}" of rules/, for which this poster asks, to be asked for here too, found «${written}» typed by hand in «${language}»`,
  'hand-written-fact.found': ({ kind, rule, words, language }: { kind: string; rule: string; words: string; language: string }) =>
    `expected the ${kind} "${rule}" of rules/ to be asked for, found «${words}» typed by hand in «${language}»`,
  'hand-written-fact.fix': ({ call }: { call: string }) => `write ${call} in its place`,
  'hand-written-fact.forms-fix': ({ call }: { call: string }) =>
    `write ${call} in its place; how it takes a case or another form, docs/grammar.md says`,
  'hand-written-fact.figure': ({ kind, rule, words }: { kind: string; rule: string; words: string }) =>
    `expected the ${kind} "${rule}" of rules/ to be asked for, found «${words}» typed by hand`,
  'hand-written-fact.figure-fix': ({ field }: { field: string }) => `write "${field}" in the place of "digits: …"`,
  'number-mismatch.differ': ({ said }: { said: readonly string[] }) =>
    `expected the same numbers, days, phones and addresses in every language, found ${and(said)}`,
  'number-mismatch.said': ({ shown, language }: { shown: string; language: string }) => `${shown} in «${language}»`,
  'number-mismatch.differ-fix': ({ ways }: { ways: readonly string[] }) => `say ${[...ways].join(', or ')}`,
  'number-mismatch.way': ({ shown, languages }: { shown: string; languages: readonly string[] }) => `${shown} in ${quoted(languages)}`,
  'number-mismatch.alone': ({ shown, language }: { shown: string; language: string }) =>
    `expected the same numbers, days, phones and addresses in every language, found ${shown} in «${language}» alone`,
  'number-mismatch.not-in': ({ shown, language, silent }: { shown: string; language: string; silent: readonly string[] }) =>
    `expected the same numbers, days, phones and addresses in every language, found ${shown} in «${language}» and not in ${quoted(silent)}`,
  'number-mismatch.alone-fix': ({ shown, language, silent }: { shown: string; language: string; silent: readonly string[] }) =>
    `say ${shown} in ${quoted(silent)} as well, or take it out of «${language}»`,
  'missing-translation.empty': ({ missing }: { missing: string }) => `${missing}, found it empty in every language`,
  'missing-translation.alone': ({ missing, other, text }: { missing: string; other: string; text: string }) =>
    `${missing}, found it in ${other} alone: «${text}»`,
  'missing-translation.in-others': ({ missing, others, text }: { missing: string; others: readonly string[]; text: string }) =>
    `${missing}, found it in ${and(others)}: «${text}»`,
  'missing-translation.fix': ({ language }: { language: string }) => `add "${language}:" with the same meaning`,
  'missing-translation.whole': ({ missing, texts }: { missing: string; texts: number }) =>
    `${missing}, found it in none of ${count(texts, 'text', 'texts')} of this poster`,
  'missing-translation.whole-fix': ({ language, spoken }: { language: string; spoken: string }) =>
    `add "${language}:" to each of them, or write "languages: [${spoken}]" at the head of the poster`,
  'wrong-party.found': ({ one, other }: { one: string; other: string }) =>
    `expected the same parties in every language, found ${one} and ${other}`,
  'wrong-party.named': ({ parties, language }: { parties: readonly string[]; language: string }) => `${and(parties)} in «${language}»`,
  'wrong-party.none': ({ language }: { language: string }) => `none in «${language}»`,
  'wrong-party.fix': 'name the same party in every language; glossary.yaml has the pairs',
  'glossary-term.crossed': ({ first, firstMeant, firstLanguage, second, secondMeant, secondLanguage }: CrossedTerms) =>
    `expected the same terms in every language, found «${first}» in «${firstLanguage}», which is «${firstMeant}», and «${second}» in «${secondLanguage}», which is «${secondMeant}»`,
  'glossary-term.crossed-fix': ({ firstMeant, firstLanguage, secondMeant, secondLanguage }: Omit<CrossedTerms, 'first' | 'second'>) =>
    `write «${firstMeant}» in «${secondLanguage}», or «${secondMeant}» in «${firstLanguage}»; glossary.yaml has the pairs`,
  'glossary-term.alone': ({ wanted, other, written, language }: { wanted: string; other: string; written: string; language: string }) =>
    `expected «${wanted}» in «${other}» beside «${written}» in «${language}», found no form of it`,
  'glossary-term.alone-fix':
    'write it there; where the word that stands there is right as well, add it to the term in glossary.yaml after a semicolon',
  'mixed-script.found': ({ word, found }: { word: string; found: string }) =>
    `expected letters of one script in a word, found «${word}» with ${found}`,
  'mixed-script.fix': 'type the word again on one keyboard layout',
  'mixed-script.instead': ({ letter, meant }: { letter: string; meant: string }) => `${letter} in place of ${meant}`,
  'mixed-script.among': ({ letter, script }: { letter: string; script: string }) => `${letter} among ${script} letters`,
  'mixed-script.among-instead': ({ letter, script, meant }: { letter: string; script: string; meant: string }) =>
    `${letter} among ${script} letters, in place of ${meant}`,
  'mixed-script.lonely': ({ letter, script, own }: { letter: string; script: string; own: string }) =>
    `${letter}, a ${script} letter, in place of a ${own} one`,
  'wrong-language.found': ({ wanted, language, found, word }: { wanted: string; language: string; found: string; word: string }) =>
    `expected ${wanted} in «${language}», found ${found} from «${word}» on`,
  'wrong-language.fix': ({ wanted }: { wanted: string }) =>
    `write it in ${wanted}; a name in another language goes in quotation marks, beside a word of ${wanted} that says what it is`,
  'wrong-language.letter': ({ wanted, language, word, letter }: { wanted: string; language: string; word: string; letter: string }) =>
    `expected letters of ${wanted} in «${language}», found «${word}» with ${letter}`,
  'wrong-language.letter-instead': ({ wanted, language, word, letter, meant }: StrayLetter) =>
    `expected letters of ${wanted} in «${language}», found «${word}» with ${letter}, where ${meant} may be meant`,
  'wrong-language.letter-fix': ({ wanted }: { wanted: string }) =>
    `type the word again with the keyboard set to ${wanted}; a name in another language goes in quotation marks`,
  'same-text.found': ({ other, language, text }: { other: string; language: string; text: string }) =>
    `expected the text in each language, found the same words in «${other}» and «${language}»: «${text}»`,
  'same-text.fix': 'translate it; a name that is the same in every language goes in quotation marks',
  'missing-glyph.found': ({ family, character, code }: { family: string; character: string; code: string }) =>
    `expected characters that ${family} has, found «${character}» (${code})`,
  'missing-glyph.fix': 'write another character',
  'missing-glyph.line-break': ({ family, code }: { family: string; code: string }) =>
    `expected characters that ${family} has, found a line break (${code})`,
  'missing-glyph.line-break-fix': 'write ">-" instead of "|" before the text, and no empty line in it',
  'broken-emphasis.alone': 'expected a key phrase between two stars, found a star alone',
  'broken-emphasis.alone-fix': 'set a star before and after the words, *so*, or take it out',
  'broken-emphasis.none': 'expected plain words, found a star: this text has no key phrase',
  'broken-emphasis.none-fix': 'take the star out',
  'broken-emphasis.missing': ({ marked, said, language }: { marked: string; said: string; language: string }) =>
    `expected a key phrase in every language, found ${said} in «${marked}» and none in «${language}»`,
  'broken-emphasis.missing-fix': ({ marked, line, language }: { marked: string; line: number; language: string }) =>
    `set a star before and after the same words in «${language}», or take the stars out of «${marked}», line ${line}`,
  'unknown-icon.found': ({ name }: { name: string }) => `expected a pictogram of lucide, found "${name}"`,
  'unknown-icon.near-fix': ({ names }: { names: readonly string[] }) => `one of these, perhaps: ${[...names].join(', ')}`,
  'unknown-icon.fix': 'choose a name from lucide.dev/icons',
  'wrong-value.sheet': ({ sheets, sheet }: { sheets: number; sheet: number }) => `expected a sheet from 1 to ${sheets}, found ${sheet}`,
  'wrong-value.sheet-fix': ({ sheet }: { sheet: number }) => `set "sheets: ${sheet}" at the head of the poster, or move the block`,
  'empty-sheet.found': ({ sheets, sheet }: { sheets: number; sheet: number }) =>
    `expected a block on each of the ${sheets} sheets, found none on sheet ${sheet}`,
  'empty-sheet.fix':
    'declare fewer sheets, or move a block with "sheet:"; a table of as many rows runs over the sheets behind its own by itself',
  'missing-field.no-text': ({ id }: { id: string }) => `expected a text or versions in "${id}", found neither`,
  'missing-field.version-text': ({ version, id }: { version: number; id: string }) =>
    `expected a text in version ${version} of "${id}", found none`,
  'missing-field.text-fix': ({ pair }: { pair: string }) => `add "text: ${pair}"`,
  'wrong-value.text-and-versions': ({ id }: { id: string }) => `expected a text or versions in "${id}", found both`,
  'wrong-value.text-and-versions-fix': 'move the text into the versions',
  'wrong-value.undated': ({ field, id }: { field: string; id: string }) =>
    `expected "${field}:" in the versions of "${id}", found it beside them`,
  'wrong-value.undated-fix': ({ field }: { field: string }) => `move "${field}:" into the versions to whose words it belongs`,
  'stale-approval.found': ({ by, on, words }: { by: string; on: string; words: string }) =>
    `expected the words that ${by} approved on ${on}, found others: "${words}"; a draft again`,
  'stale-approval.changed': ({ by, on, was, is }: { by: string; on: string; was: string; is: string }) =>
    `expected the words that ${by} approved on ${on}, "${was}", found "${is}"; a draft again`,
  'stale-approval.fix': 'have the words approved anew ("taqta review"), or put the approved ones back',
} as const satisfies English;

type CrossedTerms = {
  readonly first: string;
  readonly firstMeant: string;
  readonly firstLanguage: string;
  readonly second: string;
  readonly secondMeant: string;
  readonly secondLanguage: string;
};

type StrayLetter = {
  readonly wanted: string;
  readonly language: string;
  readonly word: string;
  readonly letter: string;
  readonly meant: string;
};
