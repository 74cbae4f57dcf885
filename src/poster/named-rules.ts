import type { Content } from '../content/load.js';
import { namedIds } from '../rules/named-ids.js';
import { multiplied } from './stated.js';

/** The rules that a text may name, and the indices of which they are multiples on some day: what an index changes, its multiples change. */
export function namedRules(rules: Content['rules'], text: string): readonly string[] {
  const named = new Set<string>();
  for (const id of namedIds(text)) {
    const rule = rules.get(id)?.data;
    if (rule === undefined) continue;
    named.add(id);
    if (rule.kind !== 'amount') continue;
    for (const version of rule.versions) {
      const index = multiplied(version)?.index;
      if (index !== undefined) named.add(index);
    }
  }
  return [...named];
}
