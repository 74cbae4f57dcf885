import type { Content } from '../content/load.js';
import { difference, type PartDifference } from '../impact/difference.js';
import { type MarkedStretch, markWords } from '../impact/marked-words.js';
import { languagesOf } from '../language/language.js';
import type { Poster } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import type { EditionRecord } from './edition-record.js';
import { rulesOf } from './kept-rules.js';

/**
 * What the content folder says otherwise today than a released edition, for the same day: each part a warning
 * `edition-content` at its place. `now` is absent when the poster is gone or cannot be composed.
 */
export function contentChanges(
  { edition, poster, rules: kept }: EditionRecord,
  now: Poster | undefined,
  rules: Content['rules'],
): readonly Problem[] {
  const warning = (where: Problem['where'], found: string): Problem => ({
    code: 'edition-content',
    severity: 'warning',
    where,
    message: `expected what ${edition} said of ${poster.asOf}, found ${found}`,
    fix: 'nothing for this sheet, which is made of its record; next time add a version with "from:" instead of writing over the old one',
  });
  if (now === undefined) return [warning({ file: poster.file }, `that this poster can no longer be composed for that day`)];
  const texts = statements(now);
  const [first] = now.languages;
  return difference({ poster, rules: rulesOf(kept, edition) }, { poster: now, rules }).parts.map((part) => {
    const where = texts.find(({ id }) => part.kind === 'statement' && id === part.id)?.where[first] ?? { file: now.file };
    return warning(where, `in "${part.id}" ${changeOf(part)}`);
  });
}

function changeOf({ before, after, aspects }: PartDifference): string {
  if (before === undefined) return 'a part that it did not have';
  if (after === undefined) return 'nothing more';
  const words = languagesOf(after).filter((language) => before[language] !== after[language]);
  if (words.length === 0) return `another ${aspects.join(' and ')}`;
  return words
    .map((language) => {
      const marked = markWords(before[language], after[language]);
      return `«${language}» "${excerpt(marked.after)}" instead of "${excerpt(marked.before)}"`;
    })
    .join(', ');
}

/** The words that differ; what stands between them is left out. */
const excerpt = (stretches: readonly MarkedStretch[]): string => stretches.map(({ text, differs }) => (differs ? text : '…')).join(' ');
