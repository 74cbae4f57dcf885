import sharp, { type PngOptions, type WebpOptions } from 'sharp';
import type { PictureAbout } from './picture-about.js';
import { pictureXmp } from './picture-xmp.js';
import { withPngChunks } from './png-chunks.js';
import { type Pixels, RGB } from './scaled.js';

/** One picture in both formats. */
export interface Picture {
  readonly png: Uint8Array;
  readonly webp: Uint8Array;
}

export interface Encoding {
  readonly png: PngOptions;
  readonly webp: WebpOptions;
}

/** Pixels as PNG and WebP that know what they show. Without a profile both formats mean sRGB. */
export async function encoded({ data, width, height }: Pixels, about: PictureAbout, { png, webp }: Encoding): Promise<Picture> {
  const xmp = pictureXmp(about);
  const pixels = () => sharp(data, { raw: { width, height, channels: RGB } });
  const [one, other] = await Promise.all([pixels().png(png).toBuffer(), pixels().withXmp(xmp).webp(webp).toBuffer()]);
  return { png: withPngChunks(one, xmp), webp: other };
}
