import { beforeAll, describe, expect, it } from 'vitest';
import { type SheetName, sheetOf } from '../../src/paper/sheet.js';
import { layOut } from '../../src/pdf/lay-out.js';
import { paintLaid } from '../../src/pdf/paint.js';
import type { Rasteriser } from '../../src/reading/raster.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inBoth } from '../in-both.js';
import { fitInput, fitted, NOW, openWorkshop, posterOf, rowsOf, THEN, tools, type Workshop } from '../sheets.js';
import { paintUntagged } from './untagged.js';

let workshop: Workshop;
let rasteriser: Rasteriser;

beforeAll(async () => {
  workshop = await openWorkshop();
  rasteriser = await tools.rasteriser();
});

const IDS = ['clinic-registration-online', 'clinic-registration-portal', 'clinic-services', 'complaint', 'rights'];

const DAYS = [NOW, THEN];

/** On one day the sheets of a poster are compared in one size, on the other day in the other; every size has both days. */
const compared = (id: string, day: IsoDate): SheetName => ((IDS.indexOf(id) + DAYS.indexOf(day)) % 2 === 0 ? 'a4' : 'a3');

describe.each(DAYS)('As of %s', (day) => {
  it.each(IDS)('tagging changes no pixel of %s at 150 dpi, on A4 or A3, and the file keeps within 45 KB an A4 sheet', async (id) => {
    const poster = posterOf(workshop, id, day);
    const input = fitInput(workshop, poster);
    const found = fitted(input);
    for (const size of ['a4', 'a3'] as const) {
      const layout = await layOut(
        sheetOf(size),
        rowsOf(input, found, size).map((rows) => ({ rows })),
      );
      const tagged = await paintLaid(layout, { title: inBoth(id, id), author: id, asOf: day, creator: 'Taqta' });
      if (size === 'a4') expect(tagged.length).toBeLessThanOrEqual(45_000 * poster.sheets);
      if (size !== compared(id, day)) continue;
      const rasters = await rasteriser.rasterise(tagged, 150);
      const plain = await rasteriser.rasterise(await paintUntagged(layout), 150);
      expect(rasters).toHaveLength(plain.length);
      rasters.forEach(({ data }, page) => {
        expect(Buffer.compare(data, plain[page]?.data ?? Buffer.alloc(0)), `${size}, page ${page + 1}`).toBe(0);
      });
    }
  });
});
