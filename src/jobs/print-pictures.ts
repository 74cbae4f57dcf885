import { join } from 'node:path';
import type { Colours, PrintRaster } from '../artwork/raster.js';
import { keptPicture, type Pictures, pictureBytes } from '../content/pictures.js';
import type { RasterOf } from '../pdf/pictures.js';
import { type Copy, picturesOn } from '../poster/copy.js';

/** Where the pictures of a copy lie, by the hashes of their bytes. */
export type PictureFiles = Readonly<Record<string, string>>;

/** The files of the pictures of a copy: those that the content folder names today, or what a release has kept there. */
export function pictureFiles(
  copy: Pick<Copy, 'poster' | 'frame'>,
  { folder, pictures = new Map() }: { readonly folder: string; readonly pictures?: Pictures },
): PictureFiles {
  const today = new Map([...pictures.values()].map(({ sha256, path }) => [sha256, path]));
  return Object.fromEntries(
    picturesOn(copy).map(({ sha256, kind }) => [sha256, today.get(sha256) ?? join(folder, keptPicture({ sha256, kind }))]),
  );
}

/** Rasters that are kept: copies of one poster for many centers show the same pictures. */
const MOST_KEPT = 12;

/** Rasters of a run that were made already. */
export type KeptRasters = Map<string, Promise<PrintRaster>>;

/** Makes the pixels of pictures for paper. Throws a Stop when a file is not what it was when it was read. */
export function rastersOf(files: PictureFiles, colours: Colours, kept: KeptRasters): RasterOf {
  return ({ picture, box }) => {
    const { sha256, kind, width, height, photo, focus } = picture;
    const key = [sha256, kind, colours.kind, ...focus, box.width.toFixed(2), box.height.toFixed(2)].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const made = (async () => {
      const bytes = await pictureBytes(files[sha256] ?? '', picture);
      const { printRaster } = await import('../artwork/raster.js');
      return printRaster(bytes, { kind, photo, size: { width, height }, box, focus, colours });
    })();
    kept.set(key, made);
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(old);
    return made;
  };
}
