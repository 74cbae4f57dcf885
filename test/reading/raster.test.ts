import { beforeAll, describe, expect, it } from 'vitest';
import { checkCodes } from '../../src/checks/qr-unreadable.js';
import { sheetOf } from '../../src/paper/sheet.js';
import type { LocatedCode } from '../../src/reading/qr-reader.js';
import type { Raster } from '../../src/reading/raster.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type FinishedSheet, finish, openWorkshop, read, type Workshop } from '../checks/proved-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';

let workshop: Workshop;
let finished: FinishedSheet;
let rasters: readonly Raster[];

beforeAll(async () => {
  workshop = await openWorkshop();
  const [poster] = (await read(OK, '2026-11-22' as IsoDate, workshop)).posters;
  if (!poster) throw new Error('expected a poster in test/projects/ok');
  finished = await finish({ ...poster, arrangement: 'pair' }, 'a4', workshop);
  rasters = await workshop.rasteriser.rasterise(finished.bytes, 150);
});

const raster = (): Raster => rasters[0] as Raster;
const pixel = ({ data, width }: Raster, x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];

describe('a raster', () => {
  it('has every page at its size: A4 is 1240 × 1754 at 150 dpi', () => {
    expect(rasters.map(({ width, height }) => `${width} × ${height}`)).toEqual(['1240 × 1754', '1240 × 1754']);
  });

  it('gives red, green, blue and alpha: the band at the head is night blue, the foot white', () => {
    expect(pixel(raster(), 2, 2)).toEqual([0x0b, 0x3a, 0x5b, 255]);
    expect(pixel(raster(), 2, 1750)).toEqual([255, 255, 255, 255]);
  });
});

describe('the codes of a page', () => {
  const codes = async (change: Partial<FinishedSheet['proof']>, pages: readonly Raster[] = rasters) => {
    const read: (readonly LocatedCode[])[] = [];
    for (const page of pages) read.push(await workshop.reader.locate(page));
    return checkCodes({ ...finished.proof, ...change }, { hung: pages, codes: read, dpi: 150 });
  };

  it('are read by another library than the one that wrote them', async () => {
    expect(await codes({})).toEqual([]);
  });

  it('are compared with the address that was asked for', async () => {
    const pages = finished.proof.pages.map((page) => ({ ...page, codes: page.codes.map((code) => ({ ...code, url: 'https://egov.kx' })) }));
    const found = inEnglish(await codes({ pages })).map(({ message }) => message);
    expect(found).toContain(
      'complaint: expected the QR code of https://egov.kx to be read from the page at 150 dpi, found "https://egov.kz"',
    );
    expect(found).toContain('complaint: expected a QR code of https://egov.kz on the sheet, found none');
  });

  it('are missed on a page that does not show them', async () => {
    const blank = rasters.map(({ width, height, data }) => ({ width, height, data: new Uint8Array(data.length).fill(255) }));
    expect(inEnglish(await codes({}, blank)).map(({ message }) => message)).toEqual(
      finished.proof.pages.flatMap(() => [
        'complaint: expected the QR code of https://egov.kz to be read from the page at 150 dpi, found no code that can be read',
        'complaint: expected a QR code of 7:1 or more against its quiet zone, found 1.0:1',
      ]),
    );
  });

  it('are 20 mm wide on A4 and 28 mm on A3', async () => {
    const found = inEnglish(await codes({ size: 'a3', paper: sheetOf('a3') }, [])).map(({ message }) => message);
    expect(found).toContain('complaint: expected a QR symbol of 28.3 mm or more on A3, found 26.0 mm');
  });

  it('are dark on light', async () => {
    // Of a page that is opaque all over.
    const pale = rasters.map((page) => ({ ...page, data: page.data.map((part) => Math.max(part, 140)) }));
    expect(inEnglish(await codes({}, pale)).map(({ message }) => message)).toEqual(
      finished.proof.pages.map(() => expect.stringMatching(/7:1 or more against its quiet zone, found [23]\.\d:1$/)),
    );
  });
});

it('a raster that was given back is painted over by the next page of its size, and shows that page alone', async () => {
  const first = await workshop.rasteriser.rasterise(finished.bytes, 50);
  const [kept] = first.map(({ data }) => new Uint8Array(data));
  workshop.rasteriser.giveBack(first);
  const again = await workshop.rasteriser.rasterise(finished.bytes, 50);
  expect(first.every(({ data }) => again.some((one) => one.data === data))).toBe(true);
  expect(Buffer.compare(again[0]?.data ?? new Uint8Array(), kept ?? new Uint8Array())).toBe(0);
  const fresh = await workshop.rasteriser.rasterise(finished.bytes, 50);
  expect(fresh.some(({ data }) => again.some((one) => one.data === data))).toBe(false);
});
