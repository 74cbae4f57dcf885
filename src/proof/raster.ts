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
