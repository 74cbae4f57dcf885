import { type Mm, mm } from './units.js';

/** From one place to another along a side of the sheet, in parts of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands along one side of a page, in parts of it: what no seam may cross, what it had better not cross, and where rows meet. */
export interface Side {
  readonly codes: readonly Span[];
  readonly words: readonly Span[];
  readonly between: readonly number[];
}

/** Two tiles along a side: its length at full size, what one tile holds, and by how much they overlap. */
export interface Joint {
  readonly full: Mm;
  readonly tile: Mm;
  readonly usual: Mm;
  readonly least: Mm;
}

/** Room between a code and a seam that is glued a little askew. */
const CLEAR = mm(2.5);
/** A seam at the end of a row, or no farther from it than its padding. */
const NEAR = mm(0.8);
/** A seam is looked for in steps of this length. */
const STEP = mm(0.25);

/** The largest scale at which two tiles hold a side, with a seam that crosses no code. */
export function scaleOf(codes: readonly Span[], joint: Joint): number {
  const { full, tile, usual, least } = joint;
  const largest = (2 * tile - usual) / full;
  const scaleAt = (seam: number): number => Math.min(tile / (1 - seam), (tile - least) / seam) / full;
  const clear = widened(codes, CLEAR / full);
  const balanced = (tile - least) / (2 * tile - least);
  const free = [balanced, ...clear.flatMap(({ from, to }) => [from, to])].filter(
    (seam) => seam > 0 && seam < 1 && !clear.some((code) => within(seam, code)),
  );
  return Math.min(largest, Math.max(0, ...free.map(scaleAt)));
}

/** Where a side is best cut at a scale, in parts of it: beside the codes, where rows meet, through few words, near the middle. */
export function seamOf({ codes, words, between }: Side, joint: Joint, scale: number): number {
  const { full, tile, usual, least } = joint;
  const length = full * scale;
  const part = (millimetres: Mm): number => millimetres / length;
  const [first, last] = [1 - part(tile), part(tile) - part(least)];
  const clear = widened(codes, CLEAR / full);
  const middle = (1 - part(usual)) / 2;
  const harm = (seam: number): number =>
    words.filter((word) => within(seam, word)).length * 100 +
    (between.some((end) => Math.abs(end - seam) <= part(NEAR)) ? 0 : 10) +
    Math.abs(seam - middle);
  const steps = Math.max(1, Math.ceil((last - first) / part(STEP)));
  const places = Array.from({ length: steps + 1 }, (_, step) => first + ((last - first) * step) / steps);
  // The end of a row is met exactly, less what its rule is thick.
  const ends = between.map((end) => end - part(NEAR) / 2).filter((end) => end >= first && end <= last);
  const sides = clear.flatMap(({ from, to }) => [from, to]).filter((seam) => seam >= first - EXACT && seam <= last + EXACT);
  const free = [...ends, ...places, ...sides].filter((seam) => !clear.some((code) => within(seam, code)));
  return free.reduce((best, seam) => (harm(seam) < harm(best) ? seam : best), free[0] ?? middle);
}

/** What rounding may take. */
const EXACT = 1e-9;

const within = (place: number, { from, to }: Span): boolean => place > from + EXACT && place < to - EXACT;

/** Spans with room on both sides, joined where they meet. */
function widened(spans: readonly Span[], by: number): readonly Span[] {
  const joined: Span[] = [];
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const [start, end] = [from - by, to + by];
    const before = joined.at(-1);
    if (before !== undefined && start <= before.to) joined[joined.length - 1] = { from: before.from, to: Math.max(before.to, end) };
    else joined.push({ from: start, to: end });
  }
  return joined;
}
