import type { Place, Problem } from '../problem.js';

/** What is wrong with a finished file, before it is said of which. */
export type Fault = Pick<Problem, 'code' | 'message'> & Required<Pick<Problem, 'fix'>>;

/** What to do about a file that no words of a content folder can make wrong. */
export const AS_MADE = 'print and send the file as taqta build makes it; no text has to change';

/** A fault as an error at its place; `about` begins its message. */
export const faultAt = ({ code, message, fix }: Fault, where: Place, about = ''): Problem => ({
  code,
  severity: 'error',
  where,
  message: `${about}${message}`,
  fix,
});
