import type { Area } from './area.js';
import type { PressSheet } from './press-sheet.js';
import type { Tile, TilePlan } from './tile-plan.js';
import { type Pt, pt } from './units.js';

/** What is printed where it is not the poster's own sheet: how large it is, and where the poster stands on it. */
export interface Medium {
  readonly width: Pt;
  readonly height: Pt;
  /** The poster's sheet; for a tile it reaches out of the medium. */
  readonly sheet: Area;
  /** What of the medium shows the poster. */
  readonly window: Area;
}

/** The medium of a sheet for a print shop: the poster bleeds to the edge of its window. */
export const pressMedium = ({ medium, bleed, trim }: PressSheet): Medium => ({ ...medium, sheet: trim, window: bleed });

/** The medium of one tile. */
export function tileMedium({ paper, finished }: TilePlan, { window, margin }: Tile): Medium {
  return {
    ...paper,
    sheet: {
      left: pt(margin.left - window.left),
      top: pt(margin.top - window.top),
      width: finished.width,
      height: finished.height,
    },
    window: { ...window, ...margin },
  };
}
