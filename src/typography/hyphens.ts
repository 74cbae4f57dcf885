import { create, type Font } from 'fontkit';
import { withTable } from './font-program.js';

/** Signs of which a font may have one and lack the others, though they look alike: the first that it has stands for all. */
const ALIKE: readonly (readonly number[])[] = [
  // Hyphens: plain, one that does not break, the sign of its own.
  [0x2d, 0x2011, 0x2010],
  // Spaces: plain, one that does not break.
  [0x20, 0xa0],
];

/** A font in which the hyphens and spaces that the program sets by itself have the glyphs of those that it has. */
export function withHyphens(bytes: Uint8Array, font: Font): { readonly bytes: Uint8Array; readonly font: Font } {
  const glyphs = new Map(font.characterSet.map((character) => [character, font.glyphForCodePoint(character).id]));
  const before = glyphs.size;
  for (const signs of ALIKE) {
    const there = signs.find((sign) => glyphs.has(sign));
    if (there === undefined) continue;
    for (const sign of signs) if (!glyphs.has(sign)) glyphs.set(sign, glyphs.get(there) as number);
  }
  if (glyphs.size === before) return { bytes, font };
  const made = withTable(bytes, 'cmap', characterMap(glyphs));
  return { bytes: made, font: create(Buffer.from(made.buffer, made.byteOffset, made.byteLength)) as Font };
}

/** The table `cmap` with one part, of format 12: a group for each character (OpenType). */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const groups = [...glyphs].sort(([one], [other]) => one - other);
  const [head, subtable, group] = [12, 16, 12];
  const table = Buffer.alloc(head + subtable + groups.length * group);
  table.writeUInt16BE(1, 2);
  // Windows, all of Unicode.
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(head, 8);
  table.writeUInt16BE(12, head);
  table.writeUInt32BE(subtable + groups.length * group, head + 4);
  table.writeUInt32BE(groups.length, head + 12);
  groups.forEach(([character, glyph], index) => {
    const at = head + subtable + index * group;
    table.writeUInt32BE(character, at);
    table.writeUInt32BE(character, at + 4);
    table.writeUInt32BE(glyph, at + 8);
  });
  return table;
}
