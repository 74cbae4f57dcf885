import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type Pdfium, pageHandleOf, pdfiumOf } from './pdfium.js';

/** A page as pixels, four bytes each: red, green, blue, alpha; on white paper. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Rasteriser {
  /** Widths and heights of the pages in points. Throws what PDFium says of a file that it cannot open. */
  sizes(pdf: Uint8Array): Promise<readonly { readonly width: number; readonly height: number }[]>;
  /** The pages of a PDF in their order. */
  rasterise(pdf: Uint8Array, dpi: number): Promise<readonly Raster[]>;
  /** Takes back rasters that nobody looks at any more: the next pages of their size are painted over them. */
  giveBack(rasters: readonly Raster[]): void;
}

/** Rasters kept for the next pages: those of one poster on two sheets of A3. The engine gives such memory back late. */
const MOST_SPARE = 2;

/** Opens PDFium, for many documents and readers. */
export const openPdfium = (): Promise<PDFiumLibrary> => PDFiumLibrary.init();

/** Rasterises with a PDFium that is open, or with one of its own. */
export async function createRasteriser(opened?: PDFiumLibrary): Promise<Rasteriser> {
  const library = opened ?? (await openPdfium());
  const spare: Uint8Array[] = [];
  return {
    async sizes(pdf) {
      const document = await library.loadDocument(pdf);
      try {
        const sizes = [...document.pages()].map((page) => page.getOriginalSize());
        return sizes.map(({ originalWidth, originalHeight }) => ({ width: originalWidth, height: originalHeight }));
      } finally {
        document.destroy();
      }
    },
    async rasterise(pdf, dpi) {
      const document = await library.loadDocument(pdf);
      try {
        return [...document.pages()].map((page) => {
          const { originalWidth, originalHeight } = page.getOriginalSize();
          const pixels = (points: number): number => Math.round((points * dpi) / 72);
          const [width, height] = [pixels(originalWidth), pixels(originalHeight)];
          const at = spare.findIndex(({ length }) => length === width * height * BYTES);
          const [data = new Uint8Array(width * height * BYTES)] = at < 0 ? [] : spare.splice(at, 1);
          paintPage(pdfiumOf(library), pageHandleOf(page), { width, height, data });
          return { width, height, data };
        });
      } finally {
        document.destroy();
      }
    },
    giveBack(rasters) {
      spare.push(...rasters.map(({ data }) => data));
      spare.splice(0, spare.length - MOST_SPARE);
    },
  };
}

/** Red, green, blue, alpha. */
const BYTES = 4;
/**
 * FPDFBitmap_BGRx; FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER, which makes it red, green, blue and one byte more. On paper
 * nothing shows through: to reckon with that of each pixel takes a fifth longer, for the same picture.
 */
const FORMAT = 3;
const FLAGS = 0x01 | 0x10;
const WHITE = 0xff;

/** Paints a page and closes it. The library copies every picture into memory of its own, which is a third of what a build holds. */
function paintPage(pdfium: Pdfium, page: number, { width, height, data }: Raster): void {
  const pixels = pdfium._malloc(data.length);
  if (pixels === 0) throw new RangeError(`expected memory for a page of ${width} × ${height} pixels, found none`);
  try {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, FORMAT, pixels, width * BYTES);
    pdfium.HEAPU8.fill(WHITE, pixels, pixels + data.length);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
    data.set(pdfium.HEAPU8.subarray(pixels, pixels + data.length));
    pdfium._FPDFBitmap_Destroy(bitmap);
  } finally {
    pdfium._FPDF_ClosePage(page);
    pdfium._free(pixels);
  }
}
