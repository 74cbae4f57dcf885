import type { Unit } from '../src/language/unit.js';
import { compose } from '../src/poster/compose.js';
import type { Poster } from '../src/poster/model.js';
import { NOW, type Workshop } from './sheets.js';

/** The terms that the shipped complaint poster states, in its order. */
export const TERMS = ['complaint-review-provider', 'complaint-review-agency', 'complaint-extension', 'complaint-extension-notice'] as const;

/** What a law might set. */
export interface Length {
  readonly value: number;
  readonly unit: Unit;
}

/** The shipped complaint poster with other terms, by the ids of their rules. */
export function complaintWith({ content }: Workshop, terms: Readonly<Record<string, Length>>): Poster {
  const rules = new Map(
    [...content.rules].map(([id, rule]) => {
      const length = terms[id];
      if (length === undefined || rule.data.kind !== 'term') return [id, rule];
      const versions = rule.data.versions.map((version) => ({ ...version, ...length }));
      return [id, { ...rule, data: { ...rule.data, versions } }];
    }),
  );
  const posters = content.posters.filter(({ data }) => data.id === 'complaint');
  const [poster] = compose({ ...content, rules, posters }, NOW).posters;
  if (!poster) throw new Error('expected the complaint poster to be composed');
  return poster;
}

/** The same length in the place of every term. */
export const all = (length: Length): Readonly<Record<string, Length>> => Object.fromEntries(TERMS.map((id) => [id, length]));
