import type { Problem } from '../problem.js';
import type { SourceFile } from './source-file.js';

const RESERVED = '__proto__';

/** A rule under a name that JavaScript keeps for itself: the schema passes it over without a word. */
export function reservedNames(source: SourceFile): readonly Problem[] {
  if (typeof source.data !== 'object' || source.data === null || !Object.hasOwn(source.data, RESERVED)) return [];
  return [
    {
      code: 'wrong-value',
      severity: 'error',
      where: source.place([RESERVED]),
      message: `expected a short name of small Latin letters, digits and hyphens, found "${RESERVED}"`,
      fix: 'give the rule another name',
    },
  ];
}
