import { type IconNode, loadIcons } from '../shipped/icons.js';
import { type FontLicence, loadLicences } from '../shipped/licences.js';
import { type Faces, loadFaces } from '../typography/fonts.js';
import { createMeasure, type Measure } from '../typography/measure.js';
import type { FontFiles } from '../typography/weights.js';

/** Fonts, pictograms and the licences of both, opened when the first job asks for them and then kept. */
export interface Assets {
  faces(): Promise<Faces>;
  measure(): Promise<Measure>;
  icons(): Promise<ReadonlyMap<string, readonly IconNode[]>>;
  /** The licences of all that a screen holds of others, as one text. */
  licences(): Promise<string>;
}

/** What a content folder has of its own. Plain data, which another process can be sent. */
export interface OwnAssets {
  readonly fonts?: FontFiles;
  /** Of the font of one's own. */
  readonly licence?: FontLicence;
  /** Pictograms by name: more than the shipped ones, or in their place. */
  readonly icons?: Readonly<Record<string, readonly IconNode[]>>;
}

/** A run that takes everything over from the former output opens none of them. */
export function createAssets({ fonts, licence, icons = {} }: OwnAssets = {}): Assets {
  const faces = once(() => loadFaces(fonts));
  return {
    faces,
    measure: once(async () => createMeasure(await faces())),
    icons: once(async () => new Map([...(await loadIcons()), ...Object.entries(icons)])),
    licences: once(() => loadLicences(licence)),
  };
}

export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
