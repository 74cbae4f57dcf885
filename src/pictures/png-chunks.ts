import { crc32 } from 'node:zlib';

/** Where the chunks after the header begin: 8 bytes of signature, 25 of IHDR. */
const AFTER_HEADER = 33;

/**
 * A PNG that says that its colours are sRGB and carries an XMP packet in an `iTXt` chunk as XMP asks (its
 * specification, part 3). sharp writes the packet as `zTXt`, whose text is Latin-1 to a reader that keeps to the PNG standard.
 */
export function withPngChunks(png: Uint8Array, xmp: string): Uint8Array {
  const perceptual = Uint8Array.of(0);
  // Keyword, no compression, no language, no translated keyword.
  const text = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk('sRGB', perceptual), chunk('iTXt', text), png.subarray(AFTER_HEADER)]);
}

function chunk(type: 'sRGB' | 'iTXt', data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
