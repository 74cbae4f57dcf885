import type { Extent } from '../artwork/crop.js';
import { type Pictures, pictureBytes } from '../content/pictures.js';
import type { ScreensSource } from '../content/screens.js';
import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import type { ShownPictures } from '../kiosk/recordings.js';
import type { MakePart } from '../output/job.js';
import type { Poster, ShownPicture } from '../poster/model.js';
import { picturesOf } from '../poster/statements.js';

interface PicturesWork {
  /** The posters of all days that the screen knows. */
  readonly posters: readonly Poster[];
  readonly pictures: Pictures;
  readonly screens: ScreensSource;
}

/** The pictures of a screen: where it finds each, and their files below its folder. */
interface OnScreen {
  readonly shown: ShownPictures;
  readonly files: readonly KioskFile[];
}

/** No screen shows more pixels of a picture: it stands beside a text, or alone on a slide. */
const MOST: Extent = { width: 1920, height: 1200 };
/** The share of a screen's height that a picture takes at most (templates/kiosk/picture.css). */
const SHARE = 0.66;

/** Makes the pictures that posters show as large as the largest screen shows them, once. They lie below `folder` in the output. */
export async function screenPictures({ posters, pictures, screens }: PicturesWork, part: MakePart, folder: string): Promise<OnScreen> {
  const byHash = new Map(posters.flatMap(picturesOf).map((picture) => [picture.sha256, picture]));
  const named = [...byHash.values()].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  if (named.length === 0) return { shown: new Map(), files: [] };
  const most = mostOf(screens);
  const made = await part('pictures', [named.map(({ sha256: hash }) => hash), most], () =>
    Promise.all(named.map((picture) => onScreen(picture, pictures, most, folder))),
  );
  const { screenSize } = await import('../artwork/screen-picture.js');
  const files = made.map(({ path, bytes }) => ({ path: path.slice(folder.length), bytes }));
  const shown = named.map((picture, at) => [picture.sha256, { path: files[at]?.path ?? '', ...screenSize(picture, most) }] as const);
  return { shown: new Map(shown), files: [...new Map(files.map((file) => [file.path, file])).values()] };
}

async function onScreen(picture: ShownPicture, pictures: Pictures, most: Extent, folder: string): Promise<KioskFile> {
  const { screenPicture } = await import('../artwork/screen-picture.js');
  const bytes = await screenPicture(await pictureBytes(pictures.get(picture.file)?.path ?? '', picture), { ...picture, most });
  return { path: `${folder}files/${sha256(bytes).slice(0, 16)}.webp`, bytes };
}

function mostOf(screens: ScreensSource): Extent {
  const sides = Object.values(screens).map(({ pixels }) => pixels);
  const largest = (at: 0 | 1, most: number, share: number): number =>
    Math.min(most, Math.max(...sides.map((side) => Math.round(side[at] * share)), 640));
  return { width: largest(0, MOST.width, 1), height: largest(1, MOST.height, SHARE) };
}
