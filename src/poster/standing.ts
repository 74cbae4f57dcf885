import { approvalsOf } from '../content/approvals.js';
import type { ReviewSource } from '../content/schema.js';
import { unglue } from '../language/glue.js';
import { plain, type Rich } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Place, Problem } from '../problem.js';
import { fingerprint } from './fingerprint.js';
import { differingWords, MOST_SHOWN } from './former-words.js';
import { type Found, found } from './found.js';
import type { Review } from './model.js';

/** Words of a half on other days, and those of a fingerprint, as far as anybody knows them. */
interface OtherWords {
  later(): readonly string[];
  former(words: string): string | undefined;
}

/**
 * Who stands behind a half of a text. A half without a review is a draft: nothing pretends to be approved. An approval
 * holds for the words it was given to; with none for the words of the day the half is a draft again. That is the warning
 * `stale-approval`, unless one of them was given ahead: to words of a later day that the content knows (`later`, fingerprints).
 */
export function standingOf(review: ReviewSource | undefined, text: Rich, { later, former }: OtherWords, where: Place): Found<Review> {
  if (review === 'official') return found({ kind: 'official' });
  const approvals = approvalsOf(review);
  const last = [...approvals].sort((one, other) => one.on.localeCompare(other.on)).at(-1);
  if (last === undefined) return found({ kind: 'draft' });
  const now = fingerprint(text);
  const holds = approvals.find(({ words }) => words === now);
  if (holds) return found({ kind: 'approved', by: holds.by, on: holds.on });
  const { by, on, words } = last;
  const ahead = later();
  const draft: Review = { kind: 'draft', formerly: { by, on } };
  if (approvals.some((each) => ahead.includes(each.words))) return found(draft);
  const stale: Problem = {
    code: 'stale-approval',
    severity: 'warning',
    where,
    message: staleWords({ by, on }, former(words), unglue(plain(text))),
    fix: phrase('stale-approval.fix'),
  };
  return { value: draft, problems: [stale] };
}

/** Which words are others; where nobody knows the former ones, those that stand there. */
function staleWords({ by, on }: { readonly by: string; readonly on: string }, was: string | undefined, is: string): Phrase {
  if (was === undefined) return phrase('stale-approval.found', { by, on, words: shortened(is, MOST_SHOWN) });
  return phrase('stale-approval.changed', { by, on, ...differingWords(unglue(was), is) });
}
