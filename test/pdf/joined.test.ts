import { describe, expect, it } from 'vitest';
import type { SizeName } from '../../src/content/schema.js';
import { twoUpOf } from '../../src/paper/two-up.js';
import type { Variant } from '../../src/paper/variant.js';
import { type Join, joined } from '../../src/pdf/joined.js';
import type { Raster } from '../../src/reading/raster.js';
import { paintedPoster } from '../jobs/made-poster.js';
import { copyOf, NOW, openWorkshop, posterOf, profile, tools } from '../sheets.js';
import { followed, objectsOf, objectsWith } from './objects-of.js';
import { pdfText } from './pdf-text.js';

const workshop = await openWorkshop();
const { theme } = workshop;
const rasteriser = await tools.rasteriser();

const bytesOf = async (id: string, size: SizeName = 'a4', variant: Variant = 'office'): Promise<Uint8Array> => {
  const copy = copyOf(workshop, posterOf(workshop, id));
  return (await paintedPoster({ copy, size, variant, theme, floor: theme.type.floor, version: '1.0.0', profile })).bytes;
};

const join = (files: readonly (readonly [file: Uint8Array, copies: number])[], more: Partial<Join> = {}) =>
  joined({ sheets: files.map(([file, copies]) => ({ file, copies })), title: 'Үлгі / Образец', asOf: NOW, creator: 'Taqta 1', ...more });

const words = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await pdfText(bytes)).map((page) =>
    page
      .map(({ text }) => text)
      .sort()
      .join(' '),
  );

/** A part of a raster, as its bytes. */
const part = ({ width, data }: Raster, from: number, across: number, height: number): Buffer =>
  Buffer.concat(Array.from({ length: height }, (_, row) => data.subarray((row * width + from) * 4, (row * width + from + across) * 4)));

const [rights, complaint] = await Promise.all([bytesOf('rights'), bytesOf('complaint')]);

describe('A print file', () => {
  it('has the pages of its sheets as often as they are printed, a poster of two sheets copy by copy, as they look and read by themselves', async () => {
    const { bytes, pages } = join([
      [rights, 2],
      [complaint, 2],
    ]);
    const [first] = await words(rights);
    const [second, third] = await words(complaint);
    expect(await words(bytes)).toEqual([first, first, second, third, second, third]);
    expect(pages).toBe(6);
    const alone = [...(await rasteriser.rasterise(rights, 60)), ...(await rasteriser.rasterise(complaint, 60))];
    const printed = await rasteriser.rasterise(bytes, 60);
    for (const [at, page] of [0, 0, 1, 2, 1, 2].entries())
      expect(Buffer.compare(printed[at]?.data ?? Buffer.alloc(0), alone[page]?.data ?? Buffer.alloc(1)), `page ${at + 1}`).toBe(0);
  });

  it('holds every page once, however often it is printed', () => {
    const once = join([[rights, 1]]).bytes.length;
    expect(join([[rights, 5]]).bytes.length).toBeLessThan(once * 1.01);
    const { bytes, pages } = join([[rights, 9999]]);
    expect(pages).toBe(9999);
    expect(bytes.length).toBeLessThan(once * 4);
  });

  it('claims nothing but its title: no standard, no structure, no link; it asks for one side and the true size', () => {
    const { bytes } = join([
      [rights, 1],
      [complaint, 1],
    ]);
    const text = Buffer.from(bytes).toString('latin1');
    const objects = objectsOf(bytes);
    const all = [...objects.values()].join('\n');
    expect(`${text}${all}`).not.toMatch(/pdfaid|pdfuaid|GTS_PDFXVersion|StructTreeRoot|\/MarkInfo|\/Annots|\/URI/);
    expect(objectsWith(objects, /\/Type \/Catalog/)).toEqual([expect.stringMatching(/\/PrintScaling \/None \/Duplex \/Simplex/)]);
    const [info = ''] = objectsWith(objects, /\/Creator/);
    const [, title = ''] = /\/Title <FEFF([0-9a-f]+)>/.exec(info) ?? [];
    expect(Buffer.from(title, 'hex').swap16().toString('utf16le')).toBe('Үлгі / Образец');
    expect(info).toContain('/CreationDate (D:20261122000000Z)');
  });

  it('names every subset of a font by a name of its own', () => {
    const objects = objectsOf(
      join([
        [rights, 1],
        [complaint, 1],
      ]).bytes,
    );
    const names = objectsWith(objects, /\/Type \/FontDescriptor/).map((body) => /\/FontName \/([A-Z]{6})\+/.exec(body)?.[1]);
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
    for (const font of objectsWith(objects, /\/Subtype \/CIDFontType2/)) {
      const own = /\/BaseFont (\S+)/.exec(font)?.[1];
      expect(followed(objects, font, 'FontDescriptor')).toContain(`/FontName ${own}`);
    }
  });

  it('is the same bytes each time', () => {
    const made = [0, 1].map(() => join([[rights, 3]], { twoUp: twoUpOf('a4') }).bytes);
    expect(Buffer.compare(made[0] as Uint8Array, made[1] as Uint8Array)).toBe(0);
  });

  it('for a print shop keeps its boxes, and the profile once', async () => {
    const files = await Promise.all([bytesOf('rights', 'a3', 'press'), bytesOf('complaint', 'a3', 'press')]);
    const { bytes } = join(files.map((file) => [file, 2] as const));
    const objects = objectsOf(bytes);
    const pages = objectsWith(objects, /\/Type \/Page\b(?!s)/);
    expect(pages).toHaveLength(6);
    for (const page of pages) expect(page).toMatch(/\/BleedBox \[.+\/TrimBox \[/);
    expect(objectsWith(objects, /\/N 4\b/)).toHaveLength(1);
    expect(objectsWith(objects, /\/S \/GTS_PDFX\b/)).toHaveLength(1);
    expect(bytes.length).toBeLessThan(files.reduce((sum, file) => sum + file.length, 0) - profile.bytes.length / 20);
  });

  it('of two on one paper shows each sheet as it is by itself, to be cut in the middle', async () => {
    const { bytes, pages } = join(
      [
        [rights, 1],
        [complaint, 1],
      ],
      { twoUp: twoUpOf('a4') },
    );
    expect(pages).toBe(2);
    expect((await rasteriser.sizes(bytes)).map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [1191, 842],
      [1191, 842],
    ]);
    const [first] = await words(rights);
    const [second, third] = await words(complaint);
    // The first half at the left, the second at the right; the place at the right of the last one is free.
    const found = await words(bytes);
    expect(found[0]?.split(' ').sort()).toEqual(`${first} ${third}`.split(' ').sort());
    expect(found[1]).toBe(second);
    const [both] = (await rasteriser.rasterise(bytes, 72)) as [Raster];
    const [alone] = (await rasteriser.rasterise(rights, 72)) as [Raster];
    // Without the pixels of the edge and of the mark.
    const [across, down] = [alone.width - 8, alone.height];
    const pixels = part(both, 2, across, down);
    const own = part(alone, 2, across, down);
    const differing = pixels.filter((value, at) => Math.abs(value - (own[at] ?? 0)) > 96).length;
    expect(differing / pixels.length).toBeLessThan(0.002);
  });

  it('is made of no file of another program', () => {
    expect(() => join([[new TextEncoder().encode('%PDF-1.4\nxref\n0 1\ntrailer\n<< >>\nstartxref\n9\n%%EOF'), 1]])).toThrow(RangeError);
    expect(() => join([[new TextEncoder().encode('no PDF'), 1]])).toThrow('expected a PDF that Taqta has written');
  });
});
