import { WEIGHTS, type Weight } from '../typography/fonts.js';
import type { Measure } from '../typography/measure.js';
import type { Fault } from './fault.js';
import type { FinishedPage, ReadGlyph } from './finished-file.js';

const CODE = 'word-space';
/** How far a space may differ from the font's own, as a part of it. */
const MOST = 0.02;
/** Points in height within which characters stand on one base line. */
const LEVEL = 0.1;
/** Ems between two letters that are no kerning any more, and those that are a column's end. */
const GAP = { least: 0.12, most: 0.6 } as const;

/** How far the spaces of a file differ at most from those of Golos Text, as a part of them, and which differ too far. */
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
      const words = line.map(({ text }) => text).join('');
      return {
        code: CODE,
        message: `page ${page}: expected the font's own word spaces, found one ${percent(off)} ${off < 0 ? 'narrower' : 'wider'} in «${words.trim().slice(0, 40)}»`,
        fix: 'make the file again with taqta build; nothing else may set its lines',
      };
    });
  return { widest, faults };
}

const percent = (part: number): string => `${(Math.abs(part) * 100).toFixed(1)} %`;

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
  const weight = weightOf(line[0]?.font ?? '');
  if (weight === undefined) return 0;
  const own = measure.width(' ', weight);
  const spaces: number[] = [];
  const letters: number[] = [];
  const between: number[] = [];
  line.slice(1).forEach((glyph, index) => {
    const before = line[index] as ReadGlyph;
    const step = (glyph.x - before.x) / before.size;
    if (/\s/.test(before.text)) spaces.push(step);
    else if (!/\s/.test(glyph.text)) {
      const beyond = step - measure.width(before.text + glyph.text, weight) + measure.width(glyph.text, weight);
      letters.push(beyond);
      if (/\p{L}{2}/u.test(before.text + glyph.text)) between.push(beyond);
    }
  });
  const tracking = letters.sort((one, other) => one - other)[Math.floor(letters.length / 2)];
  if (tracking === undefined) return 0;
  // Other writers leave a gap where a word space should be; a number that hangs before its text has a gap of the design.
  const gaps = between.map((step) => step - tracking).filter((gap) => gap > GAP.least && gap < GAP.most);
  const offs = [...spaces.map((space) => space - tracking), ...gaps].map((space) => space / own - 1);
  return offs.reduce((most, off) => (Math.abs(off) > Math.abs(most) ? off : most), 0);
}

/** The weight of Golos Text that a PostScript name means. */
function weightOf(font: string): Weight | undefined {
  const found = Object.entries(WEIGHTS).find(([, name]) => font === `GolosText-${name}`);
  return found && (Number(found[0]) as Weight);
}
