import { beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/paper/sheet.js';
import { paint } from '../../src/pdf/paint.js';
import type { Weight } from '../../src/typography/weights.js';
import { inBoth } from '../in-both.js';
import { NOW, openWorkshop, type PaintedSheet, painted, posterOf, type Workshop } from '../sheets.js';
import { objectsOf, objectsWith } from './objects-of.js';
import { PDFParse } from './pdf-parse.js';
import { type PdfStretch, pdfText } from './pdf-text.js';

let workshop: Workshop;
let complaint: PaintedSheet;
let pages: readonly (readonly PdfStretch[])[];

beforeAll(async () => {
  workshop = await openWorkshop();
  complaint = await painted(workshop, posterOf(workshop, 'complaint'));
  pages = await pdfText(complaint.bytes);
});

/** The width of a word space in ems, as it was painted in a stretch that is wholly of one weight. */
function spaceIn({ text, width, size }: PdfStretch, weight: Weight): number {
  const words = text.split(' ');
  const solid = words.reduce((sum, word) => sum + workshop.measure.width(word, weight), 0);
  return (width / size - solid) / (words.length - 1);
}

describe('The type of a painted sheet', () => {
  it('has word spaces as wide as the font gives them, in every line of every weight', async () => {
    // This design sets its text without tracking; its title alone is larger and tighter.
    const poster = posterOf(workshop, 'clinic-services');
    const [page = []] = await pdfText((await painted(workshop, poster)).bytes);
    const lines = page.filter(({ text, size }) => text.split(' ').length > 2 && size < 15.5);
    expect(lines.length).toBeGreaterThan(30);
    const weights: readonly Weight[] = [400, 600, 700, 800];
    const off = lines.map((line) => {
      const spaces = weights.map((weight) => Math.abs(spaceIn(line, weight) / workshop.measure.width(' ', weight) - 1));
      return { text: line.text, part: Math.min(...spaces) };
    });
    expect(off.filter(({ part }) => part > 0.02)).toEqual([]);
  });

  it('stands where the layout has put it', () => {
    complaint.pages.forEach((page, index) => {
      for (const line of page.lines.filter(({ kind, text }) => kind === 'text' && text.includes(' '))) {
        const first = pages[index]?.find(
          ({ text, left, size }) => line.text.startsWith(text) && Math.abs(left - line.box.left) < 0.1 && Math.abs(size - line.size) < 0.01,
        );
        expect(first, line.text).toBeDefined();
        // Golos Text reaches 0.98 em above its base line.
        const baselines = pages[index]
          ?.filter(({ left }) => Math.abs(left - line.box.left) < 0.1)
          .map(({ baseline }) => page.height - baseline);
        expect(Math.min(...(baselines ?? []).map((baseline) => Math.abs(baseline - (line.box.top + 0.98 * line.size))))).toBeLessThan(0.1);
      }
    });
  });

  it('is embedded and holds no picture', () => {
    const objects = objectsOf(complaint.bytes);
    expect(objectsWith(objects, /\/FontFile2 /)).toHaveLength(objectsWith(objects, /\/Subtype \/Type0/).length);
    expect(objectsWith(objects, /\/Subtype \/Image/)).toEqual([]);
  });
});

describe('The document', () => {
  it('says its title, its issuer and the day that it speaks for, and no other day', async () => {
    const parser = new PDFParse({ data: new Uint8Array(complaint.bytes) });
    const { info } = await parser.getInfo();
    await parser.destroy();
    const poster = posterOf(workshop, 'complaint');
    expect(info).toMatchObject({
      Title: 'Мемлекеттік қызметтер көрсету сапасына шағымдану тәртібі / Порядок обжалования качества оказания государственных услуг',
      Author: poster.issuer.words.kk,
      Creator: 'Taqta',
      CreationDate: `D:${NOW.replaceAll('-', '')}000000Z`,
      ModDate: `D:${NOW.replaceAll('-', '')}000000Z`,
    });
  });

  it('of a small sheet is the same design in small', async () => {
    const small = await painted(workshop, posterOf(workshop, 'clinic-registration-portal'), 'a5');
    const large = await painted(workshop, posterOf(workshop, 'clinic-registration-portal'), 'a4');
    const lines = ({ pages: [page] }: PaintedSheet) => page?.lines.map(({ text }) => text) ?? [];
    expect(lines(small)).toEqual(lines(large));
    expect(small.pages[0]?.width).toBeCloseTo(sheetOf('a5').width, 4);
  });

  it('has the pages that it was given, a blank one as well', async () => {
    const sheet = sheetOf('a4');
    const blank = await paint({
      sheet,
      pages: [{ rows: [] }, { rows: [] }],
      title: inBoth('Тақта', 'Тақта'),
      author: 'Тақта',
      asOf: NOW,
      creator: 'Taqta',
    });
    expect(blank.pages).toHaveLength(2);
    expect(await pdfText(blank.bytes)).toEqual([[], []]);
  });
});
