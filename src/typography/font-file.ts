import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { withHyphens } from './hyphens.js';

/** A font as it is set and cut: one face, its outlines unpacked. */
interface OpenFont {
  /** The same font as TrueType or OpenType. */
  readonly bytes: Uint8Array;
  readonly font: Font;
}

/** Why a file is no font that can be set: `packed` is one that would unpack to more than any font has. */
type UnfitFont = 'no-font' | 'collection' | 'variable' | 'broken' | 'packed';

/** How files begin, and where those that are packed say how large they are (WOFF 1.0, 3; WOFF 2.0, 4). */
const PLAIN = ['\0\x01\0\0', 'true', 'OTTO'];
const PACKED = ['wOFF', 'wOF2'];
const UNPACKED_SIZE = 16;
/** Fonts of Chinese have 20 MB. */
const MOST_UNPACKED = 30_000_000;

/** What fontkit's types leave out: the box of a glyph as its file has it, which costs no outline; the tables of a font by name. */
interface Boxed {
  readonly cbox: object;
}

interface Directory {
  readonly directory: { readonly tables: object };
}

/** Opens a TTF, OTF, WOFF or WOFF2. */
export async function openFont(file: Uint8Array): Promise<OpenFont | UnfitFont> {
  const head = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kind = head.toString('latin1', 0, 4);
  if (kind === 'ttcf') return 'collection';
  if (!PLAIN.includes(kind) && !PACKED.includes(kind)) return 'no-font';
  if (PACKED.includes(kind) && (head.length < UNPACKED_SIZE + 4 || head.readUInt32BE(UNPACKED_SIZE) > MOST_UNPACKED)) return 'packed';
  try {
    const bytes = PLAIN.includes(kind) ? file : await unpacked(file);
    const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!('hasGlyphForCodePoint' in font)) return 'collection';
    if ('fvar' in (font as unknown as Directory).directory.tables) return 'variable';
    // What is cut off in the middle is found where it is missing.
    for (const character of font.characterSet) (font.glyphForCodePoint(character) as unknown as Boxed).cbox;
    font.layout('Aa1');
    return font.unitsPerEm > 0 && font.characterSet.length > 0 ? withHyphens(bytes, font) : 'broken';
  } catch {
    return 'broken';
  }
}

/** A packed font as it is without packing: what cuts it and what embeds it know no other. */
async function unpacked(file: Uint8Array): Promise<Uint8Array> {
  const { convert } = require('fontverter') as { convert(font: Uint8Array, to: 'sfnt'): Promise<Uint8Array> };
  return convert(Buffer.from(file), 'sfnt');
}

const require = createRequire(import.meta.url);
