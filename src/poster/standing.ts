import type { ReviewSource } from '../content/schema.js';
import type { Rich } from '../language/rich.js';
import type { Place, Problem } from '../problem.js';
import { fingerprint } from './fingerprint.js';
import type { Review } from './model.js';

/**
 * Who stands behind a half of a text. A half without a review is a draft: nothing pretends to be approved. An approval
 * holds for the words it was given to; for others it is a draft again, reported as the warning `stale-approval`.
 */
export function standingOf(review: ReviewSource | undefined, text: Rich, where: Place, problems: Problem[]): Review {
  if (review === undefined || review === 'draft') return { kind: 'draft' };
  if (review === 'official') return { kind: 'official' };
  const { by, on, words } = review.approved;
  const found = fingerprint(text);
  if (words === found) return { kind: 'approved', by, on };
  problems.push({
    code: 'stale-approval',
    severity: 'warning',
    where,
    message: `expected the words that ${by} approved on ${on} (${words}), found others (${found}): a draft again`,
    fix: 'have the words approved anew ("taqta review"), or put the approved ones back',
  });
  return { kind: 'draft', formerly: { by, on } };
}
