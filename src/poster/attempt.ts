import { FactFault } from '../language/template.js';
import type { Place, Problem } from '../problem.js';

/** Runs a look-up in the rules; a fact that cannot be given becomes a Problem at its place. */
export function attempt(problems: Problem[]): <T>(where: Place, look: () => T) => T | undefined {
  return (where, look) => {
    try {
      return look();
    } catch (fault) {
      if (!(fault instanceof FactFault)) throw fault;
      const { code, message, fix } = fault;
      problems.push({ code, severity: 'error', where, message, ...(fix === undefined ? {} : { fix }) });
      return undefined;
    }
  };
}
