import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Raster } from './raster.js';

export interface QrReader {
  /** The texts of all QR codes of a picture, in no order. */
  read(raster: Raster): Promise<readonly string[]>;
}

// Stricter than a phone, which turns, inverts and shrinks what it sees: our codes stand upright, dark on light.
const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: false,
  tryRotate: false,
  tryInvert: false,
  tryDownscale: false,
  maxNumberOfSymbols: 16,
};

/** A reader by another hand than the writer of the codes. `wasm` is its program: left to itself it would fetch one. */
export async function createQrReader(wasm: Uint8Array): Promise<QrReader> {
  const wasmBinary = new Uint8Array(wasm).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return {
    async read({ width, height, data }) {
      const picture = { width, height, data: new Uint8ClampedArray(data), colorSpace: 'srgb' };
      const found = await readBarcodes(picture as Parameters<typeof readBarcodes>[0], OPTIONS);
      return found.filter((code) => code.isValid).map((code) => code.text);
    },
  };
}
