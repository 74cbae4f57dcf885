import type { Encoding } from '../../src/tables/decode.js';

const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const BYTE_OF: ReadonlyMap<string, number> = new Map([...new TextDecoder('windows-1251').decode(BYTES)].map((sign, byte) => [sign, byte]));

export const ENCODINGS = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le with a mark',
  'utf-16be',
  'utf-16be with a mark',
  'windows-1251',
] as const satisfies readonly (Encoding | `${Encoding} with a mark`)[];

/** The bytes of a text as an office program saves it; a letter that Windows-1251 lacks as a question mark. */
export function encoded(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  const marked = encoding.endsWith('with a mark') ? `\uFEFF${text}` : text;
  if (encoding === 'windows-1251') return Uint8Array.from([...text].map((sign) => BYTE_OF.get(sign) ?? 0x3f));
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return new Uint8Array(encoding.startsWith('utf-16be') ? bytes.swap16() : bytes);
}
