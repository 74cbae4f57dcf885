import { readdir, readFile } from 'node:fs/promises';
import { PICTURE_ENDINGS, PICTURE_HEAD, type PictureFigures, type PictureKind, pictureKindOf } from '../artwork/picture-file.js';
import { sha256 } from '../hash.js';
import { phrase } from '../messages/message.js';
import { EXIT, type Place, type Problem, Stop } from '../problem.js';
import { type Finding, namedFile, refused } from './named-file.js';
import type { PosterSource } from './schema.js';
import type { SourceFile } from './source-file.js';

/** The folder of a content folder in which pictures lie. */
const PICTURES = 'pictures' as const;

/** A picture that a poster or the look names. */
interface PictureFile extends PictureFigures {
  /** Below the content folder: `pictures/hall.jpg`. */
  readonly file: string;
  /** Its place on this machine. */
  readonly path: string;
  readonly kind: PictureKind;
  readonly sha256: string;
}

/** The pictures of a content folder, by their names in it. */
export type Pictures = ReadonlyMap<string, PictureFile>;

const MEGABYTE = 1_000_000;
/** A photo of 50 million pixels in the best quality has some 25 MB, a plan of a house as a drawing less than one. */
const MOST_BYTES = { photo: 30 * MEGABYTE, drawing: 3 * MEGABYTE };

/** The name of a picture in a file of content, and where it stands there. */
export interface NamedPicture {
  readonly file: string;
  readonly where: Place;
}

/** A poster and its file. */
interface WrittenPoster {
  readonly data: PosterSource;
  readonly source: SourceFile;
}

export const picturesNamed = (posters: readonly WrittenPoster[]): readonly NamedPicture[] =>
  posters.flatMap(({ data, source }) =>
    data.blocks.flatMap((block, index) =>
      block.kind === 'picture' ? [{ file: block.picture, where: source.place(['blocks', index, 'picture']) }] : [],
    ),
  );

/**
 * The pictures that a folder names, looked at whole. Reports `media-place`, `missing-media`, `unreadable-file`, `media-type`,
 * `media-too-large`, `broken-picture`, `unsafe-drawing`; and `unknown-file` for what lies beside them and nobody names,
 * where all posters could be read (`whole`).
 */
export async function readPictures(
  folder: string,
  { named, whole }: { readonly named: readonly NamedPicture[]; readonly whole: boolean },
): Promise<{ readonly pictures: Pictures; readonly problems: readonly Problem[] }> {
  const known = new Map<string, PictureFile | Finding>();
  const problems: Problem[] = [];
  for (const { file, where } of named) {
    const found = known.get(file) ?? (await look(folder, file));
    known.set(file, found);
    if ('code' in found) problems.push({ severity: 'error', where, ...found });
  }
  const pictures = new Map([...known.values()].flatMap((found) => ('code' in found ? [] : [[found.file, found] as const])));
  return { pictures, problems: [...problems, ...(whole ? await unnamed(folder, known) : [])] };
}

/** The endings that a remedy names. */
const ENDINGS = Object.values(PICTURE_ENDINGS).map(([ending]) => ending);

async function look(folder: string, file: string): Promise<PictureFile | Finding> {
  const found = await namedFile(folder, { file, below: PICTURES, example: `${PICTURES}/hall.jpg`, kinds: ENDINGS.join(', ') });
  if ('code' in found) return found;
  // Nothing is read of what cannot be meant.
  if (found.size > MOST_BYTES.photo) return tooLarge(found.size, MOST_BYTES.photo);
  const bytes = await readFile(found.path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return refused(file, bytes);
  const { kind, words } = pictureKindOf(bytes.subarray(0, PICTURE_HEAD));
  if (kind === undefined)
    return {
      code: 'media-type',
      message: phrase('media-type.picture', { kinds: ENDINGS, found: words }),
      fix: phrase('media-type.picture-fix'),
    };
  const endings: readonly string[] = PICTURE_ENDINGS[kind];
  if (!endings.includes(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''))
    return {
      code: 'media-type',
      message: phrase('media-type.picture-named', { found: words, file }),
      fix: phrase('media-type.picture-named-fix', { file: `${file.replace(/\.[^./]*$/, '')}.${endings[0]}` }),
    };
  if (kind === 'svg' && bytes.length > MOST_BYTES.drawing) return tooLarge(bytes.length, MOST_BYTES.drawing);
  // What decodes pictures is loaded when there is one.
  const { examine } = await import('../artwork/examine.js');
  const figures = await examine(bytes, kind);
  return 'code' in figures ? figures : { file, path: found.path, kind, sha256: sha256(bytes), ...figures };
}

const tooLarge = (found: number, most: number): Finding => ({
  code: 'media-too-large',
  message: phrase('media-too-large.picture', { most: most / MEGABYTE, found: (found / MEGABYTE).toFixed(1) }),
  fix: phrase(most === MOST_BYTES.drawing ? 'media-too-large.drawing-fix' : 'media-too-large.photo-fix'),
});

/** Where a release keeps a picture below the content folder: by its bytes, whatever becomes of the file. */
export const keptPicture = ({ sha256: hash, kind }: Pick<PictureFile, 'sha256' | 'kind'>): string =>
  `editions/pictures/${hash}.${PICTURE_ENDINGS[kind][0]}`;

/** The bytes of a picture. Stops when they are no longer those that were read. */
export async function pictureBytes(path: string, { file, sha256: hash }: Pick<PictureFile, 'file' | 'sha256'>): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes !== undefined && sha256(bytes) === hash) return bytes;
  const message = bytes === undefined ? phrase('picture-changed.gone', { file, path }) : phrase('picture-changed.bytes', { file, path });
  const fix = phrase('picture-changed.fix');
  throw new Stop(EXIT.environment, [{ code: 'picture-changed', severity: 'error', where: { file }, message, fix }]);
}

/** Names that are reported: of thousands nobody reads more. */
const MOST_NAMES = 20;

/** What systems leave behind, and what people write about a folder. */
const PASSED_OVER = /(?:^|\/)(?:\..*|Thumbs\.db|desktop\.ini|(?:readme|licen[cs]e|notice|source|credits)[^/]*)$/i;

async function unnamed(folder: string, known: ReadonlyMap<string, unknown>): Promise<readonly Problem[]> {
  const below = await readdir(`${folder}/${PICTURES}`, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = below
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length).replace(/^\/+/, ''));
  return names
    .filter((name) => !known.has(name) && !PASSED_OVER.test(name))
    .sort()
    .slice(0, MOST_NAMES)
    .map((file) => ({
      code: 'unknown-file',
      severity: 'warning',
      where: { file },
      message: phrase('unknown-file.picture', { file }),
      fix: phrase('unknown-file.picture-fix'),
    }));
}
