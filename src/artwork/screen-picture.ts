import { sharp } from '../shipped/sharp.js';
import { type Extent, whole } from './crop.js';
import { drawingOf, MOST_PIXELS } from './examine.js';
import type { PictureFigures, PictureKind } from './picture-file.js';

interface ScreenTask extends PictureFigures {
  readonly kind: PictureKind;
  /** The sides in pixels that a screen has for it at most. */
  readonly most: Extent;
}

/** The pixels of a picture that a screen shows; none are made up. */
export function screenSize({ kind, width, height }: Extent & Pick<ScreenTask, 'kind'>, most: Extent): Extent {
  const fitting = whole({ width, height }, most).width / width;
  const scale = kind === 'svg' ? fitting : Math.min(1, fitting);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A picture whole as WebP, without anything about its camera, place or author. The same bytes give the same. */
export async function screenPicture(bytes: Uint8Array, task: ScreenTask): Promise<Uint8Array> {
  const { width, height } = screenSize(task, task.most);
  const scaled = opened(bytes, task.kind).resize(width, height, { fit: 'fill', kernel: 'lanczos3' });
  const image = scaled.flatten({ background: '#ffffff' }).toColourspace('srgb');
  return image.webp(task.photo ? { quality: 80, effort: 4 } : { lossless: true, effort: 4 }).toBuffer();
}

/** A drawing finely enough to be scaled to any screen. */
const DRAWN_DPI = 144;

function opened(bytes: Uint8Array, kind: PictureKind) {
  if (kind !== 'svg') return sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST_PIXELS }).autoOrient();
  const drawing = drawingOf(bytes);
  if ('code' in drawing) throw new TypeError(`expected a drawing that was examined, found ${drawing.code}`);
  return sharp(Buffer.from(drawing.svg), { density: DRAWN_DPI, limitInputPixels: MOST_PIXELS });
}
