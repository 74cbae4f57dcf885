import { expect, test } from 'vitest';
import { changedAreas, outlines, type PixelArea } from '../../src/impact/changed-areas.js';
import { px } from '../../src/paper/units.js';

const PAGE = { width: 400, height: 300 };

/** A white page with black boxes on it. */
function page(...boxes: readonly PixelArea[]) {
  const data = new Uint8Array(PAGE.width * PAGE.height * 4).fill(255);
  for (const { left, top, width, height } of boxes) {
    for (let y: number = top; y < top + height; y += 1) {
      for (let x: number = left; x < left + width; x += 1) data.set([0, 0, 0], (y * PAGE.width + x) * 4);
    }
  }
  return { ...PAGE, data };
}

const box = (left: number, top: number, width: number, height: number): PixelArea => ({
  left: px(left),
  top: px(top),
  width: px(width),
  height: px(height),
});

test('two equal pages have no changed area', () => {
  expect(changedAreas(page(box(10, 10, 50, 20)), page(box(10, 10, 50, 20)))).toEqual([]);
});

test('an area is as large as what changed in it, to the pixel', () => {
  expect(changedAreas(page(), page(box(101, 53, 37, 11)))).toEqual([box(101, 53, 37, 11)]);
  expect(changedAreas(page(box(101, 53, 37, 11)), page())).toEqual([box(101, 53, 37, 11)]);
});

test('words of one line are one area, paragraphs apart are two', () => {
  expect(changedAreas(page(), page(box(100, 50, 20, 10), box(130, 50, 20, 10)))).toEqual([box(100, 50, 50, 10)]);
  expect(changedAreas(page(), page(box(100, 50, 20, 10), box(100, 150, 20, 10)))).toHaveLength(2);
});

test('an area at the right edge does not reach round to the left one', () => {
  expect(changedAreas(page(), page(box(392, 100, 8, 8), box(0, 108, 8, 8)))).toHaveLength(2);
});

test('outlines stand a little off what they surround, join where they would cross, and stay on the page', () => {
  expect(outlines([box(100, 100, 20, 10)], PAGE)).toEqual([box(96, 96, 28, 18)]);
  expect(outlines([box(0, 295, 10, 5)], PAGE)).toEqual([box(0, 291, 14, 9)]);
  expect(outlines([box(100, 100, 20, 10), box(200, 100, 20, 10), box(120, 90, 78, 40)], PAGE)).toEqual([box(96, 86, 128, 48)]);
});
