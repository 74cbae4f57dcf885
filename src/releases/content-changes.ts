import type { Content } from '../content/load.js';
import { contentHash } from '../editions/content-hash.js';
import type { EditionRecord } from '../editions/edition-record.js';
import { recordedRules } from '../editions/kept-rules.js';
import { hashOf } from '../hash.js';
import { difference, type PartDifference } from '../impact/difference.js';
import { type MarkedStretch, markWords } from '../impact/marked-words.js';
import { languagesOf } from '../language/language.js';
import { type Center, centersOf } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Place, Problem } from '../problem.js';

/**
 * What the content folder says otherwise today than a released edition, for the same day: each part a warning
 * `edition-content` at its place. `now` is absent when the poster is gone or cannot be composed.
 */
export function wordChanges(
  { edition, poster, rules: kept }: EditionRecord,
  now: Poster | undefined,
  rules: Content['rules'],
): readonly Problem[] {
  const warning = (where: Place, found: string): Problem => ({
    ...changed(where, `expected what ${edition} said of ${poster.asOf}, found ${found}`),
    fix: 'nothing for this sheet, which is made of its record; next time add a version with "from:" instead of writing over the old one',
  });
  if (now === undefined) return [warning({ file: poster.file }, `that this poster can no longer be composed for that day`)];
  if (contentHash(now) === contentHash(poster)) return [];
  const texts = statements(now);
  const [first] = now.languages;
  return difference({ poster, rules: recordedRules(kept, edition) }, { poster: now, rules }).parts.map((part) => {
    const where = texts.find(({ id }) => part.kind === 'statement' && id === part.id)?.where[first] ?? { file: now.file };
    return warning(where, `in "${part.id}" ${changeOf(part)}`);
  });
}

/** The centers that the edition was made for and that the content folder describes otherwise today, or has no more: `edition-content` as well. */
export function centerChanges(
  { edition, frame }: EditionRecord,
  { centers, languages }: Pick<Content, 'centers' | 'languages'>,
): readonly Problem[] {
  const now = centersOf(centers.data, languages);
  // Records of before kept of a center what stands at the foot alone.
  const details = ({ id: _, ...center }: Center): string =>
    hashOf(frame.country === undefined ? [center.name, center.address, center.phone, center.hours] : center);
  return frame.centers
    .filter((center) => !now.some((one) => details(one) === details(center)))
    .map(({ id }) => ({
      ...changed(
        Object.hasOwn(centers.data, id) ? centers.source.place([id]) : { file: centers.source.file },
        `expected the center "${id}" as ${edition} names it at its foot, found other details of it or none`,
      ),
      fix: 'nothing for this sheet, which is made of its record; sheets with the details of today are made by "taqta build"',
    }));
}

const changed = (where: Place, message: string): Problem => ({ code: 'edition-content', severity: 'warning', where, message });

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
