import type { Problem } from '../problem.js';
import { contrast } from './contrast.js';
import type { FinishedPage, ReadGlyph } from './page-reader.js';
import type { Raster } from './raster.js';

const CODE = 'low-contrast';
/** Points at A4 from which text counts as large, and the ratios of WCAG 2.2, 1.4.6 (level AAA). */
const LARGE = 18;
const RATIO = { body: 7, large: 4.5 } as const;
/** Pixels around a letter that belong to its ground. */
const RING = 2;
/** Rows of pixels of a large letter that are looked at. */
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
export function checkPaintedContrast(
  file: string,
  pages: readonly PaintedPage[],
): { readonly least: number; readonly problems: readonly Problem[] } {
  const runs = pages.flatMap((painted, index) => judged(painted).map((run) => ({ ...run, page: index + 1 })));
  const problems = runs
    .filter(({ ratio, wanted }) => ratio < wanted)
    .map(
      ({ run, page, ratio, wanted }): Problem => ({
        code: CODE,
        severity: 'error',
        where: { file },
        message: `page ${page}: expected a contrast of ${wanted}:1 or more, found ${ratio.toFixed(1)}:1 in the raster for «${run
          .map(({ text }) => text)
          .join('')
          .slice(0, 40)}»`,
        fix: 'choose a darker text or a lighter ground (the reverse on dark grounds) in theme.yaml',
      }),
    );
  return { least: Math.min(21, ...runs.map(({ ratio }) => ratio)), problems };
}

/** Characters of one text object: they have one colour. */
function runsOf(glyphs: readonly ReadGlyph[]): readonly (readonly ReadGlyph[])[] {
  const runs = new Map<number, ReadGlyph[]>();
  for (const glyph of glyphs) {
    const run = runs.get(glyph.run);
    if (run) run.push(glyph);
    else runs.set(glyph.run, [glyph]);
  }
  return [...runs.values()];
}

/** What each run of a page has of contrast: thin letters are blended, so runs of one colour and ground share their ink. */
function judged({ page, raster, scale, glyphs }: PaintedPage): readonly Judged[] {
  const perPoint = raster.width / page.media.width;
  const runs = runsOf(glyphs).map((run) => {
    const letters = run.map((glyph) => coloursAround(raster, glyph, perPoint));
    const ground = commonest(letters);
    return { run, letters, ground, ink: furthest(letters, ground), key: `${run[0]?.fill} ${ground}` };
  });
  const inks = new Map<string, number>();
  for (const { key, ink = 0, ground = 0 } of runs) {
    const known = inks.get(key);
    if (known === undefined || Math.abs(grey(ink) - grey(ground)) > Math.abs(grey(known) - grey(ground))) inks.set(key, ink);
  }
  return runs.map(({ run, letters, ink: own, key }) => {
    const ink = inks.get(key) ?? 0;
    // Where all around a letter has the colour of the ink, the letter is lost.
    const grounds = new Set(letters.map((colours) => commonest([colours], own) ?? ink));
    const ratio = Math.min(...[...grounds].map((each) => contrast(hex(ink), hex(each))));
    return { run, ratio, wanted: (run[0]?.size ?? 0) / scale >= LARGE ? RATIO.large : RATIO.body };
  });
}

interface Judged {
  readonly run: readonly ReadGlyph[];
  readonly ratio: number;
  readonly wanted: number;
}

type Counts = ReadonlyMap<number, number>;

/** How often each colour stands in and closely around a letter; of a large one some pixels are enough. */
function coloursAround(raster: Raster, { box }: ReadGlyph, perPoint: number): Counts {
  const [left, top] = [Math.floor(box.left * perPoint) - RING, Math.floor(box.top * perPoint) - RING];
  const [right, bottom] = [Math.ceil((box.left + box.width) * perPoint) + RING, Math.ceil((box.top + box.height) * perPoint) + RING];
  const step = Math.max(1, Math.floor((bottom - top) / ENOUGH));
  const counts = new Map<number, number>();
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) {
      const colour = colourAt(raster, x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}

/** The colour that is furthest from the ground: edges are blended, the middle of a stem is not. */
function furthest(letters: readonly Counts[], ground: number | undefined): number | undefined {
  const far = (colour: number): number => Math.abs(grey(colour) - grey(ground ?? 0));
  let found = ground;
  for (const counts of letters) for (const colour of counts.keys()) if (far(colour) > far(found ?? 0)) found = colour;
  return found;
}

/** The colour that most pixels have, but for one. */
function commonest(letters: readonly Counts[], but?: number): number | undefined {
  const sums = new Map<number, number>();
  for (const counts of letters) for (const [colour, count] of counts) if (colour !== but) sums.set(colour, (sums.get(colour) ?? 0) + count);
  let [found, most]: [number | undefined, number] = [undefined, 0];
  for (const [colour, count] of sums) if (count > most) [found, most] = [colour, count];
  return found;
}

/** Red, green and blue in one number; beyond the edge lies white. */
function colourAt({ data, width, height }: Raster, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0xffffff;
  const at = (y * width + x) * 4;
  return ((data[at] ?? 255) << 16) | ((data[at + 1] ?? 255) << 8) | (data[at + 2] ?? 255);
}

const grey = (colour: number): number => 0.3 * (colour >> 16) + 0.6 * ((colour >> 8) & 255) + 0.1 * (colour & 255);

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
