import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { printedTexts } from './printed-texts.js';

interface Markup {
  readonly pattern: RegExp;
  readonly what: string;
  readonly fix: string;
}

/** Marks of web pages, of Markdown and of programs, which would be printed as they stand. */
const MARKUP: readonly Markup[] = [
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/giu,
    what: 'a sign in the code of web pages',
    fix: 'type the sign itself; a blank at which no line ends comes by itself',
  },
  {
    pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--.*?-->/gisu,
    what: 'a tag of a web page',
    fix: 'take it out; *stars* mark the key phrase of a text',
  },
  {
    pattern: /!?\[[^\]\n]*\]\([^)\s]*\)/gu,
    what: 'a link of Markdown',
    fix: 'write the words alone, and put the address into rules/links.yaml: {{link "name"}} says it',
  },
  {
    pattern: /(?<![\p{L}\d_])__(?=\S)[^_\n]+__(?![\p{L}\d_])|`+[^`\n]*`+|(?<=^|\n)#{1,6} /gu,
    what: 'a mark of Markdown',
    fix: 'take it out; *stars* mark the key phrase of a text',
  },
  {
    pattern: /(?<![\p{L}\d%])%(?:\d+\$)?[sdif](?![\p{L}\d])|\$\{[^}]*\}|\\[nrt](?![\p{L}\d])/gu,
    what: 'a place that a program fills',
    fix: 'write the words; a fact of rules/ is asked for by a call such as {{term "name"}}',
  },
];

/** What another program understands and nobody reads: it would stand on the wall. */
export const strayMarkup: ContentCheck = {
  code: 'stray-markup',
  run: ({ content }) =>
    printedTexts(content, wholeText).flatMap(({ text, at }) =>
      MARKUP.flatMap(({ pattern, what, fix }) =>
        [...text.matchAll(pattern)].map(
          ({ 0: found, index }): Problem => ({
            code: 'stray-markup',
            severity: 'error',
            where: at(index),
            message: `expected words and signs that are read, found ${what}: «${found.trim().replaceAll('\uFFFC', '')}»`,
            fix,
          }),
        ),
      ),
    ),
};
