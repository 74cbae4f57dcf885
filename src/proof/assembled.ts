import type { Area } from '../paper/area.js';
import type { TilePlan } from '../paper/tile-plan.js';
import type { Raster } from '../reading/raster.js';

const CHANNELS = 4;

/** What of a page's raster shows an area, in points from the corner of the page. */
export function cropped(raster: Raster, area: Area, dpi: number): Raster {
  const pixels = (points: number): number => Math.round((points * dpi) / 72);
  const [left, top] = [pixels(area.left), pixels(area.top)];
  const width = Math.min(pixels(area.width), raster.width - left);
  const height = Math.min(pixels(area.height), raster.height - top);
  const data = new Uint8Array(width * height * CHANNELS);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * raster.width + left) * CHANNELS;
    data.set(raster.data.subarray(from, from + width * CHANNELS), row * width * CHANNELS);
  }
  return { width, height, data };
}

/** The posters as they hang when the tiles are cut and glued, each laid over those before it. */
export function assembled(rasters: readonly Raster[], plan: TilePlan, dpi: number): readonly Raster[] {
  const pixels = (points: number): number => Math.round((points * dpi) / 72);
  const count = plan.tiles.length;
  return Array.from({ length: Math.floor(rasters.length / count) }, (_, page) => {
    const [width, height] = [pixels(plan.finished.width), pixels(plan.finished.height)];
    const data = new Uint8Array(width * height * CHANNELS).fill(255);
    plan.tiles.forEach(({ window }, index) => {
      const raster = rasters[page * count + index];
      if (raster === undefined) return;
      const part = cropped(raster, { ...window, ...plan.margin }, dpi);
      const [left, top] = [pixels(window.left), pixels(window.top)];
      const wide = Math.min(part.width, width - left);
      for (let row = 0; row < Math.min(part.height, height - top); row += 1) {
        const from = row * part.width * CHANNELS;
        data.set(part.data.subarray(from, from + wide * CHANNELS), ((top + row) * width + left) * CHANNELS);
      }
    });
    return { width, height, data };
  });
}
