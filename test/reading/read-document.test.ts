import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Area } from '../../src/paper/area.js';
import { pt } from '../../src/paper/units.js';
import { cropped } from '../../src/proof/assembled.js';
import { markOf } from '../../src/qr/edition-mark.js';
import { openPhoto } from '../../src/reading/photo.js';
import type { FoundCodes, QrReader } from '../../src/reading/qr-reader.js';
import type { Raster } from '../../src/reading/raster.js';
import { readPhoto } from '../../src/reading/read-document.js';
import { photograph, type View } from '../photograph.js';
import { seeded } from '../seeded.js';
import { openWorkshop, painted, posterOf, tools } from '../sheets.js';
import { scratch, scratched, spotOf } from './scratches.js';

let reader: QrReader;
let sheet: Raster;
let other: Raster;
let printed: { readonly page: Raster; readonly mark: Area };

/** Dots per inch of an office scanner, and of the proof. */
const SCANNED = 150;
/** Of the scratches of one seed some of those that hid the mark before a picture was cleared of them, by their numbers. */
const HIDING = [1, 8, 13];

beforeAll(async () => {
  reader = await tools.qrReader();
  const workshop = await openWorkshop();
  const rasteriser = await tools.rasteriser();
  const released = async (id: string, code: string): Promise<Raster> => {
    const { bytes } = await painted(workshop, { ...posterOf(workshop, id), draft: false }, 'a4', { number: 3, code });
    return (await rasteriser.rasterise(bytes, 200))[0] as Raster;
  };
  sheet = await released('rights', '7K3QXM');
  const { bytes, pages } = await painted(workshop, { ...posterOf(workshop, 'rights'), draft: false }, 'a4', { number: 3, code: '7K3QXM' });
  const [page] = await rasteriser.rasterise(bytes, SCANNED);
  const mark = pages[0]?.marks[0]?.box;
  if (!page || !mark) throw new Error('expected a page with a mark');
  printed = { page, mark };
  other = await released('clinic-services', 'ABC123');
});

/** The head of a picture of some size, and no picture. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(8))), chunk('IEND', Buffer.alloc(0))]);
}

async function read(photo: Uint8Array): Promise<FoundCodes> {
  const opened = await openPhoto(photo);
  if (typeof opened === 'string') throw new Error(`expected a photo, found it ${opened}`);
  return readPhoto(opened, reader);
}

describe('The mark of a sheet is read from a photo of 800 pixels across it', () => {
  it.each<readonly [string, Omit<View, 'width'>]>([
    ['held straight', {}],
    ['turned by 30°', { turned: 30 }],
    ['turned by -17°', { turned: -17 }],
    ['on its side', { turned: 90 }],
    ['on its head', { turned: 180 }],
    ['leant back by 40°', { leant: 40 }],
    ['seen from the side by 40°', { aside: 40 }],
    ['out of focus', { blur: 1.2 }],
    ['in the dark, with noise', { noise: 10, shadow: 0.5 }],
    ['as JPEG of quality 40', { quality: 40 }],
    [
      'turned, leant, blurred, in shadow, with noise, as JPEG of quality 40',
      { turned: 12, leant: 18, aside: 8, blur: 0.7, noise: 6, shadow: 0.4, quality: 40 },
    ],
    ['turned by 30° and all the rest', { turned: -30, leant: 10, blur: 0.5, noise: 5, shadow: 0.5, quality: 40 }],
  ])('%s', async (_, view) => {
    expect((await read(await photograph(sheet, { width: 800, ...view }))).marks).toEqual([markOf('7K3QXM')]);
  });
});

describe('The mark of a scanned sheet is read', () => {
  it('with a hairline through its bar', async () => {
    const { left, top, side } = spotOf(printed.mark, SCANNED);
    const y = Math.round(top + side / 2) + 0.5;
    const scan = await scratched(printed.page, `<path d="M${left - 4} ${y}h16" stroke="#FFFFFF"/>`);
    expect((await read(scan)).marks).toEqual([markOf('7K3QXM')]);
  });

  it('with other scratches over it that hid it from all other looks', async () => {
    const random = seeded(5);
    const spot = spotOf(printed.mark, SCANNED);
    const scratches = Array.from({ length: 24 }, () => scratch(spot, random));
    for (const at of HIDING)
      expect((await read(await scratched(printed.page, scratches[at] ?? ''))).marks, `scratch ${at}`).toEqual([markOf('7K3QXM')]);
  });

  it('from a picture of its foot alone, with lines and dots at random over it, white and black: 47 of 48', async () => {
    const { left, top, width } = printed.mark;
    const around = { left: pt(left - 80), top: pt(top - 20), width: pt(width + 160), height: pt(width + 45) };
    const foot = cropped(printed.page, around, SCANNED);
    const random = seeded(5);
    const spot = spotOf({ ...printed.mark, left: pt(80), top: pt(20) }, SCANNED);
    let count = 0;
    for (let round = 0; round < 48; round += 1) {
      const { marks } = await read(await scratched(foot, scratch(spot, random)));
      if (marks.includes(markOf('7K3QXM'))) count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(47);
  });
});

describe('A photo', () => {
  it('is read with the QR code of its sheet', async () => {
    expect((await read(await photograph(sheet, { width: 1100 }))).addresses).toEqual(['https://egov.kz']);
  });

  it('of a whole wall shows every sheet on it', async () => {
    const sheets = await Promise.all([sheet, other].map((one, index) => photograph(one, { width: 800, turned: index === 0 ? -4 : 3 })));
    const { height = 0 } = await sharp(sheets[0]).metadata();
    const wall = await sharp({ create: { width: 2200, height: height + 80, channels: 3, background: '#D8D0C4' } })
      .composite(sheets.map((input, index) => ({ input, left: 40 + index * 1080, top: 20 })))
      .jpeg({ quality: 70 })
      .toBuffer();
    expect([...(await read(wall)).marks].sort()).toEqual([markOf('7K3QXM'), markOf('ABC123')].sort());
  });

  it('too small for its modules to be seen is not read', async () => {
    expect((await read(await photograph(sheet, { width: 240 }))).marks).toEqual([]);
  });

  it('is turned upright as its camera asks, transparent parts are paper', async () => {
    const turned = await sharp({ create: { width: 40, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const photo = await openPhoto(turned);
    if (typeof photo === 'string') throw new Error(photo);
    expect([photo.width, photo.height, photo.grey[0], photo.grey.length]).toEqual([20, 40, 255, 800]);
  });

  it('with more pixels than any camera has is refused before it fills the memory', async () => {
    expect(await openPhoto(pngOf(60_000, 60_000))).toBe('too-large');
  });

  it('of an iPhone is distinguished from one that is broken', async () => {
    const head = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);
    const jpeg = await photograph(sheet, { width: 300 });
    expect(await openPhoto(head)).toBe('heic');
    expect(await openPhoto(jpeg.subarray(0, 400))).toBe('unreadable');
    expect(await openPhoto(Buffer.from('no picture'))).toBe('unreadable');
    expect(await openPhoto(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toBe('unreadable');
    expect(await openPhoto(new Uint8Array())).toBe('unreadable');
  });
});
