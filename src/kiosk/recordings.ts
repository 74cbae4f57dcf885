import type { Media, MediaFile } from '../content/media.js';
import type { ShownPicture } from '../poster/model.js';

/** Where the screen finds a recording, below its folder: a `PlayedFile` of its version. */
export const playedPath = ({ sha256, ending }: MediaFile): string => `files/${sha256.slice(0, 16)}.${ending}`;

/** The same of the file that a poster names, null where none is; one that could not be read is reported where it is named. */
export function playedAs(media: Media | undefined, file: string | undefined): string | null {
  if (file === undefined || media === undefined) return file ?? null;
  const found = media.get(file);
  return found ? playedPath(found) : null;
}

/** A picture as the screen shows it: where it finds it below its folder, and its sides in pixels. */
export interface PictureOnScreen {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** The pictures that posters show, by the hash of what the editor's file holds. */
export type ShownPictures = ReadonlyMap<string, PictureOnScreen>;

/** The same of a picture; while nobody writes files it stands under its own hash, in its own proportion. */
export const shownAs = (
  pictures: ShownPictures | undefined,
  { sha256, width, height }: Pick<ShownPicture, 'sha256' | 'width' | 'height'>,
): PictureOnScreen => pictures?.get(sha256) ?? { path: `files/${sha256.slice(0, 16)}.webp`, width, height };
