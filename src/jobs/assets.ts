import { type IconNode, loadIcons } from '../shipped/icons.js';
import { type Faces, loadFaces } from '../typography/fonts.js';
import { createMeasure, type Measure } from '../typography/measure.js';
import type { FontFiles } from '../typography/weights.js';

/** Fonts and pictograms, opened when the first job asks for them and then kept. */
export interface Assets {
  faces(): Promise<Faces>;
  measure(): Promise<Measure>;
  icons(): Promise<ReadonlyMap<string, readonly IconNode[]>>;
}

/** What a content folder has of its own. Plain data, which another process can be sent. */
export interface OwnAssets {
  readonly fonts?: FontFiles;
  /** Pictograms by name: more than the shipped ones, or in their place. */
  readonly icons?: Readonly<Record<string, readonly IconNode[]>>;
}

/** A run that takes everything over from the former output opens none of them. */
export function createAssets({ fonts, icons = {} }: OwnAssets = {}): Assets {
  const faces = once(() => loadFaces(fonts));
  return {
    faces,
    measure: once(async () => createMeasure(await faces())),
    icons: once(async () => new Map([...(await loadIcons()), ...Object.entries(icons)])),
  };
}

export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
