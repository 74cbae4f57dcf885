import { loadQrReaderWasm } from '../content/qr-reader-wasm.js';
import { createQrReader, type QrReader } from '../proof/qr-reader.js';
import { createRasteriser, type Rasteriser } from '../proof/raster.js';
import { once } from './assets.js';

/** What proves a finished page, started when the first job asks for it. */
export interface Tools {
  rasteriser(): Promise<Rasteriser>;
  qrReader(): Promise<QrReader>;
}

export function createTools(): Tools {
  return { rasteriser: once(createRasteriser), qrReader: once(async () => createQrReader(await loadQrReaderWasm())) };
}
