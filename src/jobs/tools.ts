import { loadQrReaderWasm } from '../content/qr-reader-wasm.js';
import { createFileReader, type FileReader } from '../proof/file-reader.js';
import { createQrReader, type QrReader } from '../proof/qr-reader.js';
import { createRasteriser, openPdfium, type Rasteriser } from '../proof/raster.js';
import { once } from './assets.js';

/** What proves a finished page, started when the first job asks for it. */
export interface Tools {
  rasteriser(): Promise<Rasteriser>;
  fileReader(): Promise<FileReader>;
  qrReader(): Promise<QrReader>;
}

export function createTools(): Tools {
  const pdfium = once(openPdfium);
  return {
    rasteriser: once(async () => createRasteriser(await pdfium())),
    fileReader: once(async () => createFileReader(await pdfium())),
    qrReader: once(async () => createQrReader(await loadQrReaderWasm())),
  };
}
