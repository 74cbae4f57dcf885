import { isAddress } from '../language/address.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type PrintedText, printedTexts } from './printed.js';

const CODE = 'mixed-script';

/** Signs that pass for a Kazakh letter and are another character; the letter that was meant (docs/grammar.md). */
const PRETENDERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['Əə', 'Әә'],
    ['ӶӷӺӻ', 'ҒғҒғ'],
    ['ҠҡӃӄҞҟ', 'ҚқҚқҚқ'],
    ['ӉӊҤҥӇӈ', 'ҢңҢңҢң'],
    ['ƟɵΘθѲѳ', 'ӨөӨөӨө'],
    ['ӀӏЇї', 'ІіІі'],
  ].flatMap(([pretenders = '', letters = '']) => [...pretenders].map((sign, index) => [sign, [...letters][index] ?? ''])),
);

/** One Latin letter alone that a Cyrillic word of one letter is mistaken for; in capitals it may be a Roman numeral. */
const LONELY = /^[aceikouvxyABEHKOPTY]$/;

/** Latin letters inside Cyrillic words, or the reverse: they look right and break search, speech and line breaks. */
export const mixedScript: ContentCheck = {
  code: CODE,
  run: ({ content }) => printedTexts(content).flatMap(inText),
};

function inText({ text, language, at }: PrintedText): readonly Problem[] {
  // Placeholders of the screen's labels, «{n}», are names, not words.
  const words = text.replace(/\{[a-z]\}/g, '   ').matchAll(/[^\s\u00A0]+/g);
  return [...words].flatMap(({ 0: word, index }) => {
    if (isAddress(word)) return [];
    const found = pretender(word) ?? mixed(word) ?? lonely(word, language !== undefined);
    if (found === undefined) return [];
    return [
      {
        code: CODE,
        severity: 'error',
        where: at(index + word.search(/[\p{L}\d]|¥/u)),
        message: `expected letters of one script in a word, found «${bare(word)}» with ${found}`,
        fix: 'type the word again on one keyboard layout',
      },
    ];
  });
}

const bare = (word: string): string => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

const named = (letter: string): string => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

function pretender(word: string): string | undefined {
  const sign = [...word].find((letter) => letter in PRETENDERS || (letter === '¥' && /\p{Script=Cyrillic}/u.test(word)));
  return sign === undefined ? undefined : `${named(sign)} in place of ${named(PRETENDERS[sign] ?? 'Ұ')}`;
}

/** A run of letters in two scripts. A hyphen parts runs: «e-Otinish», «QR-код» and «IV-бап» are fine. */
function mixed(word: string): string | undefined {
  const run = (word.match(/\p{L}+/gu) ?? []).find(
    (letters) => /\p{Script=Cyrillic}/u.test(letters) && /[^\p{Script=Cyrillic}]/u.test(letters),
  );
  const foreign = run?.match(/[^\p{Script=Cyrillic}]/u)?.[0];
  return foreign === undefined ? undefined : `${named(foreign)} among Cyrillic letters`;
}

function lonely(word: string, inLanguage: boolean): string | undefined {
  const letter = bare(word);
  return inLanguage && LONELY.test(letter) ? `${named(letter)}, a Latin letter, in place of a Cyrillic one` : undefined;
}
