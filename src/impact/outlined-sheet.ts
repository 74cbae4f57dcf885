import type { Raster } from '../reading/raster.js';
import { sharp } from '../shipped/sharp.js';
import type { Theme } from '../theme/theme.js';
import type { PixelArea } from './changed-areas.js';

/** A picture as WebP, the form in which a page carries it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Width in pixels of the two lines of an outline: the dark one is seen on paper, the bright one on the dark band. */
const LINES = { dark: 5, bright: 2 };
const QUALITY = 82;

/** A page with its changed areas outlined, dark and bright side by side: seen on every ground, also by those who see no colours. */
export async function outlinedSheet(
  { data, width, height }: Raster,
  areas: readonly PixelArea[],
  colours: Theme['colours'],
): Promise<Picture> {
  const line = (area: PixelArea, colour: string, thick: number): string =>
    `<rect x="${area.left}" y="${area.top}" width="${area.width}" height="${area.height}" rx="4" fill="none" stroke="${colour}" stroke-width="${thick}"/>`;
  const rects = areas.flatMap((area) => [line(area, colours.ink, LINES.dark), line(area, colours.gold, LINES.bright)]);
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rects.join('')}</svg>`;
  const page = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: colours.paper });
  const bytes = await page
    .composite([{ input: Buffer.from(overlay) }])
    .webp({ quality: QUALITY, effort: 4, smartSubsample: true })
    .toBuffer();
  return { width, height, bytes };
}
