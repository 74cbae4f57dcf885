import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { ReviewSource } from '../content/schema.js';
import { MOST_BYTES, readYaml, type SourceFile } from '../content/source-file.js';
import type { Problem } from '../problem.js';
import type { Approval } from './approval.js';
import { type Reviews, type Splice, spliceReviews } from './splice.js';

/**
 * The text of a content file with approvals written into it and every other byte as it was, read again to see that it
 * says just that. Reports `unwritable-review` at a place whose YAML does not allow it, such as a value over two lines.
 */
export function writeReviews(source: SourceFile, approvals: readonly Approval[]): { text: string; problems: readonly Problem[] } {
  const document = parseDocument(source.text, { stringKeys: true });
  const wordings = new Map(approvals.map(({ half }) => [JSON.stringify(half.at), half]));
  const splices: Splice[] = [];
  const problems: Problem[] = [];
  const expected = structuredClone(source.data);
  for (const { at, where } of wordings.values()) {
    const reviews = reviewsOf(approvals.filter(({ half }) => isDeepStrictEqual(half.at, at)));
    const found = spliceReviews(document, source.text, at, reviews);
    if (found === undefined) problems.push(unwritable(where, reviews));
    else splices.push(...found);
    setReviews(expected, at, reviews);
  }
  if (problems.length > 0) return { text: source.text, problems };
  const text = applied(source.text, splices);
  const read = readYaml(source.file, text);
  const sound = isDeepStrictEqual(read.source?.data, expected) && new TextEncoder().encode(text).length <= MOST_BYTES;
  if (sound) return { text, problems };
  return { text: source.text, problems: approvals.map(({ half, ...given }) => unwritable(half.where, reviewsOf([{ half, ...given }]))) };
}

function reviewsOf(approvals: readonly Approval[]): Reviews {
  return Object.fromEntries(
    approvals.map(({ half, by, on }) => [half.language, { approved: { by, on, words: half.fingerprint } } satisfies ReviewSource]),
  );
}

function applied(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((one, other) => other.start - one.start)
    .reduce((whole, { start, end, text: other }) => whole.slice(0, start) + other + whole.slice(end), text);
}

type Written = Record<PropertyKey, unknown>;

/** The data of a file as it has to read afterwards. */
function setReviews(data: unknown, at: readonly PropertyKey[], reviews: Reviews): void {
  const inside = (path: readonly PropertyKey[]) => path.reduce<unknown>((value, key) => (value as Written)[key], data) as Written;
  const around = at.at(-2) === 'versions' ? inside(at.slice(0, -2))['review'] : undefined;
  const wording = inside(at);
  wording['review'] = { ...((wording['review'] ?? around ?? { kk: 'draft', ru: 'draft' }) as Written), ...reviews };
}

const unwritable = (where: Problem['where'], reviews: Reviews): Problem => ({
  code: 'unwritable-review',
  severity: 'error',
  where,
  message: 'expected a review in one line that Taqta can change without touching the lines around it, found another one',
  fix: `write it by hand: review: ${JSON.stringify(reviews)}`,
});
