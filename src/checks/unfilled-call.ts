import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { printedPairs } from './printed.js';

/** A call of a fact in a text that is printed as it stands: the facts themselves, the center, the imprint. */
export const unfilledCall: ContentCheck = {
  code: 'unfilled-call',
  run: ({ content }) =>
    printedPairs(content)
      .filter(({ kind }) => kind === 'link' || kind === 'other')
      .flatMap(({ pair, at }) =>
        content.languages.flatMap((language): readonly Problem[] => {
          const index = (pair[language] ?? '').indexOf('{{');
          if (index < 0) return [];
          return [
            {
              code: 'unfilled-call',
              severity: 'error',
              where: at(language, index),
              message: phrase('unfilled-call.found'),
              fix: phrase('unfilled-call.fix'),
            },
          ];
        }),
      ),
};
