import type { RuleSource } from '../content/schema.js';
import { phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import { firstNames, type Problem } from '../problem.js';

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
  const asked = { kind: phrase(`kind.${kind}`), id: shortened(id, MOST_SHOWN) };
  return {
    code: 'unknown-rule',
    message:
      found === undefined ? phrase('unknown-rule.none', asked) : phrase('unknown-rule.other', { ...asked, found: phrase(`kind.${found}`) }),
    fix:
      known.length === 0
        ? phrase('unknown-rule.no-kind-fix', { kind: asked.kind })
        : phrase('unknown-rule.fix', { names: firstNames(near.length > 0 ? near : known) }),
  };
}
