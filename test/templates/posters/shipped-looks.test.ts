import { describe, expect, it } from 'vitest';
import type { SizeName } from '../../../src/content/schema.js';
import { toMm } from '../../../src/paper/units.js';
import type { Variant } from '../../../src/paper/variant.js';
import type { MeasuredLine, MeasuredPage } from '../../../src/pdf/measured.js';
import type { Raster } from '../../../src/reading/raster.js';
import { LINE_BOX } from '../../../src/typography/line-box.js';
import { paintedPoster } from '../../jobs/made-poster.js';
import { copyOf, NOW, openWorkshop, posterOf, postersOf, tools } from '../../sheets.js';

const workshop = await openWorkshop();
const { theme } = workshop;

const paintedOf = (id: string, size: SizeName, variant: Variant = 'office') =>
  paintedPoster({ copy: copyOf(workshop, posterOf(workshop, id)), size, variant, theme, floor: theme.type.floor, version: '1.0.0' });

/** What the spine says in words, between the columns. */
const SPINE = ['unit', 'address'];
/** Millimetres at A4. */
const CLEAR = 3;

const overlap = ({ box: one }: MeasuredLine, { box: other }: MeasuredLine): boolean =>
  one.top < other.top + other.height && other.top < one.top + one.height;

/** Millimetres between words of the spine and the nearest text beside them. */
const distances = ({ lines }: MeasuredPage): readonly { readonly words: string; readonly text: string; readonly distance: number }[] => {
  const texts = lines.filter(({ kind }) => kind === 'text');
  return lines
    .filter(({ role }) => SPINE.includes(role ?? ''))
    .flatMap((words) =>
      texts
        .filter((text) => overlap(words, text))
        .map((text) => {
          const right = text.box.left - words.box.left - words.box.width + LINE_BOX.slack;
          const left = words.box.left - text.box.left - text.box.width + LINE_BOX.slack;
          return { words: words.text, text: text.text, distance: toMm(Math.max(left, right) as Parameters<typeof toMm>[0]) };
        }),
    );
};

describe.each(postersOf(workshop, NOW).map(({ id }) => id))('Between the columns of %s', (id) => {
  it.each([
    ['a4', 'office'],
    ['a5', 'office'],
    ['a4', 'large-print'],
    ['a5', 'large-print'],
  ] as const)('words and addresses keep clear of the text: %s, %s', async (size, variant) => {
    const { pages, paper } = await paintedOf(id, size, variant);
    const near = pages.flatMap(distances).filter(({ distance }) => distance < CLEAR * paper.scale - 0.01);
    expect(near).toEqual([]);
  });
});

/** The colour of a pixel, as the theme writes it. */
const colourAt = ({ data, width }: Raster, x: number, y: number): string =>
  `#${[...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)].map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;

it('Below the dark bar of a promise no rule is drawn', async () => {
  const { bytes } = await paintedOf('clinic-services', 'a4');
  const dpi = 144;
  const [page] = await (await tools.rasteriser()).rasterise(bytes, dpi);
  if (!page) throw new Error('expected a page');
  const at = (mm: number): number => Math.round((mm * dpi) / 25.4);
  // Beside the text of the left column, which starts 11 mm from the edge.
  const column = Array.from({ length: page.height }, (_, y) => colourAt(page, at(11.1), y));
  const bar = column.lastIndexOf(theme.colours.bar);
  expect(bar).toBeGreaterThan(0);
  const below = column.slice(bar + 1, bar + at(1.5));
  expect(below.slice(1)).toEqual(below.slice(1).map(() => theme.colours.paper));
});

/** Millimetres of a capital beyond which the letters are the picture of a sheet: a numeral, an address, a banner. */
const GIANT = 9;

/** Share of a sheet that is dark: what a printer without colour lays on it, in percent. */
function darkness({ data }: Raster): number {
  let light = 0;
  for (let at = 0; at < data.length; at += 4) light += (data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number);
  return 100 * (1 - light / ((data.length / 4) * 3 * 255));
}

describe.each(postersOf(workshop, NOW).map(({ id }) => id))('In gray %s', (id) => {
  it.each(['a4', 'a5'] as const)('lays little toner on %s: 12 % of it, 16 % where giant letters are the message', async (size) => {
    const { bytes, pages, paper } = await paintedOf(id, size, 'gray');
    const rasters = await (await tools.rasteriser()).rasterise(bytes, 150);
    rasters.forEach((raster, index) => {
      const largest = Math.max(...(pages[index]?.lines ?? []).map((line) => line.size)) / paper.scale;
      const giant = toMm((largest * theme.font.capital) as Parameters<typeof toMm>[0]) > GIANT;
      expect(darkness(raster)).toBeLessThanOrEqual(giant ? 16 : 12);
    });
  });
});
