import { crc32 } from 'node:zlib';
import type { PngOptions, WebpOptions } from 'sharp';
import { xmpAlternatives, xmpFrame, xmpLanguages, xmpText } from '../pdf/xmp-frame.js';
import { sharp } from '../shipped/sharp.js';
import type { PictureAbout } from './picture-about.js';
import { type Pixels, RGB } from './scaled.js';

/** One picture in both formats. */
export interface Picture {
  readonly png: Uint8Array;
  readonly webp: Uint8Array;
}

export interface Encoding {
  readonly png: PngOptions;
  readonly webp: WebpOptions;
}

/** Pixels as PNG and WebP that know what they show. Without a profile both formats mean sRGB. */
export async function encoded({ data, width, height }: Pixels, about: PictureAbout, { png, webp }: Encoding): Promise<Picture> {
  const xmp = pictureXmp(about);
  const pixels = () => sharp(data, { raw: { width, height, channels: RGB } });
  const [one, other] = await Promise.all([pixels().png(png).toBuffer(), pixels().withXmp(xmp).webp(webp).toBuffer()]);
  return { png: withPngChunks(one, xmp), webp: other };
}

const SPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"';

/** The XMP packet of a picture: title and description in each language, and in all at once for whoever asks for none. */
function pictureXmp({ title, description, creator, tool }: PictureAbout): string {
  const properties = [
    `<dc:title>${xmpAlternatives(title)}</dc:title>`,
    `<dc:description>${xmpAlternatives(description)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${xmpText(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language>${xmpLanguages(title)}</dc:language>`,
    `<xmp:CreatorTool>${xmpText(tool)}</xmp:CreatorTool>`,
  ];
  return xmpFrame({ spaces: SPACES, properties: properties.join('\n') });
}

/** Where the chunks after the header begin: 8 bytes of signature, 25 of IHDR. */
const AFTER_HEADER = 33;

/**
 * A PNG that says that its colours are sRGB and carries an XMP packet in an `iTXt` chunk as XMP asks (its
 * specification, part 3). sharp writes the packet as `zTXt`, whose text is Latin-1 to a reader that keeps to the PNG standard.
 */
function withPngChunks(png: Uint8Array, xmp: string): Uint8Array {
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
