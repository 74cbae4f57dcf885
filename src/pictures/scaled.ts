import type { Sharp } from 'sharp';
import type { Raster } from '../reading/raster.js';
import { sharp } from '../shipped/sharp.js';

/** Pixels of three bytes each: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

// Pictures are made side by side: more threads inside of each hold memory and save no time. Nor is one made twice.
sharp.concurrency(1);
sharp.cache(false);

/** A page made smaller, by Lanczos’ kernel, which keeps type crisp. A page is opaque: its alpha says nothing. */
export async function scaled(page: Raster, to: { readonly width: number } | { readonly height: number }): Promise<Pixels> {
  const { data, width, height } = page;
  return pixelsOf(
    sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .resize(to),
  );
}

/** What a pipeline yields, so that several encoders share it. */
export async function pixelsOf(pipeline: Sharp): Promise<Pixels> {
  const { data, info } = await pipeline.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

export const RGB = 3 as const;
