import type { Unfit } from '../layout/fit.js';
import type { Assets } from './assets.js';
import type { PaintedPoster, PosterSheets } from './painted-poster.js';

/** One copy in one size and variant; plain data, which another process can be sent. */
export type PaintTask = Omit<PosterSheets, 'assets' | 'fits'>;

/** Fits a poster and paints it in one size. An unfit one is not painted. */
export type Painter = (task: PaintTask) => Promise<PaintedPoster | Unfit>;

/** A painter in this process. One fit serves every size of a poster: a painter is for one run, in which a poster is the same throughout. */
export function createPainter(assets: Assets): Painter {
  const fits: PosterSheets['fits'] = new Map();
  return async (task) => (await import('./painted-poster.js')).paintPoster({ ...task, assets, fits });
}
