import { createFileReader, type FileReader } from '../reading/file-reader.js';
import { createQrReader, type QrReader } from '../reading/qr-reader.js';
import { createRasteriser, openPdfium, type Rasteriser } from '../reading/raster.js';
import { loadQrReaderWasm } from '../shipped/qr-reader-wasm.js';
import { once } from './assets.js';

/** What proves a finished page, started when the first job asks for it. */
export interface Tools {
  rasteriser(): Promise<Rasteriser>;
  fileReader(): Promise<FileReader>;
  qrReader(): Promise<QrReader>;
  /** Starts all of them, for a run that has time for it while another process paints. */
  open(): Promise<void>;
}

export function createTools(): Tools {
  const pdfium = once(openPdfium);
  const rasteriser = once(async () => createRasteriser(await pdfium()));
  const fileReader = once(async () => createFileReader(await pdfium()));
  const qrReader = once(async () => createQrReader(await loadQrReaderWasm()));
  return { rasteriser, fileReader, qrReader, open: async () => void (await Promise.all([rasteriser(), fileReader(), qrReader()])) };
}
