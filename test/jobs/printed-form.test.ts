import { describe, expect, it } from 'vitest';
import type { SizeName } from '../../src/content/schema.js';
import { plain } from '../../src/language/rich.js';
import { posterRecord } from '../../src/output/poster-record.js';
import { SHEETS } from '../../src/paper/sheet.js';
import { tileGrid } from '../../src/paper/tile-plan.js';
import { toMm, toPt } from '../../src/paper/units.js';
import type { Variant } from '../../src/paper/variant.js';
import type { Poster } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import { assembled, gluedOf } from '../../src/proof/assembled.js';
import { finishedForm } from '../../src/proof/finished-form.js';
import { proofDpi } from '../../src/proof/look-at.js';
import { isWholeTag, type WholeTag, wholeStructure } from '../../src/proof/whole-structure.js';
import type { Raster } from '../../src/reading/raster.js';
import { LARGE_PRINT } from '../../src/theme/theme.js';
import { nameOf } from '../../templates/posters/blocks/title.js';
import { inBoth } from '../in-both.js';
import { inEnglish } from '../in-english.js';
import { faultsOf } from '../pdf/faults-of.js';
import { objectsOf } from '../pdf/objects-of.js';
import { PDFParse } from '../pdf/pdf-parse.js';
import { copyOf, openWorkshop, posterOf, profile, tools } from '../sheets.js';
import { madePoster, paintedPoster } from './made-poster.js';

const workshop = await openWorkshop();
const { theme } = workshop;
const floor = theme.type.floor;

const taskOf = (poster: Poster, variant: Variant, size: SizeName, own = theme) => ({
  copy: copyOf(workshop, poster),
  size,
  variant,
  theme: own,
  floor,
  version: '1.0.0',
  ...(variant === 'press' && { profile }),
});

const paintedOf = (id: string, variant: Variant, size: SizeName) => paintedPoster(taskOf(posterOf(workshop, id), variant, size));

async function made(id: string, variant: Variant, size: SizeName, poster: Poster = posterOf(workshop, id), own = theme) {
  const { artifacts, record, problems } = await madePoster(taskOf(poster, variant, size, own));
  const [file] = artifacts;
  if (!file)
    throw new Error(
      `expected a file, found ${inEnglish(problems)
        .map(({ message }) => message)
        .join('; ')}`,
    );
  return { poster, bytes: file.bytes, path: file.path, record: posterRecord.parse(record), problems };
}

const inMm = (points: number): number => toMm(points as Parameters<typeof toMm>[0]);

/** Pages of a PDF in millimetres, and all of its text, by a reader that did not write it. */
async function read(bytes: Uint8Array) {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  const info = await parser.getInfo({ parsePageInfo: true });
  const { text } = await parser.getText();
  await parser.destroy();
  return { text, sizes: info.pages.map(({ width, height }) => [inMm(width), inMm(height)]) };
}

/** A picture whose right part lies so many pixels askew; what comes to light between is white. */
function shifted({ data, width, height }: Raster, from: number, by: number): Raster {
  const moved = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y += 1) {
    const row = (start: number, end: number) => data.subarray((y * width + start) * 4, (y * width + end) * 4);
    moved.set(row(0, from), y * width * 4);
    moved.set(row(from, by > 0 ? width - by : width), (y * width + from + by) * 4);
  }
  return { data: moved, width, height };
}

/** What is painted, from the streams of a PDF. */
const operators = (bytes: Uint8Array): string =>
  [...objectsOf(bytes).values()]
    .map((body) => body.split('stream\n')[1] ?? '')
    .filter((content) => / (re|l|c|Tj|TJ)\b/.test(content))
    .join('\n');

describe('For a print shop', async () => {
  const { bytes, path, problems, poster, record } = await made('complaint', 'press', 'a3');
  const content = operators(bytes);

  it('a poster has a name of its own, and nothing is wrong with it', () => {
    expect(path).toBe('posters/complaint-a3-press.pdf');
    expect(record).toMatchObject({ variant: 'press', sheets: 2 });
    expect(problems).toEqual([]);
  });

  it('it is trimmed to A3, 3 mm of bleed around it and room for marks', async () => {
    const dictionary = [...objectsOf(bytes).values()].join('\n');
    const boxes = (name: string) =>
      [...dictionary.matchAll(new RegExp(`/${name} \\[([^\\]]+)\\]`, 'g'))].map(([, numbers = '']) => numbers.split(' ').map(Number));
    expect(boxes('TrimBox')).toHaveLength(2);
    for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes('TrimBox')) {
      expect(inMm(right - left)).toBeCloseTo(SHEETS.a3.width, 1);
      expect(inMm(top - bottom)).toBeCloseTo(SHEETS.a3.height, 1);
    }
    for (const [index, bleed] of boxes('BleedBox').entries()) {
      const trim = boxes('TrimBox')[index] ?? [];
      expect(bleed.map((value, side) => inMm(Math.abs(value - (trim[side] ?? 0)))).every((each) => Math.abs(each - 3) < 0.05)).toBe(true);
    }
    expect((await read(bytes)).sizes.every(([width = 0]) => width > SHEETS.a3.width + 20)).toBe(true);
  });

  it('it is painted in inks alone, its text in black alone', () => {
    expect(content).not.toMatch(/[\d.]+ [\d.]+ [\d.]+ (rg|RG)\b/);
    expect(content).not.toContain('DeviceRGB');
    const inks = new Set([...content.matchAll(/^([\d. ]+) (?:scn|SCN|k|K)$/gm)].map(([, parts = '']) => parts));
    // One part is the ink of the marks, which stand on every plate.
    expect([...inks].filter((parts) => parts.split(' ').length !== 4)).toEqual(['1']);
    expect(inks).toContain('0 0 0 1');
    const known = new Set([...Object.values(theme.press).map((parts) => parts.map((part) => part / 100).join(' ')), '1']);
    expect([...inks].filter((parts) => !known.has(parts))).toEqual([]);
  });

  it('it says which press and paper it is for', () => {
    expect(record.outputProfile).toEqual({ name: 'Taqta Coated FOGRA39', sha256: profile.sha256 });
  });

  it('it says every word', async () => {
    const said = letters((await read(bytes)).text);
    for (const { text } of statements(poster)) expect(said).toContain(letters(plain(text.ru)));
  });

  it('colour reaches the edge of the bleed, paper stays blank beyond it', async () => {
    const [page] = await (await tools.rasteriser()).rasterise(bytes, 72);
    if (!page) throw new Error('expected a page');
    const at = (x: number, y: number) => [...page.data.subarray((Math.round(y) * page.width + Math.round(x)) * 4).subarray(0, 3)];
    const millimetre = 72 / 25.4;
    expect(at(page.width / 3, 8.7 * millimetre)).not.toEqual([255, 255, 255]);
    expect(at(page.width / 3, 7 * millimetre)).toEqual([255, 255, 255]);
    expect(at(8.7 * millimetre, 20 * millimetre)).not.toEqual([255, 255, 255]);
    expect(at(7 * millimetre, 20 * millimetre)).toEqual([255, 255, 255]);
  });
});

const letters = (text: string): string =>
  text
    .replace(/[\s\u00A0\u00AD]+/g, '')
    .replaceAll('\u2011', '-')
    .toUpperCase();

describe('On tiles', () => {
  it.each([
    ['clinic-registration-online', 'a3', 2],
    ['rights', 'a2', 4],
  ] as const)('%s on %s takes %i sheets of A4, whose codes are read when they are put together', async (id, size, count) => {
    const { bytes, problems, record } = await made(id, 'tiles', size);
    expect(problems).toEqual([]);
    const { sizes } = await read(bytes);
    expect(sizes).toHaveLength(count);
    for (const [width = 0, height = 0] of sizes) {
      expect(Math.min(width, height)).toBeCloseTo(SHEETS.a4.width, 1);
      expect(Math.max(width, height)).toBeCloseTo(SHEETS.a4.height, 1);
    }
    const { paper } = await paintedOf(id, 'tiles', size);
    expect(paper.width / toPt(SHEETS[size].width)).toBeGreaterThan(0.75);
    expect(record.typePt).toBeGreaterThanOrEqual(floor * paper.scale - 0.01);
  });

  it('no seam runs through a code: it is read also where a tile lies 2 mm askew, either way', async () => {
    const { bytes } = await made('rights', 'tiles', 'a2');
    const file = await (await tools.fileReader()).read(bytes);
    const { pages } = file;
    const grid = tileGrid('a2');
    const form = finishedForm(file);
    if ('code' in form) throw new Error(inEnglish(form.message));
    const dpi = proofDpi(form);
    const rasters = await (await tools.rasteriser()).rasterise(bytes, dpi);
    const [glued] = assembled(rasters, pages, grid, dpi);
    if (!glued) throw new Error('expected a poster');
    const seam = Math.round(((gluedOf(pages, grid).tiles[1]?.left ?? 0) * dpi) / 72);
    const askew = Math.round((2 / 25.4) * dpi);
    for (const by of [askew, -askew]) {
      const codes = await (await tools.qrReader()).locate(shifted(glued, seam, by));
      expect(codes.map(({ text }) => text)).toEqual(['https://egov.kz']);
    }
  });

  it('a seam falls where two rows meet', async () => {
    const { pages } = await (await tools.fileReader()).read((await made('rights', 'tiles', 'a2')).bytes);
    const { tiles } = gluedOf(pages, tileGrid('a2'));
    const { pages: laid } = await paintedOf('rights', 'tiles', 'a2');
    const seam = tiles[2]?.top ?? 0;
    const lines = laid.flatMap((page) => page.lines.filter(({ kind }) => kind === 'text'));
    const at = (one: 'above' | 'below') =>
      new Set(lines.filter(({ box }) => box.top + box.height / 2 < seam === (one === 'above')).map(({ statement }) => statement));
    expect([...at('above')].filter((statement) => at('below').has(statement))).toEqual([]);
  });
});

describe('In gray', async () => {
  const { bytes, problems } = await made('rights', 'gray', 'a4');

  it('a poster keeps every rule of contrast', () => expect(problems).toEqual([]));

  it('its file keeps the rules of PDF/A and PDF/UA', () => expect(faultsOf(objectsOf(bytes))).toEqual([]));

  it('it has no colour, and far less of it is dark', async () => {
    const rasteriser = await tools.rasteriser();
    const [gray] = await rasteriser.rasterise(bytes, 50);
    const [coloured] = await rasteriser.rasterise((await made('rights', 'office', 'a4')).bytes, 50);
    if (!gray || !coloured) throw new Error('expected pages');
    const pixels = (data: Uint8Array) =>
      Array.from({ length: data.length / 4 }, (_, index) => [...data.subarray(index * 4, index * 4 + 3)]);
    expect(pixels(gray.data).filter(([red, green, blue]) => red !== green || green !== blue)).toEqual([]);
    const dark = (data: Uint8Array) => pixels(data).filter(([, green = 0]) => green < 96).length;
    expect(dark(gray.data)).toBeLessThan(dark(coloured.data) * 0.7);
  });
});

describe('In large print', () => {
  it.each([
    ['rights', 'a4'],
    ['clinic-registration-online', 'a4'],
    ['rights', 'a5'],
    ['complaint', 'a5'],
  ] as const)('%s on %s is 18 pt or more, on as many sheets as it takes', async (id, size) => {
    const { record, problems, bytes, poster } = await made(id, 'large-print', size);
    expect(problems).toEqual([]);
    expect(faultsOf(objectsOf(bytes))).toEqual([]);
    expect(record.typePt).toBeGreaterThanOrEqual(18);
    const { text, sizes } = await read(bytes);
    expect(sizes).toHaveLength(record.sheets);
    expect(record.sheets).toBeGreaterThan(1);
    // Each language counts its own sheets; one alone needs no number.
    const { pages } = await paintedOf(id, 'large-print', size);
    for (const language of poster.languages) {
      const own = pages.filter(({ lines }) => lines.some((line) => line.kind === 'text' && line.language === language)).length;
      if (own > 1) expect(text.replace(/\s+/g, ' ')).toContain(`${nameOf(poster.title.text[language])} ${own}/${own}`);
    }
    if (size === 'a4') for (const { text: words } of statements(poster)) expect(letters(text)).toContain(letters(plain(words.kk)));
  });

  it('a text that goes on over a page has two lines or more on each, and is heard as one', async () => {
    const { bytes, poster } = await made('rights', 'large-print', 'a5');
    const { pages } = await (await tools.fileReader()).read(bytes);
    const wholes = wholeStructure(pages).flatMap(textsOf);
    for (const { text } of statements(poster)) {
      expect(wholes.some((whole) => letters(whole.replaceAll('\u0002', '-')).includes(letters(plain(text.ru))))).toBe(true);
    }
    const { pages: laid } = await paintedOf('rights', 'large-print', 'a5');
    const parts = laid.flatMap(({ lines }) => {
      const counts = new Map<string, number>();
      for (const { statement, language } of lines)
        if (statement) counts.set(`${statement} ${language}`, (counts.get(`${statement} ${language}`) ?? 0) + 1);
      return [...counts];
    });
    const divided = parts.filter(([name]) => parts.filter(([other]) => other === name).length > 1);
    expect(divided.length).toBeGreaterThan(1);
    expect(divided.filter(([, count]) => count < 2)).toEqual([]);
  });

  it('the title stands whole on the first page of a language, its key words on the others, the center on the last', async () => {
    const { pages } = await paintedOf('rights', 'large-print', 'a5');
    const roles = pages.map(({ lines }) =>
      ['title', 'running-head', 'center']
        .filter((name) => lines.some(({ statement, role }) => statement === name || role === name))
        .concat(lines.find(({ kind }) => kind === 'text')?.language ?? [])
        .join(' '),
    );
    const [kk, ru] = [roles.filter((each) => each.endsWith('kk')), roles.filter((each) => each.endsWith('ru'))];
    for (const of of [kk, ru]) {
      expect(of[0]).toMatch(/^title (kk|ru)$/);
      expect(of.at(-1)).toMatch(/^running-head center (kk|ru)$/);
      expect(new Set(of.slice(1, -1).map((each) => each.slice(0, -3)))).toEqual(new Set(['running-head']));
    }
  });

  it('telephone and hours of the center stand each on its line where they do not fit on one', async () => {
    const { pages } = await paintedOf('rights', 'large-print', 'a5');
    const lines = pages.flatMap((page) => page.lines.filter(({ role, language }) => role === 'center' && language === 'ru'));
    expect(lines.map(({ text }) => text)).toEqual(['Образец: центр «Самал»', 'ул. Самал, 1', '8 (000) 000-00-00', 'Пн–Сб 9:00–20:00']);
  });

  it.each(['a5', 'a4', 'a3'] as const)('nothing but the imprint is below 18 pt: %s', async (size) => {
    for (const id of ['complaint', 'clinic-registration-online']) {
      const { pages } = await paintedOf(id, 'large-print', size);
      const small = pages.flatMap(({ lines }) => lines.filter(({ size: points }) => points < LARGE_PRINT.body - 1e-6));
      expect([...new Set(small.map(({ role, text }) => (role === 'imprint' || role === 'draft' ? role : text)))].sort()).toEqual([
        'draft',
        'imprint',
      ]);
    }
  });
});

/** The words of the innermost elements that have words of their own. */
const textsOf = (tag: WholeTag): readonly string[] => {
  const own = tag.parts.map((part) => (typeof part === 'object' && !isWholeTag(part) ? part.text : '')).join('');
  return [own, ...tag.parts.filter(isWholeTag).flatMap(textsOf)].filter((text) => text !== '');
};

describe('The edge of the sheet', () => {
  it.each([
    ['rights', 'office', 'a5', 10],
    ['rights', 'press', 'a5', 10],
    ['complaint', 'office', 'a4', 10],
    ['clinic-services', 'large-print', 'a5', 10],
    ['rights', 'office', 'a1', 28.28],
    ['clinic-registration-portal', 'large-print', 'a1', 28.28],
  ] as const)('of %s, %s, %s is %d mm away from every letter', async (id, variant, size, edge) => {
    const { problems, record } = await made(id, variant, size);
    expect(problems).toEqual([]);
    expect(record.figures.edgeMm).toBeGreaterThanOrEqual(edge - 0.02);
    expect(record.figures.edgeMm).toBeLessThan(edge * 1.2);
  });

  it('of A5 may be nearer where the theme says so, also in large print, which has no inset', async () => {
    const near = { ...theme, spacing: { ...theme.spacing, safe: 5 } };
    const { problems, record } = await made('complaint', 'large-print', 'a5', posterOf(workshop, 'complaint'), near);
    expect(problems).toEqual([]);
    expect(record.figures.edgeMm).toBeGreaterThanOrEqual(4.98);
  });

  it.each(['rights', 'clinic-services', 'clinic-registration-online', 'clinic-registration-portal'])(
    'is as far from marks above the capitals of a title: %s',
    async (id) => {
      const poster = posterOf(workshop, id);
      const said = [{ text: 'ЙЁ', strong: true }];
      const words = inBoth(said, said);
      const { problems, record } = await made(id, 'office', 'a4', { ...poster, title: { ...poster.title, text: words } });
      expect(problems).toEqual([]);
      expect(record.figures.edgeMm).toBeGreaterThanOrEqual(9.98);
    },
  );

  it('is covered by the colours of A5, whose design stands inside', async () => {
    const { bytes } = await made('rights', 'office', 'a5');
    const [page] = await (await tools.rasteriser()).rasterise(bytes, 72);
    if (!page) throw new Error('expected a page');
    const at = (x: number, y: number) => [...page.data.subarray((y * page.width + x) * 4).subarray(0, 3)];
    const night = at(20, 20);
    expect(night).toEqual([11, 58, 91]);
    expect([at(0, 0), at(page.width - 1, 0), at(0, 40), at(page.width - 1, 40)]).toEqual([night, night, night, night]);
  });
});

describe.each(Object.keys(SHEETS) as readonly SizeName[])('On %s', (size) => {
  it('a poster is set, proved and exactly as large', async () => {
    const { bytes, problems } = await made('clinic-registration-portal', 'office', size);
    expect(problems).toEqual([]);
    const [[width = 0, height = 0] = []] = (await read(bytes)).sizes;
    expect(width).toBeCloseTo(SHEETS[size].width, 1);
    expect(height).toBeCloseTo(SHEETS[size].height, 1);
  });
});
