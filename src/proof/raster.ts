import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page as pixels, four bytes each: red, green, blue, alpha; on white paper. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Rasteriser {
  /** The pages of a PDF in their order. */
  rasterise(pdf: Uint8Array, dpi: number): Promise<readonly Raster[]>;
}

/** Opens PDFium once for many documents. */
export async function createRasteriser(): Promise<Rasteriser> {
  const library = await PDFiumLibrary.init();
  return {
    async rasterise(pdf, dpi) {
      const document = await library.loadDocument(pdf);
      try {
        const rasters: Raster[] = [];
        for (const page of document.pages()) {
          // «bitmap» hands over red, green, blue, alpha: the library asks PDFium for the reverse of its own BGRA.
          const { width, height, data } = await page.render({ scale: dpi / 72, render: 'bitmap' });
          rasters.push({ width, height, data });
        }
        return rasters;
      } finally {
        document.destroy();
      }
    },
  };
}
