import type { Content } from '../content/load.js';
import type { RuleSource } from '../content/schema.js';
import { unreadSource } from '../content/unread.js';
import { partsOf } from '../impact/difference-parts.js';
import type { Poster } from '../poster/model.js';
import { inForce } from '../rules/in-force.js';

/** The rules that a poster states, and the acts, each with the one version in force on its day: what a record keeps of them. */
export function keptRules(poster: Poster, rules: Content['rules']): Readonly<Record<string, RuleSource>> {
  const stated = new Set(partsOf(poster).flatMap((part) => part.rules));
  const kept = [...rules].flatMap(([id, { data }]): readonly (readonly [string, RuleSource])[] => {
    const version = data.versions[inForce(data.versions, poster.asOf)];
    if (version === undefined || (data.kind !== 'act' && !stated.has(id))) return [];
    return [[id, { ...data, versions: [version] } as RuleSource]];
  });
  return Object.fromEntries(kept);
}

/** The rules of a record, to be held against those of today. */
export function recordedRules(kept: Readonly<Record<string, RuleSource>>, file: string): Content['rules'] {
  return new Map(Object.entries(kept).map(([id, data]) => [id, { data, source: unreadSource(file) }]));
}
