import { describe, expect, it } from 'vitest';
import type { SizeName } from '../../../src/content/schema.js';
import { toMm } from '../../../src/paper/units.js';
import type { Variant } from '../../../src/paper/variant.js';
import type { MeasuredLine, MeasuredPage } from '../../../src/pdf/measured.js';
import type { Raster } from '../../../src/reading/raster.js';
import { LEAST_PRINTED } from '../../../src/theme/theme.js';
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
    const rasters = await (await tools.rasteriser()).rasterise(bytes, 72);
    rasters.forEach((raster, index) => {
      const largest = Math.max(...(pages[index]?.lines ?? []).map((line) => line.size)) / paper.scale;
      const giant = toMm((largest * theme.font.capital) as Parameters<typeof toMm>[0]) > GIANT;
      expect(darkness(raster)).toBeLessThanOrEqual(giant ? 16 : 12);
    });
  });
});

describe.each(postersOf(workshop, NOW).map(({ id }) => id))('In large print %s', (id) => {
  const keyOf = (pages: readonly MeasuredPage[]): number =>
    Math.max(...pages.flatMap(({ lines }) => lines.filter(({ statement }) => statement === titleOf(id)).map(({ size }) => size)));

  it.each(['a4', 'a5'] as const)('has its key words larger than on the office sheet: %s', async (size) => {
    const [large, office] = [await paintedOf(id, size, 'large-print'), await paintedOf(id, size)];
    expect(keyOf(large.pages)).toBeGreaterThan(keyOf(office.pages));
  });

  it.each(['a4', 'a5'] as const)('says on every sheet of several which of how many it is: %s', async (size) => {
    const { pages } = await paintedOf(id, size, 'large-print');
    const languages = pages.map(({ lines }) => lines.find(({ role }) => role === 'imprint')?.language);
    const numbers = pages.map(({ lines, width }) =>
      lines
        .filter(({ role, box }) => role === 'numeral' && box.top < width / 5 && box.left > width / 2)
        .map(({ text }) => text)
        .join(''),
    );
    const wanted = languages.map((language, index) => {
      const [before, all] = [languages.slice(0, index), languages].map((some) => some.filter((each) => each === language).length);
      return all === 1 ? '' : `${(before ?? 0) + 1}/${all}`;
    });
    expect(numbers).toEqual(wanted);
  });

  it('has the key words of its title at the head of every further sheet, in the same case', async () => {
    const { pages } = await paintedOf(id, 'a5', 'large-print');
    const title = pages
      .flatMap(({ lines }) => lines.filter(({ statement }) => statement === titleOf(id)).map(({ text }) => text))
      .join(' ');
    const heads = pages.flatMap(({ lines }) => {
      const words = lines.filter(({ role }) => role === 'running-head').map(({ text }) => text);
      return words.length > 0 ? [words.join(' ')] : [];
    });
    expect(heads.length).toBeGreaterThan(1);
    for (const head of heads) expect(title).toContain(head);
  });

  it('has numbers in its badges no smaller than its text', async () => {
    const { pages } = await paintedOf(id, 'a4', 'large-print');
    const sizes = (role: 'numeral' | 'text') =>
      pages.flatMap(({ lines }) => lines.filter((line) => line.role === role || line.kind === role).map(({ size }) => size));
    expect(Math.min(...sizes('numeral'), 100)).toBeGreaterThanOrEqual(Math.min(...sizes('text')) * 0.95);
  });

  it('cuts no sentence at the end of a sheet of A4', async () => {
    const { pages } = await paintedOf(id, 'a4', 'large-print');
    const last = pages.map(({ lines }) => lines.filter(({ kind, statement }) => kind === 'text' && statement !== titleOf(id)).at(-1));
    const goesOn = last.filter((line, index) =>
      pages[index + 1]?.lines.some(({ statement, language }) => statement === line?.statement && language === line?.language),
    );
    expect(goesOn.map((line) => line?.text)).toEqual([]);
  });
});

const titleOf = (id: string): string => posterOf(workshop, id).title.id;

describe.each(postersOf(workshop, NOW).map(({ id }) => id))('On A5 %s', (id) => {
  it.each(['office', 'gray', 'large-print'] as const)('has no letter below 6 pt: %s', async (variant) => {
    const { pages } = await paintedOf(id, 'a5', variant);
    const sizes = pages.flatMap(({ lines }) => lines.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_PRINTED - 1e-6);
  });
});
