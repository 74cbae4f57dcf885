import sharp from 'sharp';
import { expect, it } from 'vitest';
import { preview } from '../../src/pictures/preview.js';
import type { Raster } from '../../src/reading/raster.js';

const NIGHT = [0x0b, 0x3a, 0x5b];
const ABOUT = { title: { kk: 'Құқықтар', ru: 'Права' }, description: { kk: 'ЖОБА', ru: 'ПРОЕКТ' }, creator: 'Агенттік', tool: 'Taqta 1' };

/** A page of one colour. */
const page = (width = 620, height = 877): Raster => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height * 4 }, (_, index) => [...NIGHT, 255][index % 4] ?? 0),
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

it('A preview sets many pages in rows of four', async () => {
  const { webp } = await preview(
    Array.from({ length: 22 }, () => page(62, 88)),
    760,
    ABOUT,
  );
  const { width, height, at } = await pixels(webp);
  expect([width, height]).toEqual([4 * 760 + 3 * 15, 6 * 1079 + 5 * 15]);
  const paper = (x: number, y: number) => at(x, y).every((part) => part > 250);
  expect([paper(760 + 380, height - 500), paper(2 * 775 + 380, height - 500)]).toEqual([false, true]);
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
