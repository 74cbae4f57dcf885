import { raised } from '../language/capitals.js';
import type { Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { WEIGHTS, type Weight } from '../typography/weights.js';
import type { ContentCheck } from './check.js';
import { mixedWords } from './mixed-script.js';
import { type PrintedText, printedTexts } from './printed-texts.js';

const weights = Object.keys(WEIGHTS).map((weight) => Number(weight) as Weight);

/** A character that the type lacks would be printed as a blank, or not at all. */
export const missingGlyph: ContentCheck = {
  code: 'missing-glyph',
  run: ({ content, measure }) => {
    const there = new Set<string>();
    const inCapitals = (text: string): string => content.languages.map((language) => raised(language, text)).join('');
    return printedTexts(content).flatMap((printed) => {
      const { at } = printed;
      // Most texts have no sign that no other one has.
      if (hasAll(there, printed.text) && hasAll(there, inCapitals(printed.text))) return [];
      const text = withoutMixed(printed, content.languages);
      // Key words are set in capitals: those need their signs as well.
      const asked = [...new Set(text + inCapitals(text))].filter((character) => !there.has(character));
      const missing = new Set(weights.flatMap((weight) => measure.missing(asked.join(''), weight)));
      for (const character of asked) if (!missing.has(character)) there.add(character);
      // A letter that is missing in both of its forms is one letter.
      const once = [...missing].filter((character) => text.includes(character) || !missing.has(character.toLowerCase()));
      return once.map((character): Problem => {
        const line = /[\n\r]/.test(character);
        return {
          code: 'missing-glyph',
          severity: 'error',
          where: at(indexOf(text, character)),
          message: line
            ? phrase('missing-glyph.line-break', { family: measure.family, code: codePoint(character) })
            : phrase('missing-glyph.found', { family: measure.family, character: printable(character), code: codePoint(character) }),
          fix: line ? phrase('missing-glyph.line-break-fix') : phrase('missing-glyph.fix'),
        };
      });
    });
  },
};

function hasAll(signs: ReadonlySet<string>, text: string): boolean {
  for (const character of text) if (!signs.has(character)) return false;
  return true;
}

/** A text with blanks where a word has a letter that only looks like one of its script: that is reported by its name (mixed-script). */
const withoutMixed = (printed: PrintedText, languages: Languages): string =>
  mixedWords(printed, languages).reduce(
    (text, { word, index }) => text.slice(0, index) + ' '.repeat(word.length) + text.slice(index + word.length),
    printed.text,
  );

/** A capital that is missing stands where its small letter does. */
const indexOf = (text: string, character: string): number =>
  text.includes(character) ? text.indexOf(character) : text.toLowerCase().indexOf(character.toLowerCase());

const printable = (character: string): string => (/[\p{C}\p{Z}]/u.test(character) ? '␣' : character);
const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
