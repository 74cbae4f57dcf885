import { rulesOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { printedTexts } from './printed-texts.js';

/** A word, with its hyphens, and the same word after it; «жиі-жиі» is one word. */
const TWICE = /(?<![\p{L}\d\u2011-])(\p{L}+(?:[-\u2011]\p{L}+)*)[\s\u00A0]+\1(?![\p{L}\d\u2011-])/giu;

/** The same word twice in a row: a slip of the pen that nobody sees at the end of a line. */
export const doubledWord: ContentCheck = {
  code: 'doubled-word',
  run: ({ content }) =>
    printedTexts(content, wholeText).flatMap(({ text, language, at }) =>
      [...text.matchAll(TWICE)]
        .filter(
          ([, word = '']) => language === undefined || !rulesOf(language).reading.repeatable.test(rulesOf(language).reading.levelled(word)),
        )
        .map(
          ({ 0: both, 1: word = '', index }): Problem => ({
            code: 'doubled-word',
            severity: 'error',
            where: at(index + both.length - word.length),
            message: phrase('doubled-word.found', { words: both.replace(/\s+/g, ' ') }),
            fix: phrase('doubled-word.fix', { word }),
          }),
        ),
    ),
};
