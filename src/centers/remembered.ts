/** Cells that are kept: a table has as many kinds of hours or lists of posters as somebody has thought of. */
const MOST_KEPT = 2000;

/** A reader of cells that keeps what it has read: the rows of a table repeat each other. */
export function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const kept = new Map<string, { readonly read: T }>();
  return (cell) => {
    const known = kept.get(cell) ?? { read: read(cell) };
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(cell, known);
    return known.read;
  };
}
