import type { Face, Weight } from './fonts.js';

/** Advance widths and glyph coverage of a font family, in ems, remembered. */
export interface Measure {
  /** Width of a text set solid in one line, in ems, kerning included, tracking not. */
  width(text: string, weight: Weight): number;
  /** Characters of a text for which the face has no glyph. */
  missing(text: string, weight: Weight): readonly string[];
}

export function createMeasure(faces: ReadonlyMap<Weight, Face>): Measure {
  const widths = new Map<string, number>();
  const face = (weight: Weight): Face => {
    const found = faces.get(weight);
    if (!found) throw new RangeError(`expected a loaded weight, found ${weight}`);
    return found;
  };
  return {
    width(text, weight) {
      const key = `${weight}${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        const { font } = face(weight);
        width = font.layout(text).advanceWidth / font.unitsPerEm;
        widths.set(key, width);
      }
      return width;
    },
    missing: (text, weight) =>
      [...new Set(text)].filter((character) => !face(weight).font.hasGlyphForCodePoint(character.codePointAt(0) as number)),
  };
}
