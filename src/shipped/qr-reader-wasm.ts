import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The program of zxing (Apache License 2.0) that reads QR codes, as WebAssembly. */
export async function loadQrReaderWasm(): Promise<Uint8Array> {
  return readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
}
