import { phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';

/** What is wrong with a finished file, before it is said of which. */
export type Fault = Pick<Problem, 'code' | 'message'> & Required<Pick<Problem, 'fix'>>;

/** What to do about a file that no words of a content folder can make wrong. */
export const AS_MADE = phrase('proof.as-made');

/** A fault as an error at its place; where `sheet` is given, its message begins with it. */
export const faultAt = (
  { code, message, fix }: Fault,
  where: Place,
  sheet?: { readonly name: string; readonly size: string },
): Problem => ({
  code,
  severity: 'error',
  where,
  message: sheet === undefined ? message : phrase('proof.of-sheet', { ...sheet, said: message }),
  fix,
});
