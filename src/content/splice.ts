/** Other text in the place of a stretch of a file; an empty stretch is a place to insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const inOrder = (splices: readonly Splice[]): readonly Splice[] =>
  splices.toSorted((one, other) => one.start - other.start || one.end - other.end);

/** A text with all of its splices, none of which overlaps another. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let from = 0;
  const parts = inOrder(splices).flatMap(({ start, end, text: other }) => {
    const kept = text.slice(from, start);
    from = end;
    return [kept, other];
  });
  return [...parts, text.slice(from)].join('');
}

/** Whether a splice takes away nothing that somebody may have remarked: a stretch over lines with a comment in it is left alone. */
export function isSafe({ start, end }: Splice, text: string): boolean {
  const taken = text.slice(start, end);
  return !(taken.includes('\n') && taken.includes('#'));
}

/** Where a place of the changed text stood before; one within other text, as far behind the beginning of its stretch, or at the end of it. */
export function placesBefore(splices: readonly Splice[]): (place: number) => number {
  let moved = 0;
  const steps = inOrder(splices).map(({ start, end, text }) => {
    const from = start + moved;
    moved += text.length - (end - start);
    return { from, until: from + text.length, start, end, moved };
  });
  return (place) => {
    let [low, high] = [0, steps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const step = steps[low - 1];
    if (step === undefined) return place;
    return place < step.until ? Math.min(step.end, step.start + place - step.from) : place - step.moved;
  };
}
