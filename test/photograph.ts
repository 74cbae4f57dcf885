import sharp, { type OutputInfo } from 'sharp';
import type { Raster } from '../src/reading/raster.js';
import { seeded } from './seeded.js';

/** How a sheet is photographed. */
export interface View {
  /** Pixels across the sheet, where it is held straight. */
  readonly width: number;
  /** Degrees: turned in the picture; leant back; turned aside, both seen from the distance of a phone. */
  readonly turned?: number;
  readonly leant?: number;
  readonly aside?: number;
  /** Sigma of a lens out of focus, in pixels. */
  readonly blur?: number;
  /** Standard deviation, of 255. */
  readonly noise?: number;
  /** Share of the light that is missing in the deepest shadow. */
  readonly shadow?: number;
  /** Of the JPEG file. */
  readonly quality?: number;
}

type Point = readonly [x: number, y: number];

/** From the lens to the sheet, in widths of the sheet: half a metre from an A4 sheet. */
const DISTANCE = 2.4;
const MARGIN = 0.06;
const TABLE = Buffer.from([120, 105, 90]);
/** Samples a side for each pixel: a lens averages, it does not pick. */
const SAMPLES = 2;

/** A photo of a sheet as JPEG, the same for the same view. */
export async function photograph(sheet: Raster, view: View): Promise<Buffer> {
  const corners = cornersOf(sheet.height / sheet.width, view);
  const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))];
  const width = Math.round((right - left + 2 * MARGIN) * view.width);
  const height = Math.round((bottom - top + 2 * MARGIN) * view.width);
  const onPhoto = corners.map(([x, y]): Point => [(x - left + MARGIN) * view.width * SAMPLES, (y - top + MARGIN) * view.width * SAMPLES]);
  const large = await warped(sheet, onPhoto, width * SAMPLES, height * SAMPLES, view.width * SAMPLES);
  const small = sharp(large, { raw: { width: width * SAMPLES, height: height * SAMPLES, channels: 3 } }).resize(width, height, {
    kernel: 'linear',
  });
  const blurred = view.blur ? sharp(await small.raw().toBuffer(), { raw: { width, height, channels: 3 } }).blur(view.blur) : small;
  const lit = exposed(await blurred.raw().toBuffer(), width, height, view);
  return sharp(lit, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: view.quality ?? 90 })
    .toBuffer();
}

/** Where the corners of the sheet are seen, in widths of the sheet. */
function cornersOf(tall: number, { turned = 0, leant = 0, aside = 0 }: View): readonly Point[] {
  const [turn, lean, turnAside] = [turned, leant, aside].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const half = tall / 2;
  return (
    [
      [-0.5, -half],
      [0.5, -half],
      [0.5, half],
      [-0.5, half],
    ] as const
  ).map(([u, v]): Point => {
    const [x, y] = [u * Math.cos(turn) - v * Math.sin(turn), u * Math.sin(turn) + v * Math.cos(turn)];
    const [deepY, deep] = [y * Math.cos(lean), y * Math.sin(lean)];
    const [wide, away] = [x * Math.cos(turnAside) + deep * Math.sin(turnAside), deep * Math.cos(turnAside) - x * Math.sin(turnAside)];
    const near = DISTANCE / (DISTANCE + away);
    return [wide * near, deepY * near];
  });
}

type Scaled = { readonly data: Buffer; readonly info: OutputInfo };
const scaled = new WeakMap<Raster, Map<number, Promise<Scaled>>>();

/** The sheet no wider than so many pixels, made once for all photos of it. */
function scaledTo(width: number, sheet: Raster): Promise<Scaled> {
  const known = scaled.get(sheet) ?? new Map<number, Promise<Scaled>>();
  scaled.set(sheet, known);
  const found =
    known.get(width) ??
    sharp(sheet.data, { raw: { width: sheet.width, height: sheet.height, channels: 4 } })
      .flatten({ background: '#FFFFFF' })
      .resize({ width })
      .raw()
      .toBuffer({ resolveWithObject: true });
  known.set(width, found);
  return found;
}

async function warped(sheet: Raster, corners: readonly Point[], width: number, height: number, across: number): Promise<Buffer> {
  const { data, info } = await scaledTo(Math.min(sheet.width, across), sheet);
  const [w, h] = [info.width, info.height];
  const m = homography(corners, [
    [0, 0],
    [w, 0],
    [w, h],
    [0, h],
  ]);
  const out = Buffer.alloc(width * height * 3, TABLE);
  const pixels: Uint8Array = data;
  const below = w * 3;
  for (let y = 0; y < height; y += 1) {
    // Along a line the three parts of the projection grow evenly; four millions of points are worth it.
    let [across, down, depth] = [m[1] * y + m[2], m[4] * y + m[5], m[7] * y + 1];
    for (let to = y * width * 3, end = to + width * 3; to < end; to += 3, across += m[0], down += m[3], depth += m[6]) {
      const sx = across / depth - 0.5;
      const sy = down / depth - 0.5;
      if (sx < 0 || sy < 0 || sx >= w - 1 || sy >= h - 1) continue;
      const ix = Math.floor(sx);
      const iy = Math.floor(sy);
      const right = sx - ix;
      const low = sy - iy;
      // Shares of the four pixels around the point.
      const lowRight = right * low;
      const highRight = right - lowRight;
      const lowLeft = low - lowRight;
      const highLeft = 1 - right - lowLeft;
      const high = (iy * w + ix) * 3;
      for (let at = high, put = to; at < high + 3; at += 1, put += 1) {
        const upper = (pixels[at] as number) * highLeft + (pixels[at + 3] as number) * highRight;
        const lower = (pixels[at + below] as number) * lowLeft + (pixels[at + below + 3] as number) * lowRight;
        out[put] = upper + lower;
      }
    }
  }
  return out;
}

type Homography = [number, number, number, number, number, number, number, number];

/** The projection that takes four points to four others: eight linear equations, solved by elimination. */
function homography(from: readonly Point[], to: readonly Point[]): Homography {
  const rows = from.flatMap(([x, y], index) => {
    const [u, v] = to[index] as Point;
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  for (let column = 0; column < 8; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] as number) > Math.abs(best[column] as number) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const share = (row[column] as number) / (pivot[column] as number);
      for (let at = column; at < 9; at += 1) row[at] = (row[at] as number) - share * (pivot[at] as number);
    }
  }
  return rows.map((row, index) => (row[8] as number) / (row[index] as number)) as Homography;
}

/** Shadow that grows down to the foot and to the right, and noise from a fixed seed. */
function exposed(pixels: Buffer, width: number, height: number, { shadow = 0, noise = 0 }: View): Buffer {
  if (shadow === 0 && noise === 0) return pixels;
  const grain = gaussian(7);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light = 1 - shadow * (0.8 * (y / height) + 0.2 * (x / width));
      for (let at = (y * width + x) * 3, end = at + 3; at < end; at += 1) {
        pixels[at] = Math.max(0, Math.min(255, (pixels[at] as number) * light + (noise === 0 ? 0 : grain() * noise)));
      }
    }
  }
  return pixels;
}

function gaussian(seed: number): () => number {
  const random = seeded(seed);
  return () => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
}
