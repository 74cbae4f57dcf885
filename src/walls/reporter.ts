import type { Phrase } from '../messages/message.js';
import type { Problem, ProblemCode } from '../problem.js';

/** Makes the errors about a photo or a file, by the name that its user gave it. */
export const reporterOf =
  (file: string) =>
  (code: ProblemCode, message: Phrase, fix: Phrase): Problem => ({ code, severity: 'error', where: { file }, message, fix });
