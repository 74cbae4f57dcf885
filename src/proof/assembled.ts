import type { Area } from '../paper/area.js';
import type { TileGrid } from '../paper/tile-plan.js';
import { type Pt, pt } from '../paper/units.js';
import type { FinishedPage } from '../reading/finished-file.js';
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

/** A poster as it hangs when its tiles are glued together, in points. */
interface Glued {
  readonly width: Pt;
  readonly height: Pt;
  /** Where each of its tiles stands on it, and what of the tile's paper is seen there. */
  readonly tiles: readonly { readonly left: Pt; readonly top: Pt; readonly seen: Area }[];
}

/** How the tiles of one poster come together: what each of them shows of it is its TrimBox. */
export function gluedOf(pages: readonly FinishedPage[], { columns }: TileGrid): Glued {
  const seen = pages.map(({ trim, media }) => trim ?? media);
  const before = (areas: readonly Area[], side: 'width' | 'height'): Pt => pt(areas.reduce((sum, area) => sum + area[side], 0));
  const column = (index: number): readonly Area[] => seen.filter((_, at) => at % columns === index % columns);
  const row = (index: number): readonly Area[] =>
    seen.slice(Math.floor(index / columns) * columns, (Math.floor(index / columns) + 1) * columns);
  return {
    width: before(row(0), 'width'),
    height: before(column(0), 'height'),
    tiles: seen.map((area, index) => ({
      left: before(row(index).slice(0, index % columns), 'width'),
      top: before(column(index).slice(0, Math.floor(index / columns)), 'height'),
      seen: area,
    })),
  };
}

/** The posters as they hang when the tiles are cut and glued; each takes as many pages as the grid has tiles. */
export function assembled(rasters: readonly Raster[], pages: readonly FinishedPage[], grid: TileGrid, dpi: number): readonly Raster[] {
  const pixels = (points: number): number => Math.round((points * dpi) / 72);
  const count = grid.columns * grid.rows;
  return Array.from({ length: Math.floor(rasters.length / count) }, (_, page) => {
    const glued = gluedOf(pages.slice(page * count, (page + 1) * count), grid);
    const [width, height] = [pixels(glued.width), pixels(glued.height)];
    const data = new Uint8Array(width * height * CHANNELS).fill(255);
    glued.tiles.forEach((tile, index) => {
      const raster = rasters[page * count + index];
      if (raster === undefined) return;
      const part = cropped(raster, tile.seen, dpi);
      const [left, top] = [pixels(tile.left), pixels(tile.top)];
      const wide = Math.min(part.width, width - left);
      for (let row = 0; row < Math.min(part.height, height - top); row += 1) {
        const from = row * part.width * CHANNELS;
        data.set(part.data.subarray(from, from + wide * CHANNELS), ((top + row) * width + left) * CHANNELS);
      }
    });
    return { width, height, data };
  });
}
