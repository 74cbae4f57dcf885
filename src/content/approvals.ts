import type { ApprovalSource, ReviewSource } from './schema.js';

/** The approvals that a review holds, one for each wording; none when it is `official` or `draft`. */
export function approvalsOf(review: ReviewSource | undefined): readonly ApprovalSource[] {
  if (typeof review !== 'object') return [];
  return Array.isArray(review.approved) ? review.approved : [review.approved];
}
