import { plain } from '../language/rich.js';
import { phrase } from '../messages/message.js';
import type { Poster, Statement } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Problem } from '../problem.js';

/** A poster with more words in one language than its design is made for. */
export function manyWords(poster: Poster, most: number | undefined): readonly Problem[] {
  if (most === undefined) return [];
  const said = statements(poster);
  const counts = poster.languages.map((language) => ({
    language,
    count: said.reduce((sum, statement) => sum + wordsIn(statement, language), 0),
  }));
  const longest = counts.reduce((more, next) => (next.count > more.count ? next : more));
  const { language, count } = longest;
  if (count <= most) return [];
  const where = said.reduce((more, next) => (wordsIn(next, language) > wordsIn(more, language) ? next : more)).where[language];
  return [
    {
      code: 'many-words',
      severity: 'error',
      where,
      message: phrase('many-words.found', { most, language, design: poster.design, words: count }),
      fix: phrase('many-words.fix', { words: count - most }),
    },
  ];
}

const wordsIn = ({ text }: Statement, language: Poster['languages'][number]): number =>
  plain(text[language])
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
