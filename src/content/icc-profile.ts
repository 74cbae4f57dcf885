import { type Phrase, phrase } from '../messages/message.js';

/** Bytes of the header, and of each entry in the table of tags behind it (ICC.1:2010, 7.2 and 7.3). */
const HEADER = 128;
const ENTRY = 12;
/** Versions that PDF 1.6 and PDF/A-2 take; iccMAX is 5. */
const VERSIONS = { least: 2, most: 4 } as const;
/** What a profile of a press has to hold: from its inks to colours, and back (ICC.1:2010, 8.5). */
const TABLES = ['A2B0', 'B2A0'] as const;

const CLASSES: Readonly<Record<string, Phrase>> = {
  scnr: phrase('device.scanner'),
  mntr: phrase('device.screen'),
  link: phrase('device.link'),
  spac: phrase('device.space'),
  abst: phrase('device.effect'),
  nmcl: phrase('device.named'),
};

/** Why a file is no profile for the output intent of a file in four inks, as what was found; `undefined` when it is one. */
export function unfitProfile(bytes: Uint8Array): Phrase | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const sign = (at: number): string => data.toString('latin1', at, at + 4);
  if (data.length < HEADER + 4 || sign(36) !== 'acsp') return phrase('profile.other');
  if (data.readUInt32BE(0) !== data.length) return phrase('profile.cut', { bytes: data.length, of: data.readUInt32BE(0) });
  const version = data.readUInt8(8);
  if (version < VERSIONS.least || version > VERSIONS.most) return phrase('profile.version', { version });
  if (sign(12) !== 'prtr') return phrase('profile.class', { device: CLASSES[sign(12)] ?? phrase('device.other') });
  if (sign(16) !== 'CMYK') return phrase('profile.inks', { inks: sign(16).trim() });
  const tags = tagsOf(data);
  if (tags === undefined) return phrase('profile.beyond');
  const missing = TABLES.filter((name) => !tags.has(name));
  return missing.length === 0 ? undefined : phrase('profile.without', { tables: missing });
}

/** A part of a profile by its name; `undefined` where it has none. */
export const iccTag = (bytes: Uint8Array, name: string): Buffer | undefined =>
  tagsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))?.get(name);

/** Letters of a name that are kept. */
const MOST_LETTERS = 120;

/** What a profile calls itself; nothing where it does not say. */
export function iccName(bytes: Uint8Array): string {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = tagsOf(data)?.get('desc');
  if (text === undefined || text.length < 28) return '';
  const name = text.toString('latin1', 0, 4) === 'mluc' ? firstOfMany(text) : oneInAscii(text);
  return name
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
}

/** `textDescriptionType` of version 2. */
const oneInAscii = (text: Buffer): string => text.toString('latin1', 12, 12 + text.readUInt32BE(8)).replace(/\0[\s\S]*$/, '');

/** The first text of `multiLocalizedUnicodeType`, in UTF-16. */
function firstOfMany(text: Buffer): string {
  const [length, at] = [text.readUInt32BE(20), text.readUInt32BE(24)];
  const words = text.subarray(at, at + length);
  return Buffer.from(words.subarray(0, words.length - (words.length % 2)))
    .swap16()
    .toString('utf16le');
}

/** The parts of a profile by their names; `undefined` where one lies beyond its end. */
function tagsOf(data: Buffer): ReadonlyMap<string, Buffer> | undefined {
  const tags = new Map<string, Buffer>();
  const count = data.readUInt32BE(HEADER);
  if (HEADER + 4 + count * ENTRY > data.length) return undefined;
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + 4 + index * ENTRY;
    const [from, length] = [data.readUInt32BE(entry + 4), data.readUInt32BE(entry + 8)];
    if (from + length > data.length) return undefined;
    tags.set(data.toString('latin1', entry, entry + 4), data.subarray(from, from + length));
  }
  return tags;
}
