import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { printedPairs } from './printed.js';

/** A star that marks no key phrase: it would stand on the wall. */
export const brokenEmphasis: ContentCheck = {
  code: 'broken-emphasis',
  run: ({ content }) =>
    printedPairs(content).flatMap(({ pair, kind, at }) =>
      content.languages.flatMap((language) => {
        const marks = kind === 'statement' || kind === 'notice';
        return stars(pair[language] ?? '', marks).map(
          (index): Problem => ({
            code: 'broken-emphasis',
            severity: 'error',
            where: at(language, index),
            message: marks
              ? 'expected a key phrase between two stars, found a star alone'
              : 'expected plain words, found a star: this text has no key phrase',
            fix: marks ? 'set a star before and after the words, *so*, or take it out' : 'take the star out',
          }),
        );
      }),
    ),
};

/** Where the stars stand that would be printed. */
function stars(text: string, marks: boolean): readonly number[] {
  const rest = marks ? text.replace(/\*([^*]+)\*/g, (_, phrase: string) => ` ${phrase} `) : text;
  return [...rest.matchAll(/\*/g)].map(({ index }) => index);
}
