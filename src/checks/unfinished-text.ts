import { type Language, rulesOf, wordsOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { printedTexts } from './printed-texts.js';

/** By which people mark what they mean to write; a language has words of its own. */
const UNFINISHED = /(?<![\p{L}\d])(?:TODO|FIXME|TBD|XXX+|[Ll]orem ipsum)(?![\p{L}\d])|\?{3,}/gu;

/** What `taqta init` puts where an editor has still to write: it may be built, to be looked at. */
const isPlaceholder = (text: string, language: Language | undefined): boolean =>
  language !== undefined && Object.values(wordsOf(language).beginning).includes(text.trim());

/** A note to oneself where a text should stand, or the words of a folder that nobody has begun to write. */
export const unfinishedText: ContentCheck = {
  code: 'unfinished-text',
  run: ({ content }) =>
    printedTexts(content, wholeText).flatMap(({ text, language, at }) => [
      ...(isPlaceholder(text, language)
        ? [
            {
              code: 'unfinished-text',
              severity: 'warning',
              where: at(0),
              message: phrase('unfinished-text.found', { found: text.trim() }),
              fix: phrase('unfinished-text.fix', { found: text.trim() }),
            } satisfies Problem,
          ]
        : []),
      ...[UNFINISHED, ...(language === undefined ? [] : [rulesOf(language).reading.unfinished])].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(
          ({ 0: found, index }): Problem => ({
            code: 'unfinished-text',
            severity: 'error',
            where: at(index),
            message: phrase('unfinished-text.found', { found }),
            fix: phrase('unfinished-text.fix', { found }),
          }),
        ),
      ),
    ]),
};
