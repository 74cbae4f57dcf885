import { grouped } from '../grouped.js';
import { phrase } from '../messages/message.js';
import { contrast, textContrast } from '../paper/contrast.js';
import type { FinishedPage, ReadGlyph } from '../reading/finished-file.js';
import type { Raster } from '../reading/raster.js';
import type { Fault } from './fault.js';

const CODE = 'low-contrast';
/** Pixels around a letter that belong to its ground. */
const RING = 2;
/** Pixels along a side of a large letter that are looked at. */
const ENOUGH = 24;

interface PaintedPage {
  readonly page: FinishedPage;
  readonly raster: Raster;
  /** Characters that are painted whole. */
  readonly glyphs: readonly ReadGlyph[];
  /** Size of everything against A4. */
  readonly scale: number;
}

/** Least contrast of the text of a file against what is under it in the rasters, from 1 to 21, and what is too faint. */
export function checkPaintedContrast(pages: readonly PaintedPage[]): { readonly least: number; readonly faults: readonly Fault[] } {
  const runs = pages.flatMap((painted, index) => judged(painted).map((run) => ({ ...run, page: index + 1 })));
  const faults = runs
    .filter(({ ratio, wanted }) => ratio < wanted)
    .map(
      ({ run, page, ratio, wanted }): Fault => ({
        code: CODE,
        message: phrase('low-contrast.painted', {
          page,
          least: wanted,
          ratio,
          words: run
            .map(({ text }) => text)
            .join('')
            .slice(0, 40),
        }),
        fix: phrase('low-contrast.fix'),
      }),
    );
  return { least: Math.min(21, ...runs.map(({ ratio }) => ratio)), faults };
}

/** Characters of one text object: they have one colour. */
const runsOf = (glyphs: readonly ReadGlyph[]): readonly (readonly ReadGlyph[])[] => [...grouped(glyphs, ({ run }) => run).values()];

/** What each run of a page has of contrast: its own colour against the one that most of the pixels around each letter have. */
function judged({ page, raster, scale, glyphs }: PaintedPage): readonly Judged[] {
  const perPoint = raster.width / page.media.width;
  return runsOf(glyphs).map((run) => {
    const [first] = run;
    const ink = first?.fill ?? 0;
    // Where all around a letter has the colour of the ink, the letter is lost.
    const grounds = new Set(run.map((glyph) => groundOf(raster, glyph, perPoint, ink) ?? ink));
    const ratio = Math.min(...[...grounds].map((ground) => contrast(hex(ink), hex(ground))));
    return { run, ratio, wanted: textContrast((first?.size ?? 0) / scale) };
  });
}

interface Judged {
  readonly run: readonly ReadGlyph[];
  readonly ratio: number;
  readonly wanted: number;
}

/** The colour that most pixels closely around a letter have, but for the ink's own; of a large one some are enough. */
function groundOf(raster: Raster, { box }: ReadGlyph, perPoint: number, ink: number): number | undefined {
  const [left, top] = [Math.floor(box.left * perPoint) - RING, Math.floor(box.top * perPoint) - RING];
  const [right, bottom] = [Math.ceil((box.left + box.width) * perPoint) + RING, Math.ceil((box.top + box.height) * perPoint) + RING];
  const step = Math.max(1, Math.floor((bottom - top) / ENOUGH));
  const counts = new Map<number, number>();
  let [colour, count] = [-1, 0];
  const look = (x: number, y: number): void => {
    const found = colourAt(raster, x, y);
    if (found !== colour) {
      if (count > 0) counts.set(colour, (counts.get(colour) ?? 0) + count);
      [colour, count] = [found, 0];
    }
    count += 1;
  };
  for (let ring = 0; ring < RING; ring += 1) {
    // Round and round, so that pixels of one colour follow each other.
    for (let x = left; x <= right; x += step) look(x, top + ring);
    for (let y = top; y <= bottom; y += step) look(right - ring, y);
    for (let x = right; x >= left; x -= step) look(x, bottom - ring);
    for (let y = bottom; y >= top; y -= step) look(left + ring, y);
  }
  counts.set(colour, (counts.get(colour) ?? 0) + count);
  return commonest(counts, ink);
}

/** Shades that a raster may give one colour. */
const SAME = 16;

/** The colour that most pixels have, but for the ink's own. */
function commonest(counts: ReadonlyMap<number, number>, ink: number): number | undefined {
  let [found, most]: [number | undefined, number] = [undefined, 0];
  for (const [colour, count] of counts) if (count > most && !isSame(colour, ink)) [found, most] = [colour, count];
  return found;
}

const isSame = (one: number, other: number): boolean =>
  [16, 8, 0].every((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) < SAME);

/** Red, green and blue in one number; beyond the edge lies white. */
function colourAt({ data, width, height }: Raster, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0xffffff;
  const at = (y * width + x) * 4;
  return ((data[at] ?? 255) << 16) | ((data[at + 1] ?? 255) << 8) | (data[at + 2] ?? 255);
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
