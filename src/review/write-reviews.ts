import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { approvalsOf } from '../content/approvals.js';
import { normalText } from '../content/normal-text.js';
import type { ApprovalSource, ReviewSource } from '../content/schema.js';
import { MOST_BYTES, readYaml, type SourceFile } from '../content/source-file.js';
import { type Splice, spliced } from '../content/splice.js';
import type { Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { isApproval, isRewording, type Taken } from './approval.js';
import type { Half } from './half.js';
import { withEdits } from './reword.js';
import { type Reviews, spliceReviews } from './splice-reviews.js';
import { spliceWords } from './splice-words.js';

/** The fingerprints that the wording of a half has on the days that the content knows. */
type Printed = (half: Half) => readonly string[];

/**
 * The text of a content file with approvals and other words written into it and every other byte as it was, read again to
 * see that it says just that. An approval stands beside those whose words are printed on another day, and replaces the
 * others; other words take all approvals of their half away. Reports `unwritable-review` and `unwritable-words` at a place
 * whose YAML does not allow it, such as comments inside of what has to go.
 */
export function writeReviews(
  source: SourceFile,
  taken: readonly Taken[],
  languages: Languages,
  printed: Printed,
): { text: string; problems: readonly Problem[] } {
  const present = (data: unknown, at: readonly PropertyKey[]): Reviews =>
    reviewAt(data, at) ?? Object.fromEntries(languages.map((language) => [language, 'draft'] as const));
  const document = parseDocument(source.text, { stringKeys: true });
  const wordings = new Map(taken.map(({ half }) => [JSON.stringify(half.at), half]));
  const splices: Splice[] = [];
  const problems: Problem[] = [];
  const expected = structuredClone(source.data);
  for (const { at, where } of wordings.values()) {
    const own = taken.filter(({ half }) => isDeepStrictEqual(half.at, at));
    for (const { half, texts } of own.filter(isRewording)) {
      for (const edited of texts) {
        const splice = spliceWords(document, source.text, edited);
        const words = withEdits(edited.written, edited.edits);
        if (splice === undefined) problems.push(unwritableWords(half.where, words));
        else splices.push(splice);
        inside(expected, edited.path.slice(0, -1))[half.language] = words;
      }
    }
    const reviews = reviewsOf(own, present(source.data, at), printed);
    // A draft that is none by its own words stays one without.
    if (languages.every((language) => reviews[language] === undefined)) continue;
    const found = spliceReviews({ document, text: source.text, languages }, at, reviews);
    if (found === undefined) problems.push(unwritable(where, reviews));
    else splices.push(...found);
    inside(expected, at)['review'] = { ...present(expected, at), ...reviews };
  }
  if (problems.length > 0) return { text: source.text, problems };
  const text = spliced(source.text, splices);
  const read = readYaml(source.file, text);
  const sound = isDeepStrictEqual(read.source?.data, expected) && new TextEncoder().encode(text).length <= MOST_BYTES;
  if (sound) return { text, problems };
  const refused = taken.map((each) => unwritable(each.half.where, reviewsOf([each], present(source.data, each.half.at), printed)));
  return { text: source.text, problems: refused };
}

function reviewsOf(taken: readonly Taken[], present: Reviews, printed: Printed): Reviews {
  const reworded = taken.filter(isRewording).filter(({ half }) => present[half.language] !== 'draft');
  const approvals = taken.filter(isApproval);
  return Object.fromEntries([
    ...reworded.map(({ half }) => [half.language, 'draft'] as const),
    ...approvals.map(({ half, by, on }) => {
      const days = printed(half);
      const stays = (words: string) => words !== half.fingerprint && days.includes(words);
      const given = { by: normalText(by).text, on, words: half.fingerprint };
      const all = withApproval(approvalsOf(present[half.language]), given, stays);
      const [first, ...more] = all;
      return [half.language, { approved: first && more.length === 0 ? first : [...all] } satisfies ReviewSource] as const;
    }),
  ]);
}

/** Approvals with another one in the place of the first that does not stay, or behind those that do. */
function withApproval(
  present: readonly ApprovalSource[],
  given: ApprovalSource,
  stays: (words: string) => boolean,
): readonly ApprovalSource[] {
  const place = present.findIndex(({ words }) => !stays(words));
  if (place < 0) return [...present, given];
  return present.flatMap((each, index) => (index === place ? [given] : stays(each.words) ? [each] : []));
}

type Written = Record<PropertyKey, unknown>;

const inside = (data: unknown, path: readonly PropertyKey[]): Written =>
  path.reduce<unknown>((value, key) => (value as Written)[key], data) as Written;

/** The review of a wording: its own, or the one above the versions of its text. */
function reviewAt(data: unknown, at: readonly PropertyKey[]): Reviews | undefined {
  const around = at.at(-2) === 'versions' ? inside(data, at.slice(0, -2))['review'] : undefined;
  return (inside(data, at)['review'] ?? around) as Reviews | undefined;
}

const unwritable = (where: Problem['where'], reviews: Reviews): Problem => ({
  code: 'unwritable-review',
  severity: 'error',
  where,
  message: phrase('unwritable-review.found'),
  fix: phrase('unwritable-review.fix', { review: JSON.stringify(reviews) }),
});

const unwritableWords = (where: Problem['where'], words: string): Problem => ({
  code: 'unwritable-words',
  severity: 'error',
  where,
  message: phrase('unwritable-words.found'),
  fix: phrase('unwritable-words.fix', { words }),
});
