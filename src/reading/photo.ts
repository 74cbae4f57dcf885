import { sharp } from '../shipped/sharp.js';

/** A picture of a poster as its reader wants it: upright as the camera held it, without colours. */
export interface Photo {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, row by row. */
  readonly grey: Uint8Array;
}

export type PhotoFault = 'heic' | 'too-large' | 'unreadable';

/** Pixels of the largest camera that is held in a hand; more is no photo but an attack or a mistake. */
const MOST_PIXELS = 120_000_000;
/** Longest side that is kept: a mark on an A4 sheet that fills half of it still has eight pixels a module. */
const MOST_SIDE = 4000;
/** Brands of HEIF files that hold HEVC pictures (ISO/IEC 23008-12), as iPhones write them. */
const HEIC = /^ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;

const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'tiff', 'gif', 'heif', 'avif']);

/** Opens a photo in any format of photos that sharp reads, turned as its EXIF data ask, or says why not. */
export async function openPhoto(bytes: Uint8Array): Promise<Photo | PhotoFault> {
  if (HEIC.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'))) return 'heic';
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    // A drawing is no photo, and may ask for other files.
    if (!FORMATS.has((await picture.metadata()).format)) return 'unreadable';
    const { data, info } = await picture
      .autoOrient()
      .flatten({ background: '#FFFFFF' })
      .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
      .greyscale()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, grey: data };
  } catch (error) {
    return /pixel limit/i.test(String(error)) ? 'too-large' : 'unreadable';
  }
}
