import type { PosterSource, StatementSource } from './schema.js';

/** A statement as it is written, and where it stands in its file. */
export interface LocatedStatement {
  readonly statement: StatementSource;
  readonly path: readonly PropertyKey[];
}

/** Every statement of a poster's file, in the order of reading, and where it stands in it. */
export function statementSources({ kicker, title, blocks }: PosterSource): readonly LocatedStatement[] {
  return [...within(kicker, ['kicker']), ...within(title, ['title']), ...within(blocks, ['blocks'])];
}

/** What a statement and its versions say in plain language, each as a text of its own that stands below its wording. */
export function plainSources({ statement, path }: LocatedStatement): readonly LocatedStatement[] {
  const wordings = [
    { ...statement, at: path },
    ...(statement.versions ?? []).map((each, index) => ({ ...each, at: [...path, 'versions', index] })),
  ];
  return wordings.flatMap(({ plain, at }) =>
    plain === undefined ? [] : [{ statement: { id: statement.id, ...plain }, path: [...at, 'plain'] }],
  );
}

/** A statement is known by its id: nothing else in a block of any kind has one. */
function within(value: unknown, path: readonly PropertyKey[]): readonly LocatedStatement[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value ? [{ statement: value as StatementSource, path }] : [];
  const inside = Object.entries(value).flatMap(([key, held]) => within(held, [...path, Array.isArray(value) ? Number(key) : key]));
  return [...own, ...inside];
}
