import type { FileReader } from '../reading/file-reader.js';
import type { QrReader } from '../reading/qr-reader.js';
import type { Rasteriser } from '../reading/raster.js';
import { once } from './assets.js';

/** What proves a finished page, started when the first job asks for it. */
export interface Tools {
  rasteriser(): Promise<Rasteriser>;
  fileReader(): Promise<FileReader>;
  qrReader(): Promise<QrReader>;
  /** Starts all of them, for a run that has time for it while another process paints. */
  open(): Promise<void>;
}

// A run that paints nothing has no use for them, and reading them takes a tenth of its time.
const rasters = () => import('../reading/raster.js');

export function createTools(): Tools {
  const pdfium = once(async () => (await rasters()).openPdfium());
  const rasteriser = once(async () => (await rasters()).createRasteriser(await pdfium()));
  const fileReader = once(async () => (await import('../reading/file-reader.js')).createFileReader(await pdfium()));
  const qrReader = once(async () => {
    const { loadQrReaderWasm } = await import('../shipped/qr-reader-wasm.js');
    return (await import('../reading/qr-reader.js')).createQrReader(await loadQrReaderWasm());
  });
  return { rasteriser, fileReader, qrReader, open: async () => void (await Promise.all([rasteriser(), fileReader(), qrReader()])) };
}
