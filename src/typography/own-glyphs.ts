import type { Font, Glyph, GlyphRun } from 'fontkit';

/** The part of fontkit's font that its types leave out. */
interface OpenedFont {
  /** Glyphs that are known, by their numbers. */
  readonly _glyphs: Record<number, Glyph | undefined>;
  getGlyph(id: number, characters?: number[]): Glyph;
  createSubset(): OpenedSubset;
  layout(...how: Parameters<Font['layout']>): GlyphRun;
}

/** The glyphs that a file holds, and the number there of each number here. */
interface OpenedSubset {
  readonly glyphs: number[];
  readonly mapping: Record<number, number>;
  includeGlyph(glyph: number | Glyph): number;
}

/** Numbers that no glyph of a file has (OpenType counts them in 16 bits). */
const BEYOND = 0x10000;

/**
 * Gives every character a glyph of its own. Many fonts draw the Cyrillic «А» and the Latin «A», or a space and one that does not
 * break, with one glyph, and a PDF says of a glyph what it means: copied and read aloud, one of them would be the other.
 */
export function separateCharacters(font: Font): Font {
  const opened = font as unknown as OpenedFont;
  const { getGlyph, createSubset, layout } = {
    getGlyph: opened.getGlyph.bind(font),
    createSubset: opened.createSubset.bind(font),
    layout: opened.layout.bind(font),
  };
  const known = new Map<string, Glyph>();
  /** Which characters have the glyph itself, and the numbers that others have been given. */
  const first = new Map<number, string>();
  const numbers = new Map<string, number>();
  const drawn: number[] = [];

  opened.getGlyph = (id, characters = []) => {
    const key = keyOf(id, characters);
    const glyph = known.get(key) ?? anew(id, characters);
    known.set(key, glyph);
    return glyph;
  };
  const anew = (id: number, characters: readonly number[]): Glyph => {
    delete opened._glyphs[id];
    const glyph = getGlyph(id, [...characters]);
    delete opened._glyphs[id];
    return glyph;
  };
  const ownOf = (glyph: Glyph): Glyph => {
    const key = keyOf(glyph.id, glyph.codePoints);
    if (!first.has(glyph.id)) first.set(glyph.id, key);
    if (first.get(glyph.id) === key) return glyph;
    const number = numbers.get(key) ?? BEYOND + drawn.push(glyph.id) - 1;
    numbers.set(key, number);
    return new Proxy(glyph, { get: (own, name) => (name === 'id' ? number : Reflect.get(own, name, own)) });
  };
  opened.layout = (...how) => {
    const run = layout(...how);
    run.glyphs = run.glyphs.map(ownOf);
    return run;
  };
  opened.createSubset = () => {
    const subset = createSubset();
    const include = subset.includeGlyph.bind(subset);
    subset.includeGlyph = (glyph) => {
      const number = typeof glyph === 'number' ? glyph : glyph.id;
      if (number < BEYOND) return include(number);
      // The same drawing once more.
      subset.mapping[number] ??= subset.glyphs.push(drawn[number - BEYOND] as number) - 1;
      return subset.mapping[number];
    };
    return subset;
  };
  return font;
}

const keyOf = (id: number, characters: readonly number[]): string => `${id} ${characters.join()}`;
