import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { printedTexts } from './printed-texts.js';

interface Markup {
  readonly pattern: RegExp;
  says(found: string): Phrase;
  readonly fix: Phrase;
}

/** Marks of web pages, of Markdown and of programs, which would be printed as they stand. */
const MARKUP: readonly Markup[] = [
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/giu,
    says: (found) => phrase('stray-markup.entity', { found }),
    fix: phrase('stray-markup.entity-fix'),
  },
  {
    pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--.*?-->/gisu,
    says: (found) => phrase('stray-markup.tag', { found }),
    fix: phrase('stray-markup.stars-fix'),
  },
  {
    pattern: /!?\[[^\]\n]*\]\([^)\s]*\)/gu,
    says: (found) => phrase('stray-markup.link', { found }),
    fix: phrase('stray-markup.link-fix'),
  },
  {
    pattern: /(?<![\p{L}\d_])__(?=\S)[^_\n]+__(?![\p{L}\d_])|`+[^`\n]*`+|(?<=^|\n)#{1,6} /gu,
    says: (found) => phrase('stray-markup.markdown', { found }),
    fix: phrase('stray-markup.stars-fix'),
  },
  {
    pattern: /(?<![\p{L}\d%])%(?:\d+\$)?[sdif](?![\p{L}\d])|\$\{[^}]*\}|\\[nrt](?![\p{L}\d])/gu,
    says: (found) => phrase('stray-markup.filled', { found }),
    fix: phrase('stray-markup.filled-fix'),
  },
];

/** What another program understands and nobody reads: it would stand on the wall. */
export const strayMarkup: ContentCheck = {
  code: 'stray-markup',
  run: ({ content }) =>
    printedTexts(content, wholeText).flatMap(({ text, at }) =>
      MARKUP.flatMap(({ pattern, says, fix }) =>
        [...text.matchAll(pattern)].map(
          ({ 0: found, index }): Problem => ({
            code: 'stray-markup',
            severity: 'error',
            where: at(index),
            message: says(found.trim().replaceAll('\uFFFC', '')),
            fix,
          }),
        ),
      ),
    ),
};
