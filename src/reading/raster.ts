import { PDFiumLibrary } from '@hyzyla/pdfium';

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
}

/** Opens PDFium, for many documents and readers. */
export const openPdfium = (): Promise<PDFiumLibrary> => PDFiumLibrary.init();

/** Rasterises with a PDFium that is open, or with one of its own. */
export async function createRasteriser(opened?: PDFiumLibrary): Promise<Rasteriser> {
  const library = opened ?? (await openPdfium());
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
        const rasters: Raster[] = [];
        for (const page of document.pages()) {
          const { originalWidth, originalHeight } = page.getOriginalSize();
          const pixels = (points: number): number => Math.round((points * dpi) / 72);
          // «bitmap» hands over red, green, blue, alpha: the library asks PDFium for the reverse of its own BGRA.
          const asked = { width: pixels(originalWidth), height: pixels(originalHeight), render: 'bitmap' } as const;
          const { width, height, data } = await page.render(asked);
          rasters.push({ width, height, data });
        }
        return rasters;
      } finally {
        document.destroy();
      }
    },
  };
}
