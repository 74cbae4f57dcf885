import sharp from 'sharp';
import type { Raster } from './raster.js';

/** Room between the pages of a poster, as part of a page's width. */
const GAP = 0.02;

/** A picture of a poster as PNG, its pages side by side on white. `width` is that of one page in pixels. */
export async function preview(rasters: readonly Raster[], width: number): Promise<Uint8Array> {
  const pages = await Promise.all(rasters.map((raster) => shrink(raster, width)));
  const gap = Math.round(width * GAP);
  const canvas = {
    width: pages.length * width + (pages.length - 1) * gap,
    height: Math.max(1, ...pages.map((page) => page.height)),
    channels: 3 as const,
    background: '#FFFFFF',
  };
  const placed = pages.map((page, index) => ({
    input: Buffer.from(page.data.buffer, page.data.byteOffset, page.data.byteLength),
    raw: { width: page.width, height: page.height, channels: 3 as const },
    left: index * (width + gap),
    top: 0,
  }));
  return sharp({ create: canvas })
    .composite(placed)
    .png({ palette: true, quality: 100, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

async function shrink({ data, width: from, height }: Raster, width: number): Promise<Raster> {
  const page = sharp(data, { raw: { width: from, height, channels: 4 } });
  const small = await page.flatten({ background: '#FFFFFF' }).resize({ width }).raw().toBuffer({ resolveWithObject: true });
  return { data: small.data, width: small.info.width, height: small.info.height };
}
