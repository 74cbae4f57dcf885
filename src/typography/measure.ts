import { type Face, setIn } from './fonts.js';
import type { Weight } from './weights.js';

/** The bar of a hyphen that the setter adds, in ems; `bottom` counts from the base line. */
interface HyphenShape {
  readonly advance: number;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;

/** Advance widths, heights and glyph coverage of a font family, in ems, remembered. */
export interface Measure {
  /** What the family calls itself. */
  readonly family: string;
  /** A weight that has this PostScript name; `undefined` for a name of another family. */
  weightOf(name: string): Weight | undefined;
  /** Width of a text set solid in one line, in ems, kerning included, tracking not. */
  width(text: string, weight: Weight): number;
  /** How far the letters of a text rise above the base line, in ems: a capital rises less than one with a mark above. */
  rise(text: string, weight: Weight): number;
  /** Characters of a text for which the face has no glyph. */
  missing(text: string, weight: Weight): readonly string[];
  /** The font's soft hyphen, or else its hyphen. */
  hyphen(weight: Weight): HyphenShape;
}

export function createMeasure(faces: ReadonlyMap<Weight, Face>): Measure {
  const widths = new Map<string, number>();
  const face = (weight: Weight): Face => {
    const found = faces.get(weight);
    if (!found) throw new RangeError(`expected a loaded weight, found ${weight}`);
    return found;
  };
  const names = new Map([...faces.values()].map(({ font, weight }) => [font.postscriptName, weight] as const));
  return {
    family: face(400).font.familyName,
    weightOf: (name) => names.get(name),
    width(text, weight) {
      const key = `${weight}${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        const { font } = face(weight);
        width = setIn(font, text).advanceWidth / font.unitsPerEm;
        widths.set(key, width);
      }
      return width;
    },
    rise(text, weight) {
      const { font } = face(weight);
      return Math.max(0, ...[...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) as number).bbox.maxY)) / font.unitsPerEm;
    },
    hyphen(weight) {
      const { font } = face(weight);
      // A font may have none, or one that draws nothing.
      const soft = font.glyphForCodePoint(SOFT_HYPHEN);
      const { advanceWidth, bbox } =
        font.hasGlyphForCodePoint(SOFT_HYPHEN) && soft.bbox.maxX > soft.bbox.minX ? soft : font.glyphForCodePoint(HYPHEN);
      const ems = (units: number) => units / font.unitsPerEm;
      return {
        advance: ems(advanceWidth),
        left: ems(bbox.minX),
        bottom: ems(bbox.minY),
        width: ems(bbox.maxX - bbox.minX),
        height: ems(bbox.maxY - bbox.minY),
      };
    },
    missing: (text, weight) =>
      [...new Set(text)].filter((character) => !face(weight).font.hasGlyphForCodePoint(character.codePointAt(0) as number)),
  };
}
