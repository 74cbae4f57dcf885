import type { Area } from './area.js';
import { SHEETS, type Sheet, type SheetName } from './sheet.js';
import { type Mm, mm, type Pt, pt, toPt } from './units.js';

/** What an office printer may leave blank at each edge of a tile; marks stand in it as far as they can. */
const MARGIN = mm(8);
/** By how much neighbours show the same, for glue and for a cut that is not quite straight. */
const OVERLAP = mm(10);

/** How a size is cut: columns and rows of A4, which lie across for A3 and stand for A2. */
const GRIDS = {
  a3: { columns: 1, rows: 2, paper: { width: SHEETS.a4.height, height: SHEETS.a4.width } },
  a2: { columns: 2, rows: 2, paper: SHEETS.a4 },
} as const;

type TiledSize = keyof typeof GRIDS;

/** One A4 of a poster that is glued together. */
export interface Tile {
  /** Counted from 1, from the upper left, row by row. */
  readonly number: number;
  readonly column: number;
  readonly row: number;
  /** What of the poster it shows, in points from the poster's upper left corner. */
  readonly window: Area;
}

export interface TilePlan {
  /** One A4, and where on it the window stands. */
  readonly paper: { readonly width: Pt; readonly height: Pt };
  readonly margin: { readonly left: Pt; readonly top: Pt };
  /** The finished poster: a little smaller than its size, because no printer prints to the edge of a tile. */
  readonly finished: Sheet;
  readonly overlap: Pt;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

export const isTiled = (size: SheetName): size is TiledSize => Object.hasOwn(GRIDS, size);

/** How a size is printed on A4 and glued together, at the largest scale that the tiles hold. */
export function tilePlan(size: TiledSize): TilePlan {
  const { columns, rows, paper } = GRIDS[size];
  const across = assembled(paper.width, columns);
  const down = assembled(paper.height, rows);
  const scale = Math.min(across / SHEETS[size].width, down / SHEETS[size].height);
  const width = toPt(mm(SHEETS[size].width * scale));
  const height = toPt(mm(SHEETS[size].height * scale));
  const overlap = toPt(OVERLAP);
  const window = { width: pt((width + (columns - 1) * overlap) / columns), height: pt((height + (rows - 1) * overlap) / rows) };
  const tiles = Array.from({ length: columns * rows }, (_, index): Tile => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const left = pt(column * (window.width - overlap));
    const top = pt(row * (window.height - overlap));
    return { number: index + 1, column, row, window: { left, top, ...window } };
  });
  return {
    paper: { width: toPt(paper.width), height: toPt(paper.height) },
    margin: { left: pt((toPt(paper.width) - window.width) / 2), top: pt((toPt(paper.height) - window.height) / 2) },
    finished: { name: size, width, height, scale: Math.min(width / toPt(SHEETS.a4.width), height / toPt(SHEETS.a4.height)), inset: pt(0) },
    overlap,
    columns,
    rows,
    tiles,
  };
}

/** What so many tiles show together. */
const assembled = (side: Mm, count: number): Mm => mm(count * (side - 2 * MARGIN) - (count - 1) * OVERLAP);
