import { FactFault } from '../language/template.js';
import type { Place, Problem } from '../problem.js';

/** What was found or made, as far as it could be, and what is wrong with it. */
export interface Found<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** What was found and has nothing wrong with it. */
export const found = <T>(value: T): Found<T> => ({ value, problems: [] });

/** Makes a whole of parts: `take` gives the value of a part, and what is wrong with that is wrong with the whole. */
export function gathered<T>(make: (take: <Value>(part: Found<Value>) => Value) => T): Found<T> {
  const problems: Problem[] = [];
  const value = make((part) => {
    problems.push(...part.problems);
    return part.value;
  });
  return { value, problems };
}

/** What only reports: nothing is made of it. */
export const reported = (...problems: readonly Problem[]): Found<undefined> => ({ value: undefined, problems });

/** Runs a look-up in the rules; a fact that cannot be given becomes a Problem at its place. */
export function lookUp<T>(where: Place, look: () => T): Found<T | undefined> {
  try {
    return found(look());
  } catch (fault) {
    if (!(fault instanceof FactFault)) throw fault;
    const { code, said, fix } = fault;
    return reported({ code, severity: 'error', where, message: said, ...(fix === undefined ? {} : { fix }) });
  }
}
