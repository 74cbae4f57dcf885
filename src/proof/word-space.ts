import { phrase } from '../messages/message.js';
import type { FinishedPage, ReadGlyph } from '../reading/finished-file.js';
import type { Measure } from '../typography/measure.js';
import type { Weight } from '../typography/weights.js';
import { AS_MADE, type Fault } from './fault.js';

const CODE = 'word-space';
/** How far a space may differ from the font's own, as a part of it. */
const MOST = 0.02;
/** Points in height within which characters stand on one base line. */
const LEVEL = 0.1;
/** Ems of tracking that nobody sets. */
const NO_TRACKING = 0.0005;
/** Ems between two letters that are no kerning any more, and those that are a column's end. */
const GAP = { least: 0.12, most: 0.6 } as const;

/** How far the spaces of a file differ at most from those of their font, as a part of them, and which differ too far. */
export function checkWordSpaces(
  pages: readonly FinishedPage[],
  measure: Measure,
): { readonly widest: number; readonly faults: readonly Fault[] } {
  const lines = pages.flatMap(({ glyphs }, page) =>
    linesOf(glyphs).map((line) => ({ line, page: page + 1, off: deviation(line, measure) })),
  );
  const widest = Math.max(0, ...lines.map(({ off }) => Math.abs(off)));
  const faults = lines
    .filter(({ off }) => Math.abs(off) > MOST)
    .map(({ line, page, off }): Fault => {
      const words = line
        .map(({ text }) => text)
        .join('')
        .trim()
        .slice(0, 40);
      const found = { page, percent: Math.abs(off) * 100, words };
      return {
        code: CODE,
        message: off < 0 ? phrase('word-space.narrower', found) : phrase('word-space.wider', found),
        fix: AS_MADE,
      };
    });
  return { widest, faults };
}

/** Characters that follow each other on one base line in one size; a wide gap is a column's end. */
function linesOf(glyphs: readonly ReadGlyph[]): readonly (readonly ReadGlyph[])[] {
  const lines: ReadGlyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const on = last && Math.abs(last.y - glyph.y) < LEVEL && Math.abs(last.size - glyph.size) < LEVEL && last.font === glyph.font;
    if (line && last && on && glyph.x > last.x && glyph.x - last.x < 2 * last.size) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

/** The space that differs most, less the tracking that all letters of the line have. */
function deviation(line: readonly ReadGlyph[], measure: Measure): number {
  const weight = measure.weightOf(line[0]?.font ?? '');
  if (weight === undefined) return 0;
  const own = measure.width(' ', weight);
  const steps = line.slice(1).map((glyph, index): Step => {
    const before = line[index] as ReadGlyph;
    return { before: before.text, text: glyph.text, ems: (glyph.x - before.x) / before.size, apart: glyph.id !== before.id };
  });
  const letters = steps.filter(({ before, text }) => !/\s/.test(before + text));
  const tracking = trackingOf(letters, measure, weight);
  if (tracking === undefined) return 0;
  const spaces = steps.filter(({ before }) => /\s/.test(before)).map(({ ems }) => ems - tracking);
  // Other writers leave a gap where a word space should be; a number that hangs before its text has a gap of the design, and
  // what is marked by itself is another column, however near it begins.
  const gaps = letters
    .filter(({ before, text, apart }) => !apart && /\p{L}{2}/u.test(before + text))
    .map(({ before, ems }) => ems - measure.width(before, weight) - tracking)
    .filter((gap) => gap > GAP.least && gap < GAP.most);
  const offs = [...spaces, ...gaps].map((space) => space / own - 1);
  return offs.reduce((most, off) => (Math.abs(off) > Math.abs(most) ? off : most), 0);
}

/** From one character to the next, in ems. */
interface Step {
  readonly before: string;
  readonly text: string;
  readonly ems: number;
  /** The two are marked as different contents. */
  readonly apart: boolean;
}

/** What all letters of a line have between them beyond the font's own advance and kerning, in ems. */
function trackingOf(letters: readonly Step[], measure: Measure, weight: Weight): number | undefined {
  const unkerned = letters.map(({ before, ems }) => ems - measure.width(before, weight));
  // Most pairs have no kerning; only where most seem to be moved it has to be separated from tracking. A middle of zero
  // alone says nothing: in «ҚАДАМ» the kerning of three pairs of four undoes the tracking of a title.
  if (unkerned.filter((moved) => Math.abs(moved) < NO_TRACKING).length * 2 > letters.length) return 0;
  return middle(letters.map(({ before, text, ems }) => ems - measure.width(before + text, weight) + measure.width(text, weight)));
}

const middle = (values: readonly number[]): number | undefined =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
