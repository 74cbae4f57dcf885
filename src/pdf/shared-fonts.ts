import FontStore from '@react-pdf/font';
import type { Font } from 'fontkit';
import { fontFile, WEIGHTS, type Weight } from '../typography/fonts.js';

let opened: Promise<FontStore> | undefined;

/**
 * The fonts of all documents, every letter known by its character beforehand. Writing a subset opens glyphs without
 * their characters; a glyph first met there would be lost in the next document without a word.
 */
export function sharedFonts(): Promise<FontStore> {
  opened ??= openFonts();
  return opened;
}

async function openFonts(): Promise<FontStore> {
  const fonts = new FontStore();
  const faces = Object.keys(WEIGHTS).map((weight) => ({ fontFamily: 'Golos Text', fontWeight: Number(weight) as Weight }));
  fonts.register({ family: 'Golos Text', fonts: faces.map(({ fontWeight }) => ({ src: fontFile(fontWeight), fontWeight })) });
  // Lines are broken before react-pdf sees them.
  fonts.registerHyphenationCallback((word) => [word]);
  for (const face of faces) {
    await fonts.load(face);
    const font = fonts.getFont(face)?.data as Font | undefined;
    if (font === undefined) throw new Error(`expected react-pdf to open Golos Text ${face.fontWeight}`);
    for (const character of font.characterSet) font.glyphForCodePoint(character);
  }
  return fonts;
}
