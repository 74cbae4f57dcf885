import { phrase } from '../messages/message.js';
import { sharp } from '../shipped/sharp.js';
import { DRAWN_WIDTH, readDrawing } from './drawing.js';
import type { PictureFigures, PictureKind, Unfit } from './picture-file.js';

/** Pixels of a picture at most: A2 at 300 dpi has 35 million. */
export const MOST_PIXELS = 50_000_000;
/** Sides of a small copy that is looked at. */
const LOOKED_AT = 256;
/** Shades in it from which on it is a photo: a drawing with soft edges has some hundreds. */
const MANY_SHADES = 4_000;

/** Looks at a picture whole, so that nothing is found broken in it later. What is too large is known before it is decoded. */
export async function examine(bytes: Uint8Array, kind: PictureKind): Promise<PictureFigures | Unfit> {
  return kind === 'svg' ? drawn(bytes) : photographed(bytes, kind);
}

async function photographed(bytes: Uint8Array, kind: PictureKind): Promise<PictureFigures | Unfit> {
  const about = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => error);
  if (about instanceof Error) return broken('beginning', about);
  const { width, height, pages = 1, orientation = 1 } = about;
  if (pages > 1) return animated(pages);
  if (width * height > MOST_PIXELS) return tooManyPixels(width, height);
  const small = await sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST_PIXELS })
    .resize(LOOKED_AT, LOOKED_AT, { fit: 'inside', kernel: 'nearest' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer()
    .catch((error: Error) => error);
  if (small instanceof Error) return broken('ends', small);
  const turned = orientation >= 5;
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    photo: kind === 'jpeg' || shadesOf(small) > MANY_SHADES,
  };
}

function shadesOf(pixels: Uint8Array): number {
  const shades = new Set<number>();
  for (let at = 0; at + 2 < pixels.length; at += 3)
    shades.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
  return shades.size;
}

/** The text of a drawing as it is drawn; or why it cannot be. */
export function drawingOf(bytes: Uint8Array): ReturnType<typeof readDrawing> {
  try {
    return readDrawing(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      code: 'broken-picture',
      message: phrase('broken-picture.bytes'),
      fix: phrase('broken-picture.drawing-fix'),
    };
  }
}

async function drawn(bytes: Uint8Array): Promise<PictureFigures | Unfit> {
  const drawing = drawingOf(bytes);
  if ('code' in drawing) return drawing;
  const shown = await sharp(Buffer.from(drawing.svg))
    .resize({ width: LOOKED_AT })
    .raw()
    .toBuffer()
    .catch((error: Error) => error);
  if (shown instanceof Error) return broken('undrawn', shown);
  return { width: DRAWN_WIDTH, height: Math.max(1, Math.round((DRAWN_WIDTH * drawing.height) / drawing.width)), photo: false };
}

const broken = (key: 'beginning' | 'ends' | 'undrawn', { message }: Error): Unfit => ({
  code: 'broken-picture',
  message: phrase(`broken-picture.${key}`, { why: message.split('\n')[0]?.trim() ?? '' }),
  fix: phrase('broken-picture.fix'),
});

const animated = (frames: number): Unfit => ({
  code: 'media-type',
  message: phrase('media-type.moving', { frames }),
  fix: phrase('media-type.moving-fix'),
});

const tooManyPixels = (width: number, height: number): Unfit => ({
  code: 'media-too-large',
  message: phrase('media-too-large.pixels', { most: MOST_PIXELS / 1_000_000, width, height }),
  fix: phrase('media-too-large.pixels-fix'),
});
