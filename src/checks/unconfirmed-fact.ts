import type { Content } from '../content/load.js';
import { divide } from '../poster/declared.js';
import { type Poster, posterSchema } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import { inForce } from '../rules/in-force.js';
import type { ContentCheck } from './check.js';

const CODE = 'unconfirmed-fact';

/** A fact in use that nobody has found in an act or on an official page, nor confirmed since. */
export const unconfirmedFact: ContentCheck = {
  code: CODE,
  run: ({ content, posters, asOf }) =>
    [...users(content, posters)].flatMap(([id, places]): readonly Problem[] => {
      const rule = content.rules.get(id);
      if (rule === undefined) return [];
      const index = inForce(rule.data.versions, asOf);
      const version = rule.data.versions[index];
      if (version === undefined || version.checked !== undefined || version.confidence === 'A' || version.confidence === 'B') return [];
      const found = version.confidence === 'C' ? 'own knowledge only (confidence C)' : 'a value that was found nowhere (unverified)';
      return [
        {
          code: CODE,
          severity: 'warning',
          where: rule.source.place([id, 'versions', index]),
          message: `expected a confirmed fact in "${id}", found ${found}; it stands on ${[...places].join(', ')}`,
          fix: 'compare it with the act or the official page, then add "checked: { by: …, on: …, against: … }"',
        },
      ];
    }),
};

/** The rules that sheets and screens use, and where. */
function users(content: Content, posters: readonly Poster[]): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  const note = (rule: string, place: string): void => {
    used.set(rule, (used.get(rule) ?? new Set()).add(place));
  };
  for (const poster of posters) {
    const said = statements(poster);
    note(poster.issuer.rule, poster.id);
    for (const { facts, basis } of said)
      for (const rule of [...facts.map((use) => use.rule), ...basis.map(({ act }) => act)]) note(rule, poster.id);
    for (const rule of rulesBeside(poster)) note(rule, poster.id);
  }
  for (const topic of content.kiosk.data.topics) note(topic.link, `the screen's "${topic.id}"`);
  return used;
}

/** The rules that a poster shows beside its texts: links, terms and whatever else has one. */
const rulesBeside = (poster: Poster): readonly string[] =>
  divide(posterSchema, poster).parts.flatMap(({ value }) =>
    typeof value === 'object' && value !== null && 'rule' in value ? [String(value.rule)] : [],
  );
