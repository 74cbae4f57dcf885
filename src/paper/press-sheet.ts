import type { Area } from './area.js';
import type { Sheet } from './sheet.js';
import { mm, type Pt, pt, toPt } from './units.js';

/** Colour that is printed beyond the trim and cut away: what print shops ask for. */
export const BLEED = mm(3);
/** Room around the trim for bleed and marks. */
const SLUG = mm(11);
/** Marks keep clear of the bleed and have this length. */
const MARK = { from: mm(4), length: mm(5), radius: mm(1.5) } as const;

/** A line in points from the upper left corner of the medium. */
interface MarkLine {
  readonly from: readonly [Pt, Pt];
  readonly to: readonly [Pt, Pt];
}

/** A sheet as a print shop wants it: a larger medium, and on it where it bleeds and where it is cut. */
export interface PressSheet {
  readonly medium: { readonly width: Pt; readonly height: Pt };
  readonly bleed: Area;
  readonly trim: Area;
  /** Two lines at every corner of the trim, in all inks. */
  readonly cropMarks: readonly MarkLine[];
  /** Centre and radius of the crosses in circles, one at the middle of every side. */
  readonly registration: readonly { readonly centre: readonly [Pt, Pt]; readonly radius: Pt }[];
}

export function pressSheet(sheet: Sheet): PressSheet {
  const slug = toPt(SLUG);
  const bleed = toPt(BLEED);
  const medium = { width: pt(sheet.width + 2 * slug), height: pt(sheet.height + 2 * slug) };
  const trim: Area = { left: slug, top: slug, width: sheet.width, height: sheet.height };
  const right = pt(slug + sheet.width);
  const bottom = pt(slug + sheet.height);
  const out = toPt(MARK.from);
  const far = pt(out + toPt(MARK.length));
  const corners = [
    { x: slug, y: slug, dx: -1, dy: -1 },
    { x: right, y: slug, dx: 1, dy: -1 },
    { x: slug, y: bottom, dx: -1, dy: 1 },
    { x: right, y: bottom, dx: 1, dy: 1 },
  ];
  const middle = { x: pt(slug + sheet.width / 2), y: pt(slug + sheet.height / 2) };
  const away = pt(out + toPt(MARK.length) / 2);
  const radius = toPt(MARK.radius);
  return {
    medium,
    bleed: { left: pt(slug - bleed), top: pt(slug - bleed), width: pt(sheet.width + 2 * bleed), height: pt(sheet.height + 2 * bleed) },
    trim,
    cropMarks: corners.flatMap(({ x, y, dx, dy }): readonly MarkLine[] => [
      { from: [pt(x + dx * out), y], to: [pt(x + dx * far), y] },
      { from: [x, pt(y + dy * out)], to: [x, pt(y + dy * far)] },
    ]),
    registration: [
      { centre: [middle.x, pt(slug - away)], radius },
      { centre: [middle.x, pt(bottom + away)], radius },
      { centre: [pt(slug - away), middle.y], radius },
      { centre: [pt(right + away), middle.y], radius },
    ],
  };
}
