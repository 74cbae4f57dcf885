import { pt } from '../paper/units.js';
import type { ReadGlyph } from './finished-file.js';
import type { PageOrigin } from './page-boxes.js';
import type { OpenPage } from './pdfium.js';

/** PDFium makes letters a 64th higher above their base line than they are. */
const TOO_HIGH = 64 / 65;

interface ReadGlyphs {
  readonly glyphs: readonly ReadGlyph[];
  /** The fonts that they are of, and whether each is in the file. */
  readonly fonts: ReadonlyMap<string, boolean>;
}

/** Every character that a page paints, in the order of painting. */
export function readGlyphs({ pdfium, page, scratch }: OpenPage, { left, top }: PageOrigin): ReadGlyphs {
  const fonts = new Map<string, boolean>();
  const { at } = scratch;
  const runs = new Map<number, Pick<ReadGlyph, 'id' | 'fill' | 'font'>>();
  const runOf = (object: number) => {
    const known = runs.get(object);
    if (known) return known;
    const font = pdfium._FPDFTextObj_GetFont(object);
    const name = scratch.narrow((buffer, length) => pdfium._FPDFFont_GetBaseFontName(font, buffer, length)).replace(/^[A-Z]{6}\+/, '');
    fonts.set(name, (fonts.get(name) ?? true) && pdfium._FPDFFont_GetIsEmbedded(font) === 1);
    pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12);
    const fill = (scratch.byte(0) << 16) | (scratch.byte(4) << 8) | scratch.byte(8);
    const run = { fill, id: pdfium._FPDFPageObj_GetMarkedContentID(object), font: name };
    runs.set(object, run);
    return run;
  };
  const text = pdfium._FPDFText_LoadPage(page);
  try {
    const glyphs: ReadGlyph[] = [];
    const count = pdfium._FPDFText_CountChars(text);
    for (let index = 0; index < count; index += 1) {
      const object = pdfium._FPDFText_GetTextObject(text, index);
      // PDFium makes up blanks and line ends that nothing paints.
      if (object === 0) continue;
      const run = runOf(object);
      pdfium._FPDFText_GetMatrix(text, index, at);
      const size = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(scratch.float(8), scratch.float(12));
      pdfium._FPDFText_GetCharOrigin(text, index, at, at + 8);
      const [x, y] = [scratch.double(0) - left, top - scratch.double(8)];
      pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
      const [west, east, south, high] = [scratch.double(0), scratch.double(8), scratch.double(16), scratch.double(24)];
      const north = top - y + (high - top + y) * TOO_HIGH;
      const box = { left: pt(west - left), top: pt(top - north), width: pt(east - west), height: pt(north - south) };
      glyphs.push({ text: String.fromCodePoint(pdfium._FPDFText_GetUnicode(text, index)), ...run, run: object, x, y, box, size });
    }
    return { glyphs, fonts };
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}
