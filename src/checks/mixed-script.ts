import { isAddress } from '../language/address.js';
import { type Languages, rulesOf } from '../language/language.js';
import type { Script } from '../language/language-rules.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type PrintedText, printedTexts } from './printed-texts.js';

const CODE = 'mixed-script';

/** Latin letters inside Cyrillic words, or the reverse: they look right and break search, speech and line breaks. */
export const mixedScript: ContentCheck = {
  code: CODE,
  run: ({ content }) => printedTexts(content).flatMap((printed) => inText(printed, content.languages)),
};

function inText(printed: PrintedText, languages: Languages): readonly Problem[] {
  return mixedWords(printed, languages).map(({ word, index, found }) => ({
    code: CODE,
    severity: 'error',
    where: printed.at(index + word.search(/[\p{L}\d]|¥/u)),
    message: phrase('mixed-script.found', { word: bare(word), found }),
    fix: phrase('mixed-script.fix'),
  }));
}

/** A word in which some letter is of another script than it looks. */
interface MixedWord {
  readonly word: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** The letter, and the one that was meant. */
  readonly found: Phrase;
}

/** The words of a text whose letters are not all what they look like. */
export function mixedWords({ text, language }: Pick<PrintedText, 'text' | 'language'>, languages: Languages): readonly MixedWord[] {
  // A phone or an address belongs to no language: it keeps to the script of any.
  const scripts = [...new Set((language === undefined ? languages : [language]).map((each) => rulesOf(each).script))];
  if (!scripts.some((script) => foreignTo(script).test(text))) return [];
  // Placeholders of the screen's labels, «{n}», are names, not words.
  const words = text.replace(/\{[a-z]\}/g, '   ').matchAll(/[^\s\u00A0]+/g);
  return [...words].flatMap(({ 0: word, index }) => {
    if (isAddress(word)) return [];
    const [found] = scripts.flatMap((script) => faultIn(word, script, language !== undefined) ?? []);
    return found === undefined ? [] : [{ word, index, found }];
  });
}

// Nearly every text has the letters of its script alone.
const remembered = new WeakMap<Script, RegExp>();

/** Letters of other scripts, and signs that pretend to be of this one. */
function foreignTo(script: Script): RegExp {
  const signs = Object.keys(script.pretenders).map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  const known = remembered.get(script) ?? new RegExp(`(?!${script.letter.source})\\p{L}|[${signs.join('')}]`, 'u');
  remembered.set(script, known);
  return known;
}

const faultIn = (word: string, script: Script, inLanguage: boolean): Phrase | undefined =>
  pretender(word, script) ?? mixed(word, script) ?? (inLanguage ? lonely(word, script) : undefined);

const bare = (word: string): string => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

const named = (letter: string): string => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/** A sign that is no letter, such as «¥», is one only among letters of the script. */
function pretender(word: string, { letter, pretenders }: Script): Phrase | undefined {
  const sign = [...word].find((each) => each in pretenders && (/\p{L}/u.test(each) || letter.test(word)));
  return sign === undefined ? undefined : phrase('mixed-script.instead', { letter: named(sign), meant: named(pretenders[sign] ?? '') });
}

/** A run of letters in two scripts. A hyphen parts runs: «e-Otinish», «QR-код» and «IV-бап» are fine. */
function mixed(word: string, { letter, name, twins }: Script): Phrase | undefined {
  const runs = word.match(/\p{L}+/gu) ?? [];
  const run = runs.find((each) => letter.test(each) && [...each].some((sign) => !letter.test(sign)));
  if (run === undefined) return undefined;
  const foreign = [...run].filter((each) => !letter.test(each));
  const own = [...run].filter((each) => letter.test(each));
  // The fewer are those that slipped in.
  const meant = own.length < foreign.length ? own.map((each) => Object.keys(twins).find((twin) => twins[twin] === each)) : undefined;
  if (meant?.every((twin) => twin !== undefined))
    return phrase('mixed-script.instead', { letter: named(own[0] ?? ''), meant: named(meant[0] ?? '') });
  const [stray = ''] = foreign;
  const twin = twins[stray];
  const found = { letter: named(stray), script: phrase(name) };
  return twin === undefined ? phrase('mixed-script.among', found) : phrase('mixed-script.among-instead', { ...found, meant: named(twin) });
}

function lonely(word: string, { lonely: stray, name }: Script): Phrase | undefined {
  const letter = bare(word);
  if (!stray.letter.test(letter)) return undefined;
  return phrase('mixed-script.lonely', { letter: named(letter), script: phrase(stray.script), own: phrase(name) });
}
