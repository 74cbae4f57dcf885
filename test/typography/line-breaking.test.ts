import { describe, expect, it } from 'vitest';
import { breakLines, type Unbreakable } from '../../src/typography/line-breaking.js';

const SPACE = 1;
const word = (width: number, spaced = true): Unbreakable => ({ width, spaced, hyphen: 0 });
const words = (...widths: readonly number[]): readonly Unbreakable[] => widths.map((width) => word(width));

/** The widths of the parts of each line. */
function set(parts: readonly Unbreakable[], line: number): readonly (readonly number[])[] {
  let from = 0;
  return breakLines(parts, line, SPACE).map((end) => {
    const widths = parts.slice(from, end).map(({ width }) => width);
    from = end;
    return widths;
  });
}

const widthOf = (line: readonly number[]): number => line.reduce((sum, width) => sum + width, 0) + SPACE * (line.length - 1);

/** Words of widths that only look random: the same in every run. */
function someWords(count: number, seed: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % 14);
  });
}

/** As many words on each line as it holds: nobody needs fewer lines. */
function fewest(widths: readonly number[], line: number): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + SPACE + width > line) {
      lines += 1;
      used = width;
    } else used += (used > 0 ? SPACE : 0) + width;
  }
  return lines;
}

describe('A paragraph', () => {
  const samples = Array.from({ length: 60 }, (_, seed) => ({ widths: someWords(5 + seed, seed + 1), line: 15 + (seed % 40) }));

  it('has no line wider than its column, and no more lines than it needs', () => {
    for (const { widths, line } of samples) {
      const lines = set(words(...widths), line);
      expect(lines.flat()).toEqual(widths);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(line);
      expect(lines).toHaveLength(fewest(widths, line));
    }
  });

  it('is as even as its lines allow', () => {
    // Filled from the top it would be 3+3+3+3, then a 9 alone.
    expect(set(words(3, 3, 3, 3, 9, 12, 2), 16)).toEqual([
      [3, 3, 3],
      [3, 9],
      [12, 2],
    ]);
  });

  it('of no words has no lines', () => {
    expect(breakLines([], 20, SPACE)).toEqual([]);
  });

  it('that fills a line to the last hair stays on it', () => {
    expect(set(words(10, 9), 20)).toEqual([[10, 9]]);
    expect(set(words(10, 9.001), 20)).toEqual([[10], [9.001]]);
  });
});

describe('A part that is wider than the line', () => {
  it('stands alone on it, wherever it comes', () => {
    expect(set(words(30, 4, 4), 20)).toEqual([[30], [4, 4]]);
    expect(set(words(4, 30, 4), 20)).toEqual([[4], [30], [4]]);
    expect(set(words(4, 30), 20)).toEqual([[4], [30]]);
  });
});

describe('The last line', () => {
  it('takes a second word along rather than be a short one alone', () => {
    expect(set(words(6, 6, 6, 3), 20)).toEqual([
      [6, 6],
      [6, 3],
    ]);
  });

  it('of one word stands only where as many lines allow no other', () => {
    let alone = 0;
    for (let seed = 1; seed <= 2000; seed += 1) {
      const widths = someWords(2 + (seed % 40), seed);
      const line = 15 + (seed % 23);
      const lines = set(words(...widths), line);
      if (lines.length === 1 || lines.at(-1)?.length !== 1) continue;
      alone += 1;
      const [before, two] = [widths.slice(0, -2), widths.slice(-2)];
      const possible = before.length >= lines.length - 1 && widthOf(two) <= line && fewest(before, line) <= lines.length - 1;
      expect({ widths, line, possible }).toEqual({ widths, line, possible: false });
    }
    // There are texts that leave no choice.
    expect(alone).toBeGreaterThan(5);
  });
});

describe('A word of several parts', () => {
  it('has no space between them and is broken there only when a line is saved', () => {
    const parts = [word(8), word(6), word(6, false), word(8)];
    expect(set([...parts, word(8)], 21)).toEqual([
      [8, 6, 6],
      [8, 8],
    ]);
    expect(set(parts, 16).map((line) => line.join('+'))).toEqual(['8+6', '6+8']);
  });

  it('is broken rather than take a line more', () => {
    const parts = [word(30), word(30), word(38), word(30, false), word(30), word(30)];
    expect(set(parts, 100)).toEqual([
      [30, 30, 38],
      [30, 30, 30],
    ]);
  });

  it('that is a compound rather takes a line more, but does not stick out', () => {
    const compound = (upper: number, lower: number): readonly Unbreakable[] => [{ ...word(upper), compound: true }, word(lower, false)];
    expect(set([word(30), word(30), ...compound(38, 30), word(30), word(30)], 100)).toEqual([
      [30, 30],
      [38, 30],
      [30, 30],
    ]);
    expect(set([word(30), ...compound(60, 50)], 100)).toEqual([[30, 60], [50]]);
  });

  it('is left whole where its break saves nothing', () => {
    expect(set([word(8), word(6), word(6, false)], 16)).toEqual([[8], [6, 6]]);
  });
});

describe('A word that may be divided', () => {
  const part = (width: number, hyphen: number, spaced: boolean): Unbreakable => ({ width, spaced, hyphen });
  /** Two syllables of a word, a hyphen of 1 between them. */
  const divisible = (upper: number, lower: number): readonly Unbreakable[] => [part(upper, 1, true), part(lower, 0, false)];

  it('is divided when that saves a line', () => {
    expect(set([...words(5), ...divisible(3, 6), ...words(3)], 10)).toEqual([
      [5, 3],
      [6, 3],
    ]);
  });

  it('stays whole when as many lines do without', () => {
    expect(set([...words(5), ...divisible(3, 6), ...words(4)], 10)).toEqual([[5], [3, 6], [4]]);
  });

  it('is divided rather than stick out of its column', () => {
    expect(set([...words(2), ...divisible(7, 8)], 10)).toEqual([[2], [7], [8]]);
  });

  it('keeps room for its hyphen', () => {
    expect(set([...words(5), ...divisible(4, 5), ...words(4)], 10)).toEqual([[5], [4, 5], [4]]);
  });

  it('is not divided below another hyphen', () => {
    const lines = set([...words(5), ...divisible(3, 5), ...divisible(3, 6), ...words(3)], 10);
    expect(lines).toEqual([[5], [3, 5], [3, 6], [3]]);
  });
});
