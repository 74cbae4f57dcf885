import type { PDFiumLibrary } from '@hyzyla/pdfium';

/** An element of a page's structure as a reader finds it. */
export interface ReadTag {
  readonly role: string;
  /** Its own language, where it names one. */
  readonly language: string;
  readonly alt: string;
  readonly actual: string;
  /** Its parts in their order: elements, the words or drawings of marked content, and annotations. */
  readonly parts: readonly (ReadTag | ReadContent | 'annotation')[];
}

export interface ReadContent {
  readonly id: number;
  /** The words that it paints; none for a drawing. */
  readonly text: string;
}

export interface ReadPage {
  readonly tags: readonly ReadTag[];
  /** Text or drawings that are neither in an element nor an artifact, in short words. */
  readonly loose: readonly string[];
}

export interface TagReader {
  /** The pages of a PDF in their order. */
  read(pdf: Uint8Array): Promise<readonly ReadPage[]>;
}

/** The functions of PDFium (public/fpdf_structtree.h, fpdf_edit.h, fpdf_text.h) that the library carries and does not describe. */
interface Pdfium {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  _FPDF_StructTree_GetForPage(page: number): number;
  _FPDF_StructTree_Close(tree: number): void;
  _FPDF_StructTree_CountChildren(tree: number): number;
  _FPDF_StructTree_GetChildAtIndex(tree: number, index: number): number;
  _FPDF_StructElement_GetType(element: number, buffer: number, length: number): number;
  _FPDF_StructElement_GetLang(element: number, buffer: number, length: number): number;
  _FPDF_StructElement_GetAltText(element: number, buffer: number, length: number): number;
  _FPDF_StructElement_GetActualText(element: number, buffer: number, length: number): number;
  _FPDF_StructElement_CountChildren(element: number): number;
  _FPDF_StructElement_GetChildAtIndex(element: number, index: number): number;
  _FPDF_StructElement_GetChildMarkedContentID(element: number, index: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetMarkedContentID(object: number): number;
  _FPDFPageObj_CountMarks(object: number): number;
  _FPDFPageObj_GetMark(object: number, index: number): number;
  _FPDFPageObjMark_GetName(mark: number, buffer: number, length: number, needed: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  /** The object that paints a character; none for one that PDFium has made up. */
  _FPDFText_GetTextObject(text: number, index: number): number;
}

/** Longest text in bytes that is read of an element. */
const LONGEST = 8192;

/** Reads the structure of finished files with PDFium, which has no part in writing them. */
export function createTagReader(library: PDFiumLibrary): TagReader {
  const { module } = library as unknown as { readonly module: Pdfium };
  return {
    async read(pdf) {
      const document = await library.loadDocument(pdf);
      try {
        return [...document.pages()].map((page) => readPage(module, (page as unknown as { readonly pageIdx: number }).pageIdx));
      } finally {
        document.destroy();
      }
    },
  };
}

function readPage(pdfium: Pdfium, page: number): ReadPage {
  const buffer = pdfium._malloc(LONGEST);
  const text = pdfium._FPDFText_LoadPage(page);
  const tree = pdfium._FPDF_StructTree_GetForPage(page);
  const wide = (write: (buffer: number, length: number) => number): string => {
    const bytes = Math.min(write(buffer, LONGEST), LONGEST);
    return bytes < 2 ? '' : Buffer.from(pdfium.HEAPU8.subarray(buffer, buffer + bytes - 2)).toString('utf16le');
  };
  const painted = wordsOf(pdfium, text);
  const words = new Map<number, string>();
  const ids = new Set<number>();
  const objects = Array.from({ length: pdfium._FPDFPage_CountObjects(page) }, (_, index) => {
    const object = pdfium._FPDFPage_GetObject(page, index);
    const id = pdfium._FPDFPageObj_GetMarkedContentID(object);
    const own = painted.get(object) ?? '';
    if (id >= 0) words.set(id, (words.get(id) ?? '') + own);
    const names = Array.from({ length: pdfium._FPDFPageObj_CountMarks(object) }, (__, mark) =>
      wide((at, length) => {
        pdfium._FPDFPageObjMark_GetName(pdfium._FPDFPageObj_GetMark(object, mark), at, length - 4, at + LONGEST - 4);
        return new DataView(pdfium.HEAPU8.buffer, at + LONGEST - 4).getUint32(0, true);
      }),
    );
    return { id, own, names };
  });
  const element = (at: number): ReadTag => ({
    role: wide((to, length) => pdfium._FPDF_StructElement_GetType(at, to, length)),
    language: wide((to, length) => pdfium._FPDF_StructElement_GetLang(at, to, length)),
    alt: wide((to, length) => pdfium._FPDF_StructElement_GetAltText(at, to, length)),
    actual: wide((to, length) => pdfium._FPDF_StructElement_GetActualText(at, to, length)),
    parts: Array.from({ length: pdfium._FPDF_StructElement_CountChildren(at) }, (_, index) => {
      const child = pdfium._FPDF_StructElement_GetChildAtIndex(at, index);
      if (child !== 0) return element(child);
      const id = pdfium._FPDF_StructElement_GetChildMarkedContentID(at, index);
      ids.add(id);
      return id < 0 ? 'annotation' : { id, text: words.get(id) ?? '' };
    }),
  });
  try {
    const tags =
      tree === 0
        ? []
        : Array.from({ length: pdfium._FPDF_StructTree_CountChildren(tree) }, (_, index) =>
            element(pdfium._FPDF_StructTree_GetChildAtIndex(tree, index)),
          );
    const loose = objects
      .filter(({ id, names }) => (id >= 0 ? !ids.has(id) || names.includes('Artifact') : !names.includes('Artifact')))
      .map(({ own }) => (own === '' ? 'a drawing' : `«${own.trim().slice(0, 40)}»`));
    return { tags, loose };
  } finally {
    if (tree !== 0) pdfium._FPDF_StructTree_Close(tree);
    pdfium._FPDFText_ClosePage(text);
    pdfium._free(buffer);
  }
}

/** What each text object paints. */
function wordsOf(pdfium: Pdfium, text: number): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (let index = 0; index < pdfium._FPDFText_CountChars(text); index += 1) {
    const object = pdfium._FPDFText_GetTextObject(text, index);
    if (object !== 0) words.set(object, (words.get(object) ?? '') + String.fromCodePoint(pdfium._FPDFText_GetUnicode(text, index)));
  }
  return words;
}
