import { type Pt, pt } from '../paper/units.js';
import type { Pillar, Row, SheetLayout } from './design.js';

export interface PlacedRow {
  readonly row: Row;
  readonly top: Pt;
  readonly height: Pt;
}

/** Sets the rows one below the other on a sheet; room that is left goes to the rows that grow, by their shares. */
export function placeRows(layout: SheetLayout, height: Pt): readonly PlacedRow[] {
  const rows = [...layout.head, ...layout.body, ...layout.foot];
  const gap = layout.gap ?? 0;
  const left = Math.max(0, height - gap - rows.reduce((sum, row) => sum + row.height, 0));
  const shares = rows.reduce((sum, row) => sum + (row.grow ?? 0), 0);
  const most = layout.most ?? left;
  const heights = rows.map((row) => row.height + (shares > 0 ? Math.min(most, (left * (row.grow ?? 0)) / shares) : 0));
  const blank = Math.max(0, height - gap - heights.reduce((sum, own) => sum + own, 0));
  let top = 0;
  return rows.map((row, index) => {
    if (index === layout.head.length) top += gap;
    if (index === layout.head.length + layout.body.length) top += layout.most === undefined ? 0 : blank;
    const own = pt(heights[index] ?? row.height);
    const placed = { row, top: pt(top), height: own };
    top += own;
    return placed;
  });
}

/** A ground from edge to edge, or the part of one that is a pillar. */
interface PlacedGround extends Partial<Pick<Pillar, 'left' | 'width'>> {
  readonly colour: string;
  readonly top: Pt;
  readonly height: Pt;
}

/** The grounds of rows, neighbours of one colour joined: two rectangles that only touch show a hairline. Pillars stand on them. */
export function placeGrounds(rows: readonly PlacedRow[]): readonly PlacedGround[] {
  const across = joined(rows, ({ ground }) => (ground === undefined ? undefined : { colour: ground }));
  return [...across, ...joined(rows, ({ pillar }) => pillar)];
}

type Shape = Pick<PlacedGround, 'colour' | 'left' | 'width'>;

function joined(rows: readonly PlacedRow[], shapeOf: (row: Row) => Shape | undefined): readonly PlacedGround[] {
  const grounds: PlacedGround[] = [];
  for (const { row, top, height } of rows) {
    const shape = shapeOf(row);
    if (shape === undefined) continue;
    const last = grounds.at(-1);
    const touches = last !== undefined && Math.abs(last.top + last.height - top) < 0.01;
    if (touches && last.colour === shape.colour && last.left === shape.left && last.width === shape.width)
      grounds[grounds.length - 1] = { ...last, height: pt(top + height - last.top) };
    else grounds.push({ ...shape, top, height });
  }
  return grounds;
}
