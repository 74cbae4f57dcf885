import type { PDFiumDocument, PDFiumLibrary, PDFiumPage } from '@hyzyla/pdfium';

/**
 * The functions of PDFium that the library carries and does not describe: public/fpdf_text.h, fpdf_edit.h, fpdf_doc.h,
 * fpdf_transformpage.h, fpdf_structtree.h and fpdfview.h. Handles and buffers are numbers, addresses in its memory.
 */
export interface Pdfium {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, pixels: number, stride: number): number;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetMetaText(document: number, tag: number, buffer: number, length: number): number;
  _FPDFPage_GetMediaBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPage_GetTrimBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPage_GetBleedBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  /** The object that paints a character; none for one that PDFium has made up. */
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number;
  _FPDFTextObj_GetFont(object: number): number;
  _FPDFFont_GetBaseFontName(font: number, buffer: number, length: number): number;
  _FPDFFont_GetIsEmbedded(font: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number;
  _FPDFPageObj_GetMarkedContentID(object: number): number;
  _FPDFPageObj_CountMarks(object: number): number;
  _FPDFPageObj_GetMark(object: number, index: number): number;
  _FPDFPageObjMark_GetName(mark: number, buffer: number, length: number, needed: number): number;
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
  _FPDFLink_Enumerate(page: number, position: number, link: number): number;
  _FPDFLink_GetAnnotRect(link: number, rectangle: number): number;
  _FPDFLink_GetAction(link: number): number;
  _FPDFAction_GetURIPath(document: number, action: number, buffer: number, length: number): number;
}

export const pdfiumOf = (library: PDFiumLibrary): Pdfium => (library as unknown as { readonly module: Pdfium }).module;
export const handleOf = (document: PDFiumDocument): number => (document as unknown as { readonly documentIdx: number }).documentIdx;
export const pageHandleOf = (page: PDFiumPage): number => (page as unknown as { readonly pageIdx: number }).pageIdx;

/** A page that is open, by its handle, and where answers about it are written to. */
export interface OpenPage {
  readonly pdfium: Pdfium;
  readonly page: number;
  readonly scratch: Scratch;
}

/** Bytes that answers of PDFium are written to, and the longest of them. */
const LENGTH = 8192;

/** A piece of PDFium's memory that its answers are read from. */
export class Scratch {
  readonly at: number;
  private view: DataView;

  constructor(private readonly pdfium: Pdfium) {
    this.at = pdfium._malloc(LENGTH);
    this.view = new DataView(pdfium.HEAPU8.buffer);
  }

  free(): void {
    this.pdfium._free(this.at);
  }

  byte(offset: number): number {
    return this.memory().getUint8(this.at + offset);
  }

  integer(offset: number): number {
    return this.memory().getUint32(this.at + offset, true);
  }

  float(offset: number): number {
    return this.memory().getFloat32(this.at + offset, true);
  }

  double(offset: number): number {
    return this.memory().getFloat64(this.at + offset, true);
  }

  setInteger(offset: number, value: number): void {
    this.memory().setUint32(this.at + offset, value, true);
  }

  /** A text in UTF-8 or ASCII that ends with a zero. */
  narrow(write: (buffer: number, length: number) => number): string {
    return this.written(write, 1).toString('utf8');
  }

  /** A text in UTF-16 that ends with a zero. */
  wide(write: (buffer: number, length: number) => number): string {
    return this.written(write, 2).toString('utf16le');
  }

  private written(write: (buffer: number, length: number) => number, zero: number): Buffer {
    const bytes = Math.min(write(this.at, LENGTH), LENGTH);
    return Buffer.from(this.pdfium.HEAPU8.subarray(this.at, this.at + Math.max(0, bytes - zero)));
  }

  /** PDFium's memory may grow, and then an old view of it is empty. */
  private memory(): DataView {
    if (this.view.buffer !== this.pdfium.HEAPU8.buffer) this.view = new DataView(this.pdfium.HEAPU8.buffer);
    return this.view;
  }
}
