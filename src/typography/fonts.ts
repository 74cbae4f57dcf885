import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

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

/** Opens every weight, whole: a face that lacks a glyph is found before anything is painted. */
export async function loadFaces(): Promise<ReadonlyMap<Weight, Face>> {
  const weights = Object.keys(WEIGHTS).map((weight) => Number(weight) as Weight);
  const faces = await Promise.all(
    weights.map(async (weight): Promise<Face> => {
      const bytes = await readFile(fontFile(weight));
      return { weight, bytes, font: create(bytes) as Font };
    }),
  );
  return new Map(faces.map((face) => [face.weight, face]));
}
