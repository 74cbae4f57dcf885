import type { Sharp } from 'sharp';
import { sharp } from '../shipped/sharp.js';
import type { Photo } from './photo.js';

/** One way to look at a photo. */
interface Attempt {
  /** Longest side in pixels, as a multiple of the photo's own, and the most that it may become. */
  readonly scale: number;
  readonly most: number;
  /**
   * `sharpened`: edges that a blur has softened; `softened`: grain of a dark photo; `evened`: light and shadow brought to one
   * level, field by field; `cleared`: scratches, folds and specks of either colour.
   */
  readonly treatment: 'plain' | 'sharpened' | 'softened' | 'evened' | 'cleared';
  /** Dark is separated from light by what lies around, or by the whole picture. */
  readonly light: 'around' | 'everywhere';
}

const attempt = (scale: number, most: number, treatment: Attempt['treatment'] = 'plain', light: Attempt['light'] = 'around'): Attempt => ({
  scale,
  most,
  treatment,
  light,
});

/** From cheap to expensive. A round is gone through whole: in a photo of two posters one may be read later than the other. */
export const ROUNDS: readonly (readonly Attempt[])[] = [
  [attempt(1, 1600), attempt(2, 3200)],
  // Half as large, a scratch is thinner than a pixel.
  [attempt(0.5, 1600), attempt(2, 3200, 'cleared')],
  [attempt(2, 3200, 'sharpened'), attempt(2, 3200, 'softened'), attempt(1, 1600, 'evened'), attempt(1, 4000, 'plain', 'everywhere')],
  [attempt(3, 4800, 'sharpened'), attempt(2, 3200, 'evened'), attempt(3, 4800, 'plain', 'everywhere')],
];

/** Fields of light and shadow, counted along the longest side. */
const FIELDS = 24;

const TREATED: Readonly<Record<Attempt['treatment'], (photo: Sharp, longest: number) => Sharp>> = {
  plain: (photo) => photo,
  sharpened: (photo) => photo.sharpen({ sigma: 1.2 }),
  softened: (photo) => photo.blur(0.8),
  evened: (photo, longest) => {
    const field = Math.max(3, Math.round(longest / FIELDS));
    return photo.clahe({ width: field, height: field, maxSlope: 4 });
  },
  // A module of a sheet that can be read has three pixels or more: the middle of five by five drops what is thinner.
  cleared: (photo) => photo.median(5),
};

/** The photo as an attempt looks at it: made smaller, treated, and then made larger, since a treatment takes its time for each pixel. */
export async function prepared({ width, height, grey }: Photo, { scale, most, treatment }: Attempt): Promise<Photo> {
  const longest = Math.max(width, height);
  const factor = Math.min(scale * longest, most) / longest;
  const shrunk = Math.min(1, factor);
  const own = sharp(grey, { raw: { width, height, channels: 1 } });
  const smaller = shrunk === 1 ? own : own.resize({ width: Math.max(1, Math.round(width * shrunk)) });
  const treated = await TREATED[treatment](smaller, longest * shrunk)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width: across, height: down, channels } = treated.info;
  const again = sharp(treated.data, { raw: { width: across, height: down, channels } });
  const larger = factor > 1 ? again.resize({ width: Math.round(width * factor), kernel: 'lanczos3' }) : again;
  const { data, info } = await larger.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}
