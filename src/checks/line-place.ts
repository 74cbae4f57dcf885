import { shortened } from '../messages/shortened.js';
import type { MeasuredLine } from '../pdf/measured.js';
import type { Poster } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Place } from '../problem.js';

/** Where an editor finds the words of a line: its statement, or the poster when the words belong to the frame. */
export function placeOf(poster: Poster, line: Pick<MeasuredLine, 'statement' | 'language'>): Place {
  const statement = statements(poster).find(({ id }) => id === line.statement);
  const half = line.language ?? poster.languages[0];
  if (statement) return statement.where[half];
  return line.language === undefined ? { file: poster.file } : { file: poster.file, language: line.language };
}

/** A line's words, short enough for a message. */
export const quoted = ({ text }: Pick<MeasuredLine, 'text'>): string => `«${shortened(text, 40)}»`;
