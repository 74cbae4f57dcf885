import type { Problem } from '../problem.js';
import type { ContentInput } from './check.js';
import { CONTENT_CHECKS } from './checks.js';

/** All that is wrong with a content folder, beyond what loading and composing have reported. */
export function checkContent(input: ContentInput): readonly Problem[] {
  return CONTENT_CHECKS.flatMap((check) => check.run(input));
}
