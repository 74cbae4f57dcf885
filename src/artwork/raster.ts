import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Sharp } from 'sharp';
import { sharp } from '../shipped/sharp.js';
import { type Cut, cutTo, type Extent, type Focus } from './crop.js';
import { drawingOf, MOST_PIXELS } from './examine.js';
import type { PictureFigures, PictureKind } from './picture-file.js';

/** In what a picture is printed: light, gray, or the inks of a press by its ICC profile, which lies in a file. */
export type Colours = { readonly kind: 'rgb' | 'gray' } | { readonly kind: 'inks'; readonly profile: string };

/** A picture ready for paper: nothing about its camera, place or author is in it, and nothing behind it shows through. */
export interface PrintRaster extends Extent {
  readonly colours: Colours['kind'];
  /** JPEG (ISO 10918-1) for photos, all pixels packed (RFC 1950) for the others. */
  readonly coding: 'jpeg' | 'deflate';
  readonly bytes: Uint8Array;
}

interface PrintTask extends Pick<PictureFigures, 'photo'> {
  readonly kind: PictureKind;
  /** The picture, the right way up: pixels, or the proportion of a drawing. */
  readonly size: Extent;
  /** The box that it fills on paper, in points. */
  readonly box: Extent;
  readonly focus: Focus;
  readonly colours: Colours;
}

/** What a press resolves: more only makes files larger (ISO 12640 calls for 300 and less). */
const MOST_DPI = 300;
/** Pixels of a picture on paper at most: larger paper is seen from farther away. */
const MOST_PRINTED = 20_000_000;
const JPEG = { quality: 88, chromaSubsampling: '4:2:0', optimiseCoding: true } as const;

/** A picture cut to its box, in the pixels that paper shows. The same bytes give the same. */
export async function printRaster(bytes: Uint8Array, task: PrintTask): Promise<PrintRaster> {
  const { kind, size, box, focus, colours, photo } = task;
  const cut = cutTo(size, box, focus);
  const wanted = printedPixels(box);
  // Pixels that a picture does not have are not made up; a drawing has as many as are asked for.
  const scale = kind === 'svg' ? 1 : Math.min(1, cut.width / wanted.width);
  const [width, height] = [wanted.width, wanted.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const image = coloured(scaled(bytes, kind, { cut, width, height }), colours);
  if (photo) return { width, height, colours: colours.kind, coding: 'jpeg', bytes: await image.jpeg(JPEG).toBuffer() };
  return { width, height, colours: colours.kind, coding: 'deflate', bytes: await packed(await image.raw().toBuffer()) };
}

const packed = promisify<Uint8Array, Buffer>(deflate);

/** Pixels of a box in points at the resolution of print. */
function printedPixels({ width, height }: Extent): Extent {
  const inches = (length: number): number => length / 72;
  const full = inches(width) * inches(height) * MOST_DPI ** 2;
  const dpi = MOST_DPI * Math.min(1, Math.sqrt(MOST_PRINTED / full));
  return { width: Math.max(1, Math.round(inches(width) * dpi)), height: Math.max(1, Math.round(inches(height) * dpi)) };
}

/** A part of a picture in so many pixels, the right way up. Throws when its bytes are no such picture. */
function scaled(bytes: Uint8Array, kind: PictureKind, { cut, width, height }: { readonly cut: Cut } & Extent): Sharp {
  if (kind !== 'svg') {
    return sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .extract(cut)
      .resize(width, height, { fit: 'fill', kernel: 'lanczos3' });
  }
  const drawing = drawingOf(bytes);
  if ('code' in drawing) throw new TypeError(`expected a drawing that was examined, found ${drawing.code}`);
  const seen = [cut.left, cut.top, cut.width, cut.height].join(' ');
  // Drawn in its final pixels: a drawing that is scaled afterwards has soft edges.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${seen}" preserveAspectRatio="none">${drawing.svg}</svg>`;
  return sharp(Buffer.from(svg), { limitInputPixels: MOST_PIXELS });
}

function coloured(image: Sharp, colours: Colours): Sharp {
  const opaque = image.flatten({ background: '#ffffff' });
  switch (colours.kind) {
    case 'rgb':
      return opaque.toColourspace('srgb');
    case 'gray':
      return opaque.toColourspace('b-w');
    case 'inks':
      return opaque.withIccProfile(colours.profile, { attach: false }).toColourspace('cmyk');
  }
}
