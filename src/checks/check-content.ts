import type { Problem } from '../problem.js';
import type { ContentCheck, ContentInput } from './check.js';

/** All that some rules find in a content folder, beyond what loading and composing have reported. */
export function checkContent(input: ContentInput, checks: readonly ContentCheck[]): readonly Problem[] {
  return checks.flatMap((check) => check.run(input));
}
