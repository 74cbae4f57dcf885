import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { printedPairs } from './printed.js';

/** Every language says it: a text that one of them lacks is no translation at all (law on languages, art. 21). */
export const missingTranslation: ContentCheck = {
  code: 'missing-translation',
  run: ({ content }) =>
    printedPairs(content).flatMap(({ pair, languages, where }) =>
      languages
        .filter((language) => blank(pair[language]))
        .map((language): Problem => {
          const other = languages.find((half) => !blank(pair[half]));
          return {
            code: 'missing-translation',
            severity: 'error',
            where: { ...where(), language },
            message:
              other === undefined
                ? phrase('missing-translation.empty', { language })
                : phrase('missing-translation.alone', { language, other, text: shortened(pair[other] ?? '') }),
            fix: phrase('missing-translation.fix', { language }),
          };
        }),
    ),
};

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const shortened = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
