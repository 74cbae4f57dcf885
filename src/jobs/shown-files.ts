import type { Media } from '../content/media.js';
import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import { playedPath } from '../kiosk/recordings.js';
import type { CopiedFile } from '../output/artifact.js';
import type { PlayedFile } from '../player/statement.js';

/** The files that a screen shows and plays where they lie, below its folder. */
interface ShownFiles {
  /** Recordings, each once. */
  readonly played: readonly CopiedFile[];
  readonly seen: readonly KioskFile[];
  /** Both of them, as a version lists them. */
  readonly media: readonly PlayedFile[];
}

/** Which recordings and pictures a page names on any day. */
export function filesShown(
  page: string,
  { media, pictures }: { readonly media: Media; readonly pictures: readonly KioskFile[] },
): ShownFiles {
  const recordings = [...media.values()].map((file) => ({
    path: playedPath(file),
    from: file.path,
    bytes: file.bytes,
    sha256: file.sha256,
  }));
  const played = [...new Map(recordings.map((file) => [file.path, file])).values()].filter(({ path }) => page.includes(path));
  const seen = pictures.filter(({ path }) => page.includes(path));
  return {
    played,
    seen,
    media: [
      ...played.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })),
      ...seen.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    ],
  };
}
