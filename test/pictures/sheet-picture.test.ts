import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/paper/sheet.js';
import { pictureAbout } from '../../src/pictures/picture-about.js';
import { PICTURE_SIZE_NAMES, PICTURE_SIZES } from '../../src/pictures/picture-size.js';
import { DPI_AT_A4, type SheetPicture, sheetPicture } from '../../src/pictures/sheet-picture.js';
import type { QrReader } from '../../src/reading/qr-reader.js';
import type { Raster } from '../../src/reading/raster.js';
import { copyOf, openWorkshop, painted, posterOf, tools } from '../sheets.js';

let reader: QrReader;
let pages: Readonly<Record<'a4' | 'a3', Raster>>;
let made: ReadonlyMap<string, SheetPicture>;

const workshop = await openWorkshop();
const poster = posterOf(workshop, 'rights');
const about = pictureAbout(copyOf(workshop, poster), '1.2.3', 1);

beforeAll(async () => {
  reader = await tools.qrReader();
  const rasteriser = await tools.rasteriser();
  const page = async (size: 'a4' | 'a3'): Promise<Raster> => {
    const { bytes } = await painted(workshop, poster, size);
    const [raster] = await rasteriser.rasterise(bytes, DPI_AT_A4 / sheetOf(size).scale);
    if (!raster) throw new Error('expected a page');
    return raster;
  };
  pages = { a4: await page('a4'), a3: await page('a3') };
  made = new Map(await Promise.all(PICTURE_SIZE_NAMES.map(async (size) => [size, await sheetPicture(pages.a4, size, about)] as const)));
});

const picture = (size: string): SheetPicture => made.get(size) as SheetPicture;

async function decoded(bytes: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

describe.each(['png', 'webp'] as const)('A picture of a sheet as %s', (format) => {
  it.each([
    ['messenger', 1131, 1600],
    ['web', 760, 1075],
    ['web-2x', 1520, 2150],
  ])('for %s is %i × %i pixels, and says so', async (size, width, height) => {
    const { width: wide, height: high } = await decoded(picture(size)[format]);
    expect([wide, high]).toEqual([width, height]);
    expect(picture(size)).toMatchObject({ width, height });
  });

  it.each(Object.keys(PICTURE_SIZES))('for %s shows the sheet: its code can be scanned, its band is night blue', async (size) => {
    const shown = await decoded(picture(size)[format]);
    expect((await reader.locate(shown)).map(({ text }) => text)).toEqual(['https://egov.kz']);
    const [red = 0, green = 0, blue = 0] = shown.data.slice(4 * (2 * shown.width + 2));
    for (const [part, wanted] of [
      [red, 0x0b],
      [green, 0x3a],
      [blue, 0x5b],
    ] as const)
      expect(Math.abs(part - wanted)).toBeLessThan(4);
  });

  it('is the same bytes each time', async () => {
    const again = await sheetPicture(pages.a4, 'web', about);
    expect(Buffer.compare(again[format], picture('web')[format])).toBe(0);
  });
});

it('A3 gives the picture that A4 gives: nothing has moved, only the greys at the edges of letters differ', async () => {
  const [one, other] = [await decoded(picture('web').png), await decoded((await sheetPicture(pages.a3, 'web', about)).png)];
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  const differences = one.data.map((part, index) => Math.abs(part - (other.data[index] ?? 0)));
  // A line that is one pixel lower differs in a hundred times as many parts.
  expect(differences.filter((each) => each > 64).length).toBeLessThan(differences.length / 10_000);
});
