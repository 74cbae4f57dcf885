import type { Media, MediaFile } from '../content/media.js';

/** Where the screen finds a recording, below its folder: a `PlayedFile` of its version. */
export const playedPath = ({ sha256, ending }: MediaFile): string => `files/${sha256.slice(0, 16)}.${ending}`;

/** The same of the file that a poster names, null where none is; one that could not be read is reported where it is named. */
export function playedAs(media: Media | undefined, file: string | undefined): string | null {
  if (file === undefined || media === undefined) return file ?? null;
  const found = media.get(file);
  return found ? playedPath(found) : null;
}
