import type { RuleSource } from '../content/schema.js';
import { type Problem, someOf } from '../problem.js';

/** Letters of a name that a message shows. */
const MOST_SHOWN = 80;

type Kind = RuleSource['kind'];

/**
 * What is reported where a text, a rule or the screen asks for a rule that nobody has written, or for one of another kind.
 * `known` are the names that there are. Reported while a poster is composed and not by a check: without the rule there are
 * no words to check.
 */
export function unknownRule(
  kind: Kind,
  id: string,
  found: Kind | undefined,
  known: readonly string[],
): Required<Pick<Problem, 'code' | 'message' | 'fix'>> {
  const near = known.filter((name) => name.startsWith(id.slice(0, 3)));
  return {
    code: 'unknown-rule',
    message: `expected the ${kind} "${id.length > MOST_SHOWN ? `${id.slice(0, MOST_SHOWN - 1)}…` : id}" in rules/, found ${found === undefined ? 'none' : `${/^[aei]/.test(found) ? 'an' : 'a'} ${found}`} of that name`,
    fix:
      known.length === 0
        ? `write it into rules/, which has no ${kind} at all`
        : `there are: ${someOf(near.length > 0 ? near : known)}; or write it into rules/`,
  };
}
