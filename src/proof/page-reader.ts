import type { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Area } from '../paper/area.js';
import { pt } from '../paper/units.js';

/** A character as it stands in a finished file. */
export interface ReadGlyph {
  readonly text: string;
  /** The marked content that paints it; -1 for none. */
  readonly id: number;
  /** The text object that paints it: a run of one colour and one font. */
  readonly run: number;
  /** The colour that the file asks for: red, green and blue in one number. */
  readonly fill: number;
  /** Where it begins on its base line, in points from the upper left corner of the page. */
  readonly x: number;
  readonly y: number;
  /** What it blackens; nothing for a blank. */
  readonly box: Area;
  /** In points on the paper. */
  readonly size: number;
  /** PostScript name without the tag of its subset. */
  readonly font: string;
}

export interface FinishedPage {
  readonly media: Area;
  /** Absent where the page names none. */
  readonly trim?: Area;
  readonly bleed?: Area;
  readonly glyphs: readonly ReadGlyph[];
}

export interface FinishedFile {
  /** The program that wrote it, by its own word. */
  readonly producer: string;
  readonly title: string;
  readonly tagged: boolean;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly pages: readonly FinishedPage[];
}

export interface PageReader {
  /** What stands on the pages of a PDF. Throws what PDFium says of a file that it cannot open. */
  read(pdf: Uint8Array): Promise<FinishedFile>;
}

/** The functions of PDFium (public/fpdf_text.h, fpdf_edit.h, fpdf_transformpage.h, fpdf_doc.h) that the library carries and does not describe. */
interface Pdfium {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  _FPDF_GetMetaText(document: number, tag: number, buffer: number, length: number): number;
  _FPDFCatalog_IsTagged(document: number): number;
  _FPDFPage_GetMediaBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPage_GetTrimBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPage_GetBleedBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number;
  _FPDFTextObj_GetFont(object: number): number;
  _FPDFFont_GetBaseFontName(font: number, buffer: number, length: number): number;
  _FPDFFont_GetIsEmbedded(font: number): number;
  _FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number;
  _FPDFPageObj_GetMarkedContentID(object: number): number;
}

const LONGEST = 4096;

/** Reads where every character of a finished file stands with PDFium, which has no part in writing it. */
export function createPageReader(library: PDFiumLibrary): PageReader {
  const { module } = library as unknown as { readonly module: Pdfium };
  return {
    async read(pdf) {
      const document = await library.loadDocument(pdf);
      const buffer = module._malloc(LONGEST);
      try {
        const handle = (document as unknown as { readonly documentIdx: number }).documentIdx;
        const fonts = new Map<string, boolean>();
        const meta = (key: string): string => metaText(module, handle, key, buffer);
        const [producer, title] = [meta('Producer'), meta('Title')];
        const pages = [...document.pages()].map((page) =>
          readPage(module, (page as unknown as { readonly pageIdx: number }).pageIdx, buffer, fonts),
        );
        const tagged = module._FPDFCatalog_IsTagged(handle) !== 0;
        return { producer, title, tagged, fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })), pages };
      } finally {
        module._free(buffer);
        document.destroy();
      }
    },
  };
}

function metaText(pdfium: Pdfium, document: number, key: string, buffer: number): string {
  pdfium.HEAPU8.set(Buffer.from(`${key}\0`, 'latin1'), buffer);
  const to = buffer + 16;
  const bytes = Math.min(pdfium._FPDF_GetMetaText(document, buffer, to, LONGEST - 16), LONGEST - 16);
  return bytes < 2 ? '' : Buffer.from(pdfium.HEAPU8.subarray(to, to + bytes - 2)).toString('utf16le');
}

function readPage(pdfium: Pdfium, page: number, at: number, fonts: Map<string, boolean>): FinishedPage {
  // The memory of PDFium may grow, and then its old view is empty: every look takes a new one.
  const float = (index: number): number => new DataView(pdfium.HEAPU8.buffer).getFloat32(at + 4 * index, true);
  const double = (index: number): number => new DataView(pdfium.HEAPU8.buffer).getFloat64(at + 8 * index, true);
  const boxOf = (get: Pdfium['_FPDFPage_GetMediaBox'], top: number, left: number): Area | undefined =>
    get(page, at, at + 4, at + 8, at + 12) === 0
      ? undefined
      : { left: pt(float(0) - left), top: pt(top - float(3)), width: pt(float(2) - float(0)), height: pt(float(3) - float(1)) };
  // A page without a box of its own is letter paper (PDFium, CPDF_Page).
  const found = boxOf(pdfium._FPDFPage_GetMediaBox, 0, 0) ?? { left: pt(0), top: pt(-792), width: pt(612), height: pt(792) };
  const [left, top] = [found.left, -found.top];
  const media: Area = { ...found, left: pt(0), top: pt(0) };
  const trim = boxOf(pdfium._FPDFPage_GetTrimBox, top, left);
  const bleed = boxOf(pdfium._FPDFPage_GetBleedBox, top, left);
  const runs = new Map<number, { readonly id: number; readonly fill: number; readonly font: string }>();
  const runOf = (object: number) => {
    const known = runs.get(object);
    if (known) return known;
    const font = pdfium._FPDFTextObj_GetFont(object);
    const bytes = Math.min(pdfium._FPDFFont_GetBaseFontName(font, at, LONGEST), LONGEST);
    const name = Buffer.from(pdfium.HEAPU8.subarray(at, at + Math.max(0, bytes - 1)))
      .toString('utf8')
      .replace(/^[A-Z]{6}\+/, '');
    fonts.set(name, (fonts.get(name) ?? true) && pdfium._FPDFFont_GetIsEmbedded(font) === 1);
    pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12);
    const [red = 0, green = 0, blue = 0] = [0, 4, 8].map((from) => pdfium.HEAPU8[at + from] ?? 0);
    const run = { fill: (red << 16) | (green << 8) | blue, id: pdfium._FPDFPageObj_GetMarkedContentID(object), font: name };
    runs.set(object, run);
    return run;
  };
  const text = pdfium._FPDFText_LoadPage(page);
  try {
    const glyphs: ReadGlyph[] = [];
    for (let index = 0; index < pdfium._FPDFText_CountChars(text); index += 1) {
      const object = pdfium._FPDFText_GetTextObject(text, index);
      // PDFium makes up blanks and line ends that nothing paints.
      if (object === 0) continue;
      const run = runOf(object);
      pdfium._FPDFText_GetMatrix(text, index, at);
      const size = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(float(2), float(3));
      pdfium._FPDFText_GetCharOrigin(text, index, at, at + 8);
      const [x, y] = [double(0) - left, top - double(1)];
      pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
      const box = {
        left: pt(double(0) - left),
        top: pt(top - double(3)),
        width: pt(double(1) - double(0)),
        height: pt(double(3) - double(2)),
      };
      glyphs.push({ text: String.fromCodePoint(pdfium._FPDFText_GetUnicode(text, index)), ...run, run: object, x, y, box, size });
    }
    return { media, ...(trim && { trim }), ...(bleed && { bleed }), glyphs };
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}
