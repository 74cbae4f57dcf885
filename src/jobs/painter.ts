import type { Unfit } from '../layout/fit.js';
import type { FontFiles } from '../typography/weights.js';
import type { Assets } from './assets.js';
import type { PaintedPoster, PosterSheets, RoomyPoster } from './painted-poster.js';

/** One copy in one size and variant, and where a font of one's own lies; plain data, which another process can be sent. */
export type PaintTask = Omit<PosterSheets, 'assets' | 'fits' | 'rasters'> & { readonly fonts?: FontFiles };

/** The same for those who ask only whether it fits. */
export type FitTask = PaintTask & { readonly fitOnly: true };

/** Fits a poster and paints it in one size, or only finds out whether it fits. An unfit one is not painted. */
export interface Painter {
  (task: FitTask): Promise<RoomyPoster | Unfit>;
  (task: PaintTask): Promise<PaintedPoster | Unfit>;
}

/**
 * A painter in this process. One fit serves the sizes of a poster that is painted: a painter is for one run, in which
 * such a poster is the same throughout.
 */
export function createPainter(assets: Assets): Painter {
  const fits: PosterSheets['fits'] = new Map();
  const rasters: PosterSheets['rasters'] = new Map();
  const answer = async (task: PaintTask | FitTask) => {
    const { paintPoster, roomyPoster } = await import('./painted-poster.js');
    return 'fitOnly' in task ? roomyPoster({ ...task, assets, fits: new Map() }) : paintPoster({ ...task, assets, fits, rasters });
  };
  return answer as Painter;
}

/** A painter whose tasks say where a font of one's own lies: it may stand in another process. */
export function inFonts(paint: Painter, fonts: FontFiles | undefined): Painter {
  if (!fonts) return paint;
  return ((task: PaintTask) => paint({ ...task, fonts })) as Painter;
}

/** Work that may have begun before its result is asked for. */
interface Ahead<T> {
  /** Begins it, once. Whoever takes the result meets its fault. */
  begin(): void;
  /** The result, which is then kept no longer: that of all sheets of a run would fill the memory. */
  take(): Promise<T>;
}

export function ahead<T>(work: () => Promise<T>): Ahead<T> {
  let begun: Promise<T> | undefined;
  let taken = false;
  return {
    begin() {
      if (taken || begun) return;
      begun = work();
      begun.catch(() => undefined);
    },
    take() {
      const result = begun ?? work();
      [begun, taken] = [undefined, true];
      return result;
    },
  };
}
