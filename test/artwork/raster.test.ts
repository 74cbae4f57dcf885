import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cutTo, MIDDLE, whole } from '../../src/artwork/crop.js';
import { type Colours, printRaster } from '../../src/artwork/raster.js';
import { drawing, PLAN, photo } from '../content/picture-folder.js';
import { profile } from '../sheets.js';

const RGB: Colours = { kind: 'rgb' };
const INKS: Colours = { kind: 'inks', profile: profile.path };
/** A square of an inch. */
const INCH = { width: 72, height: 72 };

const printed = async (colours: Colours, box = INCH, focus: readonly [number, number] = MIDDLE) =>
  printRaster(await photo(900, 600), { kind: 'jpeg', photo: true, size: { width: 900, height: 600 }, box, focus, colours });

const drawn = (svg: Buffer, colours: Colours, focus: readonly [number, number] = MIDDLE) =>
  printRaster(svg, { kind: 'svg', photo: false, size: { width: 1000, height: 500 }, box: INCH, focus, colours });

describe('The part of a picture that fills a box', () => {
  it('is as large as it can be, with what has to be seen in its middle, or as near as the edges let it', () => {
    const size = { width: 900, height: 600 };
    expect(cutTo(size, INCH, MIDDLE)).toEqual({ left: 150, top: 0, width: 600, height: 600 });
    expect(cutTo(size, INCH, [0.4, 0])).toEqual({ left: 60, top: 0, width: 600, height: 600 });
    expect(cutTo(size, INCH, [1, 1])).toEqual({ left: 300, top: 0, width: 600, height: 600 });
    expect(cutTo(size, { width: 90, height: 20 }, [0.5, 0.9])).toEqual({ left: 0, top: 400, width: 900, height: 200 });
    expect(cutTo({ width: 1, height: 1 }, { width: 500, height: 1 }, MIDDLE)).toEqual({ left: 0, top: 0, width: 1, height: 1 });
  });

  it('is all of it where nothing may be cut', () => {
    expect(whole({ width: 900, height: 300 }, { width: 90, height: 90 })).toEqual({ left: 0, top: 30, width: 90, height: 30 });
  });
});

describe('A picture for paper', () => {
  it('has the pixels of its box at 300 dpi, and none that were made up', async () => {
    expect(await printed(RGB)).toMatchObject({ width: 300, height: 300, coding: 'jpeg', colours: 'rgb' });
    expect(await printed(RGB, { width: 720, height: 720 })).toMatchObject({ width: 600, height: 600 });
    expect(await drawn(PLAN, RGB)).toMatchObject({ width: 300, height: 300, coding: 'deflate' });
  });

  it('has no more than 20 million pixels, however large the paper', async () => {
    const task = { kind: 'svg', photo: false, size: { width: 1000, height: 500 }, focus: MIDDLE, colours: { kind: 'gray' } } as const;
    const { width, height, bytes } = await printRaster(PLAN, { ...task, box: { width: 1684, height: 1684 } });
    expect(width * height).toBeLessThan(20_100_000);
    expect(inflateSync(bytes)).toHaveLength(width * height);
  });

  it('is the same each time', async () => {
    for (const colours of [RGB, INKS]) expect(await printed(colours)).toEqual(await printed(colours));
  });

  it('says nothing of camera, place and author', async () => {
    const marked = await sharp(await photo(300, 300))
      .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer();
    const made = await printRaster(marked, {
      kind: 'jpeg',
      photo: true,
      size: { width: 300, height: 300 },
      box: INCH,
      focus: MIDDLE,
      colours: RGB,
    });
    const { exif, icc, xmp, iptc } = await sharp(made.bytes).metadata();
    expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(made.bytes).includes('Somebody')).toBe(false);
  });

  it('stands the right way up before it is cut', async () => {
    // Red above, blue below once it is turned.
    const halves = drawing('<rect width="100" height="100" fill="blue"/><rect x="100" width="100" height="100" fill="red"/>');
    const turned = await sharp(halves).resize(400, 200).withMetadata({ orientation: 8 }).jpeg({ quality: 100 }).toBuffer();
    const made = await printRaster(turned, {
      kind: 'jpeg',
      photo: false,
      size: { width: 200, height: 400 },
      box: INCH,
      focus: [0.5, 0],
      colours: RGB,
    });
    expect([...inflateSync(made.bytes).subarray(0, 3)].map((value) => Math.round(value / 255))).toEqual([1, 0, 0]);
  });

  it('keeps colours flat, and shows white where it is clear', async () => {
    const made = await drawn(drawing('<rect width="100" height="100" fill="#e4f4f8"/>'), RGB, [0, 0]);
    expect([...inflateSync(made.bytes).subarray(0, 3)]).toEqual([0xe4, 0xf4, 0xf8]);
    const clear = await drawn(drawing('<rect width="100" height="100" fill="#e4f4f8"/>'), RGB, [1, 1]);
    expect([...inflateSync(clear.bytes).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it('becomes gray', async () => {
    const made = await drawn(drawing('<rect width="200" height="100" fill="#ff0000"/>'), { kind: 'gray' });
    expect([...new Set(inflateSync(made.bytes))]).toHaveLength(1);
    expect((await sharp((await printed({ kind: 'gray' })).bytes).metadata()).channels).toBe(1);
  });

  it('becomes inks by the profile of the press, never more than it takes together', async () => {
    const made = await drawn(
      drawing('<rect width="100" height="100" fill="#000"/><rect x="100" width="100" height="100" fill="#102000"/>'),
      INKS,
    );
    const inks = inflateSync(made.bytes);
    const sums = Array.from({ length: inks.length / 4 }, (_, at) => inks.subarray(4 * at, 4 * at + 4).reduce((sum, ink) => sum + ink, 0));
    expect(Math.max(...sums) / 2.55).toBeLessThanOrEqual(302);
    expect(Math.max(...sums) / 2.55).toBeGreaterThan(200);
    expect((await sharp((await printed(INKS)).bytes).metadata()).space).toBe('cmyk');
    const blank = await drawn(drawing(''), INKS);
    expect([...new Set(inflateSync(blank.bytes))]).toEqual([0]);
  });
});
