import { type IconNode, loadIcons } from '../shipped/icons.js';
import { type Face, loadFaces, type Weight } from '../typography/fonts.js';
import { createMeasure, type Measure } from '../typography/measure.js';

/** Fonts and pictograms, opened when the first job asks for them and then kept. */
export interface Assets {
  faces(): Promise<ReadonlyMap<Weight, Face>>;
  measure(): Promise<Measure>;
  icons(): Promise<ReadonlyMap<string, readonly IconNode[]>>;
}

/** A run that takes everything over from the former output opens none of them. */
export function createAssets(): Assets {
  const faces = once(loadFaces);
  return { faces, measure: once(async () => createMeasure(await faces())), icons: once(loadIcons) };
}

export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
