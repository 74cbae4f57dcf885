import { expect, it } from 'vitest';
import { mm, pt, toPt } from '../../src/paper/units.js';
import { type FinishedForm, finishedForm } from '../../src/proof/finished-form.js';
import { lookAt, type Seen } from '../../src/proof/look-at.js';
import { proveFile } from '../../src/proof/prove-file.js';
import { inEnglish } from '../in-english.js';
import { madePoster } from '../jobs/made-poster.js';
import { assets, copyOf, openWorkshop, posterOf, profile, tools } from '../sheets.js';

/** A sheet as it is read back, and what its proof is given. */
async function readBack(task: Parameters<typeof madePoster>[0]) {
  const { artifacts } = await madePoster(task);
  const { bytes } = artifacts[0] as { bytes: Uint8Array };
  const file = await (await tools.fileReader()).read(bytes);
  const form = finishedForm(file) as FinishedForm;
  const seen = await lookAt(bytes, file, form, { rasteriser: await tools.rasteriser(), qrReader: await tools.qrReader() });
  const ground = { measure: await assets.measure(), safe: task.theme.spacing.safe };
  return { file, form, seen, ground };
}

it('Each code of a file for a print shop is read by its own address, though nothing in it can be clicked', async () => {
  const workshop = await openWorkshop();
  const { theme } = workshop;
  const task = {
    copy: copyOf(workshop, posterOf(workshop, 'rights')),
    size: 'a4',
    variant: 'press',
    theme,
    floor: theme.type.floor,
    version: '1.0.0',
    profile,
  } as const;
  const { file, form, seen, ground } = await readBack(task);
  const found = (codes: Seen['codes']) => inEnglish(proveFile(file, form, { ...seen, codes }, ground).faults).map(({ message }) => message);
  expect(file.pages.every(({ links }) => links.length === 0)).toBe(true);
  expect(found(seen.codes)).toEqual([]);
  expect(found(seen.codes.map(() => []))).toEqual([
    'expected the QR code of egov.kz on page 1 to be read at 150 dpi, found no code that can be read',
  ]);
  const elsewhere = (text: string) => seen.codes.map((page) => page.map((code) => ({ ...code, text })));
  expect(inEnglish(found(elsewhere('https://egov.kz.example.com')))).toEqual([
    'expected the QR code of egov.kz on page 1 to be read at 150 dpi, found https://egov.kz.example.com',
  ]);
  expect(found(elsewhere('https://egov.kz'))).toEqual([]);
});

it('The tail of a letter may hang out of its column at the edge of a sheet, as that of a j does; a letter may not stand there', async () => {
  const workshop = await openWorkshop();
  const { theme } = workshop;
  const task = {
    copy: copyOf(workshop, posterOf(workshop, 'rights')),
    size: 'a4',
    theme,
    floor: theme.type.floor,
    version: '1.0.0',
  } as const;
  const { file, form, seen, ground } = await readBack(task);
  const margin = toPt(mm(theme.spacing.safe));
  /** The first letter where the column begins, its tail out of it by so many ems. */
  const found = (tail: number) => {
    const pages = file.pages.map((page) => ({
      ...page,
      glyphs: page.glyphs.map((glyph, at) =>
        at === 0 ? { ...glyph, x: margin, box: { ...glyph.box, left: pt(margin - tail * glyph.size) } } : glyph,
      ),
    }));
    const { faults } = proveFile({ ...file, pages }, form, seen, ground);
    return inEnglish(faults).flatMap(({ code, message }) => (code === 'text-lost' ? [message] : []));
  };
  expect(found(0.03)).toEqual([]);
  expect(found(0.2)).toEqual([expect.stringContaining('expected text 10.0 mm or more inside the sheet on page 1')]);
});
