import type { Problem, ProblemCode } from '../../src/problem.js';
import { Stop } from '../../src/problem.js';

/** How the program is made to report codes: each runs what reports it, and gives all that was reported. */
export type Shown = Readonly<Partial<Record<ProblemCode, () => readonly Problem[] | Promise<readonly Problem[]>>>>;

/** The Problems of the Stop with which something ends. */
export async function stopped(run: () => unknown): Promise<readonly Problem[]> {
  try {
    await run();
  } catch (fault) {
    if (fault instanceof Stop) return fault.problems;
    throw fault;
  }
  throw new Error('expected a Stop, found none');
}
