/** Other text in the place of a stretch of a file; an empty stretch is a place to insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with all of its splices, none of which overlaps another. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce((whole, { start, end, text: other }) => whole.slice(0, start) + other + whole.slice(end), text);
}

/** Whether a splice takes away nothing that somebody may have remarked: a stretch over lines with a comment in it is left alone. */
export function isSafe({ start, end }: Splice, text: string): boolean {
  const taken = text.slice(start, end);
  return !(taken.includes('\n') && taken.includes('#'));
}
