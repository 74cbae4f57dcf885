import sharp from 'sharp';
import { expect, it } from 'vitest';
import { preview } from '../../src/pictures/preview.js';
import type { Raster } from '../../src/reading/raster.js';
import { inBoth } from '../in-both.js';

const NIGHT = [0x0b, 0x3a, 0x5b];
const ABOUT = { title: inBoth('Құқықтар', 'Права'), description: inBoth('ЖОБА', 'ПРОЕКТ'), creator: 'Агенттік', tool: 'Taqta 1' };

/** A page of one colour. */
const page = (width = 620, height = 877): Raster => ({
  width,
  height,
  data: Buffer.alloc(width * height * 4, Buffer.from([...NIGHT, 255])),
});

async function pixels(picture: Uint8Array) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { ...info, at: (x: number, y: number) => [...data.slice((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)] };
}

it('A preview sets the pages of a poster side by side on white, in both formats', async () => {
  const { png, webp } = await preview([page(), page()], 300, ABOUT);
  expect([(await sharp(png).metadata()).format, (await sharp(webp).metadata()).format]).toEqual(['png', 'webp']);
  for (const picture of [png, webp]) {
    const { width, height, at } = await pixels(picture);
    expect([width, height]).toEqual([606, 424]);
    for (const part of at(303, 200)) expect(part).toBeGreaterThan(250);
  }
});

it.each([
  [6, 4, 2],
  [16, 4, 4],
  [22, 5, 5],
])('A preview sets %d pages in rows of %d', async (count, columns, rows) => {
  const { webp } = await preview(
    Array.from({ length: count }, () => page(62, 88)),
    152,
    ABOUT,
  );
  const { width, height, at } = await pixels(webp);
  expect([width, height]).toEqual([columns * 152 + (columns - 1) * 3, rows * 216 + (rows - 1) * 3]);
  const shown = Array.from({ length: columns }, (_, column) => at(column * 155 + 76, height - 100).some((part) => part < 250));
  expect(shown.filter((page) => page)).toHaveLength(count - (rows - 1) * columns);
});

it('A preview keeps the colours of the page: the PNG every one, the WebP nearly', async () => {
  const { png, webp } = await preview([page()], 300, ABOUT);
  expect((await pixels(png)).at(150, 200)).toEqual(NIGHT);
  const near = (await pixels(webp)).at(150, 200);
  for (const [index, part] of NIGHT.entries()) expect(Math.abs((near[index] ?? 0) - part)).toBeLessThan(4);
});

it('A preview is the same bytes each time', async () => {
  const [one, other] = [await preview([page()], 300, ABOUT), await preview([page()], 300, ABOUT)];
  expect(Buffer.compare(one.png, other.png)).toBe(0);
  expect(Buffer.compare(one.webp, other.webp)).toBe(0);
});
