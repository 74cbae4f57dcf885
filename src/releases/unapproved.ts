import type { Language } from '../language/language.js';
import { plain } from '../language/rich.js';
import { phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Poster, Statement } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Problem } from '../problem.js';

/** Letters of a text that are enough to know it by. */
const ENOUGH = 50;

/**
 * Every half of a text on a sheet that nobody stands behind: it may be built, but not released. The labels of the
 * kiosk do not count: they stand on no sheet.
 */
export function unapproved(posters: readonly Poster[]): readonly Problem[] {
  return posters.flatMap((poster) =>
    statements(poster).flatMap((statement) => poster.languages.flatMap((language) => waiting(statement, language))),
  );
}

function waiting(statement: Statement, language: Language): readonly Problem[] {
  const review = statement.review[language];
  if (review.kind !== 'draft') return [];
  const words = plain(statement.text[language]);
  const named = shortened(words, ENOUGH);
  return [
    {
      code: 'unapproved',
      severity: 'error' as const,
      where: statement.where[language],
      message: review.formerly
        ? phrase('unapproved.formerly', { language, by: review.formerly.by, on: review.formerly.on, words: named })
        : phrase('unapproved.draft', { language, words: named }),
      fix: phrase('unapproved.fix'),
    },
  ];
}
