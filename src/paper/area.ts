import { type Pt, pt } from './units.js';

/** A rectangle from the upper left corner of what it lies on, in one unit of length. */
export interface Rectangle<Length extends number> {
  readonly left: Length;
  readonly top: Length;
  readonly width: Length;
  readonly height: Length;
}

/** A rectangle in points. */
export type Area = Rectangle<Pt>;

/** How far two areas reach into each other both ways; none or negative when they stand apart. */
export const overlap = (a: Area, b: Area): Pt =>
  pt(
    Math.min(
      Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left),
      Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top),
    ),
  );
