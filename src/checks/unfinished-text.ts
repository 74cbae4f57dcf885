import { rulesOf } from '../language/language.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { printedTexts } from './printed-texts.js';

/** By which people mark what they mean to write; a language has words of its own. */
const UNFINISHED = /(?<![\p{L}\d])(?:TODO|FIXME|TBD|XXX+|[Ll]orem ipsum)(?![\p{L}\d])|\?{3,}/gu;

/** A note to oneself where a text should stand. */
export const unfinishedText: ContentCheck = {
  code: 'unfinished-text',
  run: ({ content }) =>
    printedTexts(content, wholeText).flatMap(({ text, language, at }) =>
      [UNFINISHED, ...(language === undefined ? [] : [rulesOf(language).reading.unfinished])].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(
          ({ 0: found, index }): Problem => ({
            code: 'unfinished-text',
            severity: 'error',
            where: at(index),
            message: `expected a finished text, found «${found}»`,
            fix: `write what is meant in the place of «${found}»`,
          }),
        ),
      ),
    ),
};
