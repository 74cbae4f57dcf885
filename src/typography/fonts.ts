import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import { LINE_BOX } from './line-box.js';
import { separateCharacters } from './own-glyphs.js';
import { type FontFiles, WEIGHTS, type Weight } from './weights.js';

/** By which react-pdf knows the font of a sheet, whichever it is. */
export const SHEET_FONT = 'sheet';

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

export type Faces = ReadonlyMap<Weight, Face>;

const opened = new Map<string, Promise<Faces>>();

/**
 * Every weight of Golos Text, or of a font of one's own, whole: a face that lacks a glyph is found before anything is painted.
 * Opened once: to measure a text and to draw it, one font serves.
 */
export function loadFaces(own?: FontFiles): Promise<Faces> {
  const key = own ? JSON.stringify(own) : '';
  const faces = opened.get(key) ?? (own ? ownFaces(own) : shippedFaces());
  opened.set(key, faces);
  return faces;
}

const ALL = Object.keys(WEIGHTS).map((weight) => Number(weight) as Weight);

async function shippedFaces(): Promise<Faces> {
  const faces = await Promise.all(
    ALL.map(async (weight): Promise<Face> => {
      const bytes = await readFile(fontFile(weight));
      return { weight, bytes, font: remembering(create(bytes) as Font) };
    }),
  );
  return new Map(faces.map((face) => [face.weight, face]));
}

/** One file may serve several weights: it is opened once, and a sheet holds it once. */
async function ownFaces(files: FontFiles): Promise<Faces> {
  const { openFont } = await import('./font-file.js');
  const paths = [...new Set(ALL.map((weight) => files[weight].path))];
  const faces = await Promise.all(
    paths.map(async (path) => {
      const found = await openFont(await readFile(path));
      if (typeof found === 'string')
        throw new TypeError(`expected the font ${path} to be as it was when it was checked, found it ${found}`);
      return [path, { bytes: found.bytes, font: remembering(separateCharacters(inOurBox(found.font))) }] as const;
    }),
  );
  const byPath = new Map(faces);
  return new Map(ALL.map((weight) => [weight, { weight, ...(byPath.get(files[weight].path) as Omit<Face, 'weight'>) }]));
}

/**
 * A font in the box that lines of Golos Text have: what fonts say of their own is meant for screens of many kinds, and would
 * move every line on a sheet. Browsers do the same by `ascent-override`.
 */
function inOurBox(font: Font): Font {
  const { ascent, height } = LINE_BOX;
  const value = (ems: number) => ({ value: Math.round(ems * font.unitsPerEm) });
  return Object.defineProperties(font, { ascent: value(ascent), descent: value(ascent - height), lineGap: value(0) });
}

/**
 * A text as react-pdf sets it, in one line: with no features but those of the font, from left to right. The font does not
 * remember it: whoever asks again keeps what he was given, and the words of thousands of centers are not asked for again.
 */
export const setIn = (font: Font, text: string): GlyphRun =>
  (afresh.get(font) ?? font.layout.bind(font))(text, [], undefined, undefined, LEFT_TO_RIGHT);

const LEFT_TO_RIGHT = 'ltr';

/** How fonts that remember set a text that they do not know. */
const afresh = new WeakMap<Font, Font['layout']>();

/**
 * A font that remembers how it has set a text for react-pdf: a sheet of A3 has the lines of A4, and every sheet the same foot. Whoever
 * asks in another way, as pdfkit does, which scales what it is given, has an answer of its own.
 * Every letter is known by its character beforehand: writing a subset opens glyphs without their characters, and a glyph
 * first met there would be lost in the next document without a word.
 */
function remembering(font: Font): Font {
  for (const character of font.characterSet) font.glyphForCodePoint(character);
  const known = new Map<string, GlyphRun>();
  const lay: Font['layout'] = font.layout.bind(font);
  afresh.set(font, lay);
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
