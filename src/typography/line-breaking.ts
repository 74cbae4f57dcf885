/** A stretch that is never broken, with its width in any unit. */
export interface Unbreakable {
  readonly width: number;
  /** Whether a word space stands before it when it is not the first of its line. */
  readonly spaced: boolean;
  /** Width of the hyphen that is set when a line ends after it, in the same unit; 0 where none is. */
  readonly hyphen: number;
  /** Ends with the hyphen of a compound: a line ends there last of all. */
  readonly compound?: boolean;
}

/** Index after the last part of each line. */
type Breaks = readonly number[];

// A line more always costs more than the worst rag; the rest are shares of a squared line width.
const LINE = 1e6;
// A hyphen has to save a line, or a word that would stick out; two in a row never look well.
const HYPHEN = 0.6 * LINE;
// Where lines are to be filled closely, three may save one.
const CLOSE_HYPHEN = 0.3 * LINE;
const LADDER = 2 * LINE;
// A compound is read as one word: rather a line more, but no word that sticks out.
const COMPOUND = 3 * LINE;
const STICKS_OUT = 10 * LINE;
// More than the rag of all lines together: a last line of one word stands only where as many lines allow no other.
const LONELY = 1e3;
const INSIDE_WORD = 0.4;

/**
 * Breaks a paragraph for the fewest lines and, among those, the most even rag (least squares over the paragraph).
 * A part wider than the line stands alone on it; the caller sees it by its width. `close` spends more hyphens on a line less.
 */
export function breakLines(parts: readonly Unbreakable[], line: number, space: number, close = false): Breaks {
  const count = parts.length;
  if (count > 0 && wholeWidth(parts, space) <= line) return [count];
  const lines: Lines = { width: line, hyphen: close ? CLOSE_HYPHEN : HYPHEN };
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= count; end += 1) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let width = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      const part = parts[from] as Unbreakable;
      const next = parts[from + 1];
      width += part.width + (from + 1 < end && next?.spaced ? space : 0);
      const full = width + (end < count ? (parts[end - 1] as Unbreakable).hyphen : 0);
      if (full > line + 1e-6 && from < end - 1) break;
      const cost = (best[from] as { cost: number }).cost + lineCost(parts, { from, end, width: full }, lines);
      if (cost < chosen.cost) chosen = { cost, from };
    }
    best.push(chosen);
  }
  const breaks: number[] = [];
  for (let end = count; end > 0; end = (best[end] as { from: number }).from) breaks.unshift(end);
  return breaks;
}

/** All parts in one line: no line is cheaper. */
const wholeWidth = (parts: readonly Unbreakable[], space: number): number =>
  parts.reduce((sum, { width, spaced }, at) => sum + width + (spaced && at > 0 ? space : 0), 0);

/** A line as it might be cut, from one part up to another; with its hyphen. */
interface Candidate {
  readonly from: number;
  readonly end: number;
  readonly width: number;
}

/** The width of all lines, and what a hyphen costs in them. */
interface Lines {
  readonly width: number;
  readonly hyphen: number;
}

function lineCost(parts: readonly Unbreakable[], candidate: Candidate, { width: line, hyphen }: Lines): number {
  const { from, end, width } = candidate;
  const rest = Math.max(0, line - width) / line;
  const cost = width > line + 1e-6 ? LINE + STICKS_OUT : LINE;
  if (end < parts.length) return cost + rest * rest + insideWord(parts, candidate, hyphen);
  const words = parts.slice(from + 1, end).filter((part) => part.spaced).length + 1;
  return cost + (from > 0 && words === 1 ? LONELY : 0);
}

/** What it costs to end a line inside a word. */
function insideWord(parts: readonly Unbreakable[], { from, end }: Candidate, hyphen: number): number {
  if (parts[end]?.spaced) return 0;
  if (parts[end - 1]?.compound) return COMPOUND;
  if ((parts[end - 1]?.hyphen ?? 0) === 0) return INSIDE_WORD;
  return (parts[from - 1]?.hyphen ?? 0) > 0 && !parts[from]?.spaced ? LADDER : hyphen;
}
