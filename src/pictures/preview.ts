import type { Raster } from '../reading/raster.js';
import { sharp } from '../shipped/sharp.js';
import { type Encoding, encoded, type Picture } from './encoded.js';
import type { PictureAbout } from './picture-about.js';
import { type Pixels, pixelsOf, RGB, scaled } from './scaled.js';

/** Room between the pages of a poster, as part of a page's width. */
const GAP = 0.02;

/** Made with every build: quick rather than small. Writing all colours takes a quarter of the time of choosing 256. */
const QUICK: Encoding = { png: { compressionLevel: 2 }, webp: { quality: 80, effort: 0 } };

/** Pages in a row, or as many as there are rows: in large print a poster has two dozen on A5, and a WebP has at most 16 383 pixels a side. */
const COLUMNS = 4;

/** A picture of a whole poster, its pages side by side on white, row below row. `width` is that of one page in pixels. */
export async function preview(rasters: readonly Raster[], width: number, about: PictureAbout): Promise<Picture> {
  const pages = await Promise.all(rasters.map((raster) => scaled(raster, { width })));
  const [first, ...others] = pages;
  return encoded(first && others.length === 0 ? first : await sideBySide(pages, width), about, QUICK);
}

function sideBySide(pages: readonly Pixels[], width: number): Promise<Pixels> {
  const gap = Math.round(width * GAP);
  const height = Math.max(1, ...pages.map((page) => page.height));
  const along = (count: number, length: number): number => count * length + (count - 1) * gap;
  const columns = Math.min(pages.length, Math.max(COLUMNS, Math.ceil(Math.sqrt(pages.length))));
  const canvas = {
    width: along(columns, width),
    height: along(Math.ceil(pages.length / columns), height),
    channels: RGB,
    background: '#FFFFFF',
  };
  const placed = pages.map((page, index) => ({
    input: Buffer.from(page.data.buffer, page.data.byteOffset, page.data.byteLength),
    raw: { width: page.width, height: page.height, channels: RGB },
    left: (index % columns) * (width + gap),
    top: Math.floor(index / columns) * (height + gap),
  }));
  return pixelsOf(sharp({ create: canvas }).composite(placed).removeAlpha());
}
