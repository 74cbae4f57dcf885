import { type Pt, pt } from '../paper/units.js';
import type { Row, SheetLayout } from './design.js';

export interface PlacedRow {
  readonly row: Row;
  readonly top: Pt;
  readonly height: Pt;
}

/** Sets the rows one below the other on a sheet; room that is left goes to the rows that grow, by their shares. */
export function placeRows(layout: SheetLayout, height: Pt): readonly PlacedRow[] {
  const rows = [...layout.head, ...layout.body, ...layout.foot];
  const left = Math.max(0, height - rows.reduce((sum, row) => sum + row.height, 0));
  const shares = rows.reduce((sum, row) => sum + (row.grow ?? 0), 0);
  let top = 0;
  return rows.map((row) => {
    const own = pt(row.height + (shares > 0 ? (left * (row.grow ?? 0)) / shares : 0));
    const placed = { row, top: pt(top), height: own };
    top += own;
    return placed;
  });
}
