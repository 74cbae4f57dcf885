import { loadQrReaderWasm } from '../content/qr-reader-wasm.js';
import { createPageReader, type PageReader } from '../proof/page-reader.js';
import { createQrReader, type QrReader } from '../proof/qr-reader.js';
import { createRasteriser, openPdfium, type Rasteriser } from '../proof/raster.js';
import { createTagReader, type TagReader } from '../proof/tag-reader.js';
import { once } from './assets.js';

/** What proves a finished page, started when the first job asks for it. */
export interface Tools {
  rasteriser(): Promise<Rasteriser>;
  tagReader(): Promise<TagReader>;
  pageReader(): Promise<PageReader>;
  qrReader(): Promise<QrReader>;
}

export function createTools(): Tools {
  const pdfium = once(openPdfium);
  return {
    rasteriser: once(async () => createRasteriser(await pdfium())),
    tagReader: once(async () => createTagReader(await pdfium())),
    pageReader: once(async () => createPageReader(await pdfium())),
    qrReader: once(async () => createQrReader(await loadQrReaderWasm())),
  };
}
