import type { Extent } from '../artwork/crop.js';
import { type Pictures, pictureBytes } from '../content/pictures.js';
import type { ScreensSource } from '../content/screens.js';
import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import type { ShownPictures } from '../kiosk/recordings.js';
import type { MakePart } from '../output/job.js';
import type { Emblem } from '../poster/copy.js';
import type { Poster, ShownPicture } from '../poster/model.js';
import { picturesOf } from '../poster/statements.js';

interface PicturesWork {
  /** The posters of all days that the screen knows. */
  readonly posters: readonly Poster[];
  readonly emblems?: readonly Emblem[] | undefined;
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

/** No screen shows more of an emblem: it stands beside the name of the center (templates/kiosk/frame.css). */
const MOST_OF_EMBLEM: Extent = { width: 800, height: 240 };

/** Makes the pictures that posters show as large as the largest screen shows them, once, and the emblems. They lie below `folder` in the output. */
export async function screenPictures(work: PicturesWork, part: MakePart, folder: string): Promise<OnScreen> {
  const { posters, emblems = [], pictures, screens } = work;
  const onPosters = posters.flatMap(picturesOf);
  const byHash = new Map([...emblems.map(({ picture }) => picture), ...onPosters].map((picture) => [picture.sha256, picture]));
  const large = new Set(onPosters.map((picture) => picture.sha256));
  const named = [...byHash.values()].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  if (named.length === 0) return { shown: new Map(), files: [] };
  const largest = mostOf(screens);
  const most = ({ sha256: hash }: ShownPicture): Extent => (large.has(hash) ? largest : MOST_OF_EMBLEM);
  const made = await part('pictures', [named.map((picture) => [picture.sha256, most(picture)])], () =>
    Promise.all(named.map((picture) => onScreen(picture, pictures, most(picture), folder))),
  );
  const { screenSize } = await import('../artwork/screen-picture.js');
  const files = made.map(({ path, bytes }) => ({ path: path.slice(folder.length), bytes }));
  const shown = named.map(
    (picture, at) => [picture.sha256, { path: files[at]?.path ?? '', ...screenSize(picture, most(picture)) }] as const,
  );
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
