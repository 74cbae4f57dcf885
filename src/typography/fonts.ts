import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';

/** The weights of Golos Text that sheets and screens use. */
export const WEIGHTS = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold', 800: 'ExtraBold', 900: 'Black' } as const;
export type Weight = keyof typeof WEIGHTS;

const require = createRequire(import.meta.url);

/** Golos Text: the file of one weight (SIL Open Font License 1.1). */
export function fontFile(weight: Weight): string {
  return require.resolve(`@expo-google-fonts/golos-text/${weight}${WEIGHTS[weight]}/GolosText_${weight}${WEIGHTS[weight]}.ttf`);
}

/** One weight, opened. */
export interface Face {
  readonly weight: Weight;
  readonly bytes: Uint8Array;
  readonly font: Font;
}

let opened: Promise<ReadonlyMap<Weight, Face>> | undefined;

/** Every weight, whole: a face that lacks a glyph is found before anything is painted. Opened once: to measure a text and to draw it, one font serves. */
export function loadFaces(): Promise<ReadonlyMap<Weight, Face>> {
  opened ??= openFaces();
  return opened;
}

async function openFaces(): Promise<ReadonlyMap<Weight, Face>> {
  const weights = Object.keys(WEIGHTS).map((weight) => Number(weight) as Weight);
  const faces = await Promise.all(
    weights.map(async (weight): Promise<Face> => {
      const bytes = await readFile(fontFile(weight));
      return { weight, bytes, font: remembering(create(bytes) as Font) };
    }),
  );
  return new Map(faces.map((face) => [face.weight, face]));
}

/** A text as react-pdf sets it, in one line: with no features but those of the font, from left to right. */
export const setIn = (font: Font, text: string): GlyphRun => font.layout(text, [], undefined, undefined, LEFT_TO_RIGHT);

const LEFT_TO_RIGHT = 'ltr';

/**
 * A font that remembers how it has set a text: a sheet of A3 has the lines of A4, and every sheet the same foot. Whoever
 * asks in another way, as pdfkit does, which scales what it is given, has an answer of its own.
 * Every letter is known by its character beforehand: writing a subset opens glyphs without their characters, and a glyph
 * first met there would be lost in the next document without a word.
 */
function remembering(font: Font): Font {
  for (const character of font.characterSet) font.glyphForCodePoint(character);
  const known = new Map<string, GlyphRun>();
  const lay = font.layout.bind(font);
  font.layout = (text, ...how) => {
    const [features, script, language, direction] = how;
    const plain = Array.isArray(features) && features.length === 0 && script === undefined && language === undefined;
    if (!plain || direction !== LEFT_TO_RIGHT) return lay(text, ...how);
    const run = known.get(text) ?? unchanging(lay(text, ...how));
    known.set(text, run);
    return run;
  };
  return font;
}

function unchanging(run: GlyphRun): GlyphRun {
  run.positions.forEach(Object.freeze);
  Object.freeze(run.positions);
  Object.freeze(run.glyphs);
  return run;
}
