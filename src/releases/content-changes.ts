import type { Content } from '../content/load.js';
import { contentHash } from '../editions/content-hash.js';
import type { EditionRecord } from '../editions/edition-record.js';
import { recordedRules } from '../editions/kept-rules.js';
import { hashOf } from '../hash.js';
import { difference, type PartDifference } from '../impact/difference.js';
import { languagesOf } from '../language/language.js';
import { type MarkedStretch, markWords } from '../language/marked-words.js';
import { type Phrase, phrase } from '../messages/message.js';
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
  const sheet = { edition, day: poster.asOf };
  const warning = (where: Place, message: Phrase): Problem => ({ ...changed(where, message), fix: phrase('edition-content.fix') });
  if (now === undefined) return [warning({ file: poster.file }, phrase('edition-content.gone', sheet))];
  if (contentHash(now) === contentHash(poster)) return [];
  const texts = statements(now);
  const [first] = now.languages;
  return difference({ poster, rules: recordedRules(kept, edition) }, { poster: now, rules }).parts.map((part) => {
    const where = texts.find(({ id }) => part.kind === 'statement' && id === part.id)?.where[first] ?? { file: now.file };
    return warning(where, phrase('edition-content.found', { ...sheet, part: part.id, change: changeOf(part) }));
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
        phrase('edition-content.center', { center: id, edition }),
      ),
      fix: phrase('edition-content.center-fix'),
    }));
}

const changed = (where: Place, message: Phrase): Problem => ({ code: 'edition-content', severity: 'warning', where, message });

function changeOf({ before, after, aspects }: PartDifference): Phrase {
  if (before === undefined) return phrase('edition-content.added');
  if (after === undefined) return phrase('edition-content.removed');
  const words = languagesOf(after).filter((language) => before[language] !== after[language]);
  if (words.length === 0) return phrase('edition-content.aspects', { aspects: aspects.map((aspect) => phrase(`aspect.${aspect}`)) });
  const changes = words.map((language) => {
    const marked = markWords(before[language], after[language]);
    return phrase('edition-content.words', { language, after: excerpt(marked.after), before: excerpt(marked.before) });
  });
  return phrase('edition-content.several', { changes });
}

/** The words that differ; what stands between them is left out. */
const excerpt = (stretches: readonly MarkedStretch[]): string => stretches.map(({ text, differs }) => (differs ? text : '…')).join(' ');
