import pixelmatch from 'pixelmatch';
import type { Rectangle } from '../paper/area.js';
import { type Px, px } from '../paper/units.js';
import type { Raster } from '../reading/raster.js';

/** A part of a picture. */
export type PixelArea = Rectangle<Px>;

const pixelArea = (left: number, top: number, width: number, height: number): PixelArea => ({
  left: px(left),
  top: px(top),
  width: px(width),
  height: px(height),
});

/** Side of the squares in which changed pixels are counted, in pixels: half a line of text at 100 dpi. */
const SQUARE = 8;
/** Squares up to this far apart belong together: the gap between two words, not the one between two paragraphs. */
const REACH = { across: 3, down: 1 };
/** How far a pixel's colour may be off before it counts (pixelmatch; 0 is none, 1 is black for white). */
const THRESHOLD = 0.1;

/** Where two pictures of one size differ, as few areas; smoothed edges of letters do not count. */
export function changedAreas(before: Raster, after: Raster): readonly PixelArea[] {
  const { width, height } = after;
  const mask = new Uint8Array(width * height * 4);
  pixelmatch(before.data, after.data, mask, width, height, { threshold: THRESHOLD, diffMask: true });
  const across = Math.ceil(width / SQUARE);
  const changed = new Map<number, PixelArea>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (mask[pixel * 4 + 3] === 0) continue;
    const [left, top] = [pixel % width, Math.floor(pixel / width)];
    const square = Math.floor(top / SQUARE) * across + Math.floor(left / SQUARE);
    const dot = pixelArea(left, top, 1, 1);
    const known = changed.get(square);
    changed.set(square, known ? union(known, dot) : dot);
  }
  return groups(changed, across);
}

/** The bounds of squares that hang together. */
function groups(changed: ReadonlyMap<number, PixelArea>, across: number): readonly PixelArea[] {
  const left = new Map(changed);
  const found: PixelArea[] = [];
  for (const [start, bounds] of changed) {
    if (!left.delete(start)) continue;
    const group = [start];
    let area = bounds;
    for (let next = 0; next < group.length; next += 1) {
      for (const near of around(group[next] as number, across)) {
        const other = left.get(near);
        if (!other) continue;
        left.delete(near);
        group.push(near);
        area = union(area, other);
      }
    }
    found.push(area);
  }
  return found;
}

/** The squares within reach of a square, those beyond the edge left out. */
function around(square: number, across: number): readonly number[] {
  const column = square % across;
  const near: number[] = [];
  for (let down = -REACH.down; down <= REACH.down; down += 1) {
    for (let side = -REACH.across; side <= REACH.across; side += 1) {
      if (column + side >= 0 && column + side < across) near.push(square + down * across + side);
    }
  }
  return near;
}

/** Room between an outline and what it surrounds, in pixels. */
const MARGIN = 4;

/** Areas with room around them, those that then touch as one, none beyond the page. */
export function outlines(areas: readonly PixelArea[], page: { readonly width: number; readonly height: number }): readonly PixelArea[] {
  const wide = areas.map((area) => within(grown(area), pixelArea(0, 0, page.width, page.height)));
  for (let one = 0; one < wide.length; one += 1) {
    for (let other = one + 1; other < wide.length; other += 1) {
      const [a, b] = [wide[one] as PixelArea, wide[other] as PixelArea];
      if (!touch(a, b)) continue;
      wide[one] = union(a, b);
      wide.splice(other, 1);
      // What has grown may reach one that was passed.
      one = -1;
      break;
    }
  }
  return wide;
}

const grown = ({ left, top, width, height }: PixelArea): PixelArea =>
  pixelArea(left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN);

function within(area: PixelArea, page: PixelArea): PixelArea {
  const [left, top] = [Math.max(area.left, page.left), Math.max(area.top, page.top)];
  const [right, bottom] = [
    Math.min(area.left + area.width, page.left + page.width),
    Math.min(area.top + area.height, page.top + page.height),
  ];
  return pixelArea(left, top, right - left, bottom - top);
}

const touch = (a: PixelArea, b: PixelArea): boolean =>
  a.left <= b.left + b.width && b.left <= a.left + a.width && a.top <= b.top + b.height && b.top <= a.top + a.height;

function union(a: PixelArea, b: PixelArea): PixelArea {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  const [right, bottom] = [Math.max(a.left + a.width, b.left + b.width), Math.max(a.top + a.height, b.top + b.height)];
  return pixelArea(left, top, right - left, bottom - top);
}
