import type { Area } from './area.js';
import { type Joint, type Side, scaleOf, seamOf } from './seams.js';
import { SHEETS, type Sheet, type SheetName } from './sheet.js';
import { type Mm, mm, type Pt, pt, toPt } from './units.js';

/** What an office printer may leave blank at each edge of a tile; marks stand in it as far as they can. */
const MARGIN = mm(8);
/** By how much neighbours show the same, for glue and for a cut that is not quite straight: most often, and at least. */
const OVERLAP = { usual: mm(10), least: mm(5) } as const;

export type TiledSize = Extract<SheetName, 'a3' | 'a2'>;

interface Grid {
  readonly columns: 1 | 2;
  readonly rows: 1 | 2;
  readonly paper: { readonly width: Mm; readonly height: Mm };
}

/** How a size is cut: columns and rows of A4, which lie across for A3 and stand for A2. */
const GRIDS: Readonly<Record<TiledSize, Grid>> = {
  a3: { columns: 1, rows: 2, paper: { width: SHEETS.a4.height, height: SHEETS.a4.width } },
  a2: { columns: 2, rows: 2, paper: SHEETS.a4 },
};

/** What stands on a page of a poster that is cut, along both of its sides. */
export interface Uncut {
  readonly across: Side;
  readonly down: Side;
}

/** One A4 of a poster that is glued together. */
export interface Tile {
  /** Counted from 1, from the upper left, row by row. */
  readonly number: number;
  readonly column: number;
  readonly row: number;
  /** What of the poster it shows, in points from the poster's upper left corner. */
  readonly window: Area;
  /** Where on its paper that stands. */
  readonly margin: { readonly left: Pt; readonly top: Pt };
  /** How much of it the neighbours at the right and below cover: none at the poster's edge. */
  readonly covered: { readonly right: Pt; readonly bottom: Pt };
}

export interface TileGrid {
  /** One A4. */
  readonly paper: { readonly width: Pt; readonly height: Pt };
  readonly columns: number;
  readonly rows: number;
}

export interface TilePlan extends TileGrid {
  /** The finished poster: a little smaller than its size, because no printer prints to the edge of a tile. */
  readonly finished: Sheet;
  /** The tiles of each page of the poster, each cut where it does the least harm. */
  readonly pages: readonly (readonly Tile[])[];
}

export const isTiled = (size: SheetName): size is TiledSize => Object.hasOwn(GRIDS, size);

/** How many A4 a size takes, and how they lie. */
export function tileGrid(size: TiledSize): TileGrid {
  const { columns, rows, paper } = GRIDS[size];
  return { columns, rows, paper: { width: toPt(paper.width), height: toPt(paper.height) } };
}

/**
 * How the pages of a poster are printed on A4 and glued together: cut beside their codes, where two rows meet if they do
 * so within the overlap, and as large as the tiles hold them then.
 */
export function tilePlan(size: TiledSize, uncut: readonly Uncut[]): TilePlan {
  const grid = tileGrid(size);
  const scale = largestScale(size, uncut);
  const finished = finishedAt(size, scale);
  const [across, down] = jointsOf(size);
  const pages = uncut.map((page) => {
    const columns = parts(finished.width, grid.columns === 1 ? undefined : seamOf(page.across, across, scale), across);
    const rows = parts(finished.height, grid.rows === 1 ? undefined : seamOf(page.down, down, scale), down);
    return rows.flatMap((tall, row) =>
      columns.map(
        (wide, column): Tile => ({
          number: row * grid.columns + column + 1,
          column,
          row,
          window: { left: wide.from, top: tall.from, width: wide.length, height: tall.length },
          margin: { left: pt((grid.paper.width - wide.length) / 2), top: pt((grid.paper.height - tall.length) / 2) },
          covered: { right: wide.covered, bottom: tall.covered },
        }),
      ),
    );
  });
  return { ...grid, finished, pages };
}

/** The finished poster where no code stands in the way of its seams: the largest that there is. */
export const tiledSheet = (size: TiledSize): Sheet => finishedAt(size, largestScale(size, []));

/** Both sides of a size as two tiles hold them. */
function jointsOf(size: TiledSize): readonly [across: Joint, down: Joint] {
  const { paper } = GRIDS[size];
  const joint = (full: Joint['full'], side: number): Joint => ({ full, tile: mm(side - 2 * MARGIN), ...OVERLAP });
  return [joint(SHEETS[size].width, paper.width), joint(SHEETS[size].height, paper.height)];
}

function largestScale(size: TiledSize, uncut: readonly Uncut[]): number {
  const { columns, rows } = GRIDS[size];
  const [across, down] = jointsOf(size);
  const pages = uncut.length === 0 ? [{ across: NOTHING, down: NOTHING }] : uncut;
  const scales = pages.flatMap((page) => [
    columns === 1 ? across.tile / across.full : scaleOf(page.across.codes, across),
    rows === 1 ? down.tile / down.full : scaleOf(page.down.codes, down),
  ]);
  return Math.min(...scales);
}

const NOTHING: Side = { codes: [], words: [], between: [] };

function finishedAt(name: TiledSize, scale: number): Sheet {
  const [width, height] = [toPt(mm(SHEETS[name].width * scale)), toPt(mm(SHEETS[name].height * scale))];
  const own = Math.min(width / toPt(SHEETS.a4.width), height / toPt(SHEETS.a4.height));
  return { name, width, height, scale: own, inset: pt(0) };
}

interface Part {
  readonly from: Pt;
  readonly length: Pt;
  readonly covered: Pt;
}

/** One tile along a side, or two: the second lies over the first from the seam on. */
function parts(length: Pt, seam: number | undefined, { tile, usual }: Joint): readonly Part[] {
  if (seam === undefined) return [{ from: pt(0), length, covered: pt(0) }];
  const at = seam * length;
  const end = Math.min(at + toPt(usual), toPt(tile));
  return [
    { from: pt(0), length: pt(end), covered: pt(end - at) },
    { from: pt(at), length: pt(length - at), covered: pt(0) },
  ];
}
