import type { Pt } from './units.js';

/** A rectangle in points from the upper left corner of what it lies on. */
export interface Area {
  readonly left: Pt;
  readonly top: Pt;
  readonly width: Pt;
  readonly height: Pt;
}
