import type { Raster } from '../reading/raster.js';
import { type Encoding, encoded, type Picture } from './encoded.js';
import type { PictureAbout } from './picture-about.js';
import { PICTURE_SIZES, type PictureSize } from './picture-size.js';
import { scaled } from './scaled.js';

/** Dots per inch at which an A4 sheet is rasterised before it is scaled. Rendered at a picture's own size, small letters come out pale. */
export const DPI_AT_A4 = 240;

/** Made when asked for, and sent: small, without a visible loss in small type. */
const SMALL: Encoding = {
  png: { palette: true, quality: 100, dither: 0, effort: 4, compressionLevel: 9 },
  webp: { quality: 85, effort: 2 },
};

export interface SheetPicture extends Picture {
  readonly width: number;
  readonly height: number;
}

/** One sheet at the size of a screen. */
export async function sheetPicture(page: Raster, size: PictureSize, about: PictureAbout): Promise<SheetPicture> {
  const pixels = await scaled(page, PICTURE_SIZES[size]);
  return { ...(await encoded(pixels, about, SMALL)), width: pixels.width, height: pixels.height };
}
