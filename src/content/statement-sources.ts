import type { PosterSource, SlideSource, StatementSource } from './schema.js';

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

/** A slide as it is written, and where it stands in its file. */
interface LocatedSlide {
  readonly slide: SlideSource;
  readonly path: readonly PropertyKey[];
}

/** The slides of a wording that stands at a path, of which a single one needs no list. */
export function slidesAt(screen: StatementSource['screen'], at: readonly PropertyKey[]): readonly LocatedSlide[] {
  if (screen === undefined) return [];
  const path = [...at, 'screen'];
  return Array.isArray(screen) ? screen.map((slide, index) => ({ slide, path: [...path, index] })) : [{ slide: screen, path }];
}

/** A statement is known by its id: nothing else in a block of any kind has one. */
function within(value: unknown, path: readonly PropertyKey[]): readonly LocatedStatement[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value ? [{ statement: value as StatementSource, path }] : [];
  const inside = Object.entries(value).flatMap(([key, held]) => within(held, [...path, Array.isArray(value) ? Number(key) : key]));
  return [...own, ...inside];
}
