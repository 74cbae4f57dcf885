import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import type { Photo } from './photo.js';
import type { Raster } from './raster.js';

/** What two readings of one picture found, in no order. */
export interface FoundCodes {
  /** Texts of Data Matrix codes: marks of editions, and what others print. */
  readonly marks: readonly string[];
  /** Texts of QR codes. */
  readonly addresses: readonly string[];
}

export interface LocatedCode {
  readonly text: string;
  /** Pixels of a side of a module, and of the symbol without its quiet zone. */
  readonly module: number;
  readonly side: number;
}

export interface QrReader {
  /** All QR codes of a picture and how many pixels a module of theirs has. */
  locate(raster: Raster): Promise<readonly LocatedCode[]>;
  /** The texts of all Data Matrix codes of a picture, in no order. */
  readMarks(raster: Raster): Promise<readonly string[]>;
  /** Looks longer, for codes that are turned, tilted and small; `light` says how dark is separated from light. */
  search(photo: Photo, light: 'around' | 'everywhere'): Promise<FoundCodes>;
}

// Stricter than a phone, which turns, inverts and shrinks what it sees: our codes stand upright, dark on light.
const UPRIGHT: ReaderOptions = {
  // Left out, it skips lines of a large picture, and finders of a code with them.
  tryHarder: true,
  tryRotate: false,
  tryInvert: false,
  tryDownscale: false,
  maxNumberOfSymbols: 16,
};

// A photo is scaled before it is handed over, so that no time goes into doing it twice.
const HARDER: ReaderOptions = {
  formats: ['DataMatrix', 'QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: false,
  maxNumberOfSymbols: 16,
};

/** A reader by another hand than the writers of the codes. `wasm` is its program: left to itself it would fetch one. */
export async function createQrReader(wasm: Uint8Array): Promise<QrReader> {
  const wasmBinary = new Uint8Array(wasm).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return {
    locate: async (raster) => (await found(raster, { ...UPRIGHT, formats: ['QRCode'] })).map(located),
    readMarks: async (raster) => textsOf(await found(raster, { ...UPRIGHT, formats: ['DataMatrix'] })),
    search: async (photo, light) => {
      const codes = await valid(graymap(photo), { ...HARDER, binarizer: light === 'around' ? 'LocalAverage' : 'GlobalHistogram' });
      return {
        marks: textsOf(codes.filter((code) => code.symbology === 'DataMatrix')),
        addresses: textsOf(codes.filter((code) => code.symbology === 'QRCode')),
      };
    },
  };
}

async function found({ width, height, data }: Raster, options: ReaderOptions) {
  const picture = {
    width,
    height,
    data: new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length),
    colorSpace: 'srgb',
  };
  return valid(picture as Parameters<typeof readBarcodes>[0], options);
}

async function valid(picture: Parameters<typeof readBarcodes>[0], options: ReaderOptions) {
  const codes = await readBarcodes(picture, options);
  return codes.filter((code) => code.isValid);
}

/** A photo as a file of gray levels (PGM): as pixels of colour it would be made four times as large, and gray again. */
const graymap = ({ width, height, grey }: Photo): Uint8Array => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);

/** A symbol of version v has 17 + 4 v modules a side (ISO/IEC 18004). */
function located({ text, position: { topLeft, topRight }, version }: ReadResult): LocatedCode {
  const side = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
  return { text, side, module: side / (17 + 4 * Number(version)) };
}

const textsOf = (codes: readonly { readonly text: string }[]): readonly string[] => codes.map((code) => code.text);
