/** How the text of a table is written in bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes by whose zeros UTF-16 is known where no mark stands in front. */
const HEAD = 4096;

/**
 * The text in bytes: by the mark in front of it, else strictly as UTF-8; as Windows-1251, in which Excel under the Russian and the
 * Kazakh region saves "CSV", where that makes words. `undefined` for bytes that are none of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = utf16(bytes);
  if (wide !== undefined) return strictly(bytes, wide);
  const text = bytes.includes(0) ? undefined : (strictly(bytes, 'utf-8') ?? strictly(bytes, 'windows-1251'));
  return text?.encoding === 'windows-1251' && !makesWords(text.text) ? undefined : text;
}

function strictly(bytes: Uint8Array, encoding: Encoding): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Which UTF-16 it is: by its mark, or by zeros that stand in every other byte, as digits and separators have them. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return undefined;
  const head = bytes.subarray(0, HEAD);
  const zeros = (of: 0 | 1): number => head.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === of ? 1 : 0), 0);
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd < head.length / 20) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

/** Letters and signs of Windows-1251 that texts of the country have; other signs of it come from other encodings. */
const USUAL = /[\u0400-\u045F\u0490\u0491«»№—–“”„‘’…•·°§\u00A0]/u;
/** A letter behind which a capital stands: most words of KOI8-R, whose capitals are the small letters here. */
const TURNED = /[\u0430-\u044F\u0451][\u0410-\u042F\u0401]/gu;
/** Rare letters of Russian and Kazakh, which those are that are the most frequent ones in KOI8-R; of few letters nobody can tell. */
const RARE = /[\u0439\u0444\u0419\u0424]/gu;
const FEW = 50;
const WITHIN = /\p{Script=Cyrillic}(?=\p{Script=Cyrillic})/gu;
/** Letters of two scripts beside each other: those of Western Europe, read as Russian ones. */
const MIXED = /[A-Za-z][\u0410-\u044F]|[\u0410-\u044F][A-Za-z]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function makesWords(text: string): boolean {
  if (/[^\P{Cc}\t\n\r]/u.test(text)) return false;
  const high = [...text.matchAll(/[^\0-\x7F]/gu)].map(([sign]) => sign);
  const letters = count(text, WITHIN);
  return (
    high.filter((sign) => USUAL.test(sign)).length > 0.95 * high.length &&
    count(text, TURNED) <= 0.1 * letters &&
    (letters < FEW || count(text, RARE) <= 0.07 * letters) &&
    count(text, MIXED) <= 0.1 * letters
  );
}

const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** The signs of a text that Windows-1251 lacks, each once: a program that saves in it writes a question mark for them. */
export function lostInWindows1251(text: string): readonly string[] {
  const held = new Set(new TextDecoder('windows-1251').decode(EVERY_BYTE));
  return [...new Set(text)].filter((sign) => !held.has(sign));
}
