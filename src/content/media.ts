import { open } from 'node:fs/promises';
import { fileSha256 } from '../disk/file-hash.js';
import type { Language } from '../language/language.js';
import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { type Finding, namedFile, refused } from './named-file.js';
import { recordingsOf } from './recordings.js';
import type { PosterSource, RecordedSource } from './schema.js';
import type { SourceFile } from './source-file.js';
import { statementSources } from './statement-sources.js';

/** The folder of a content folder in which recordings lie. */
const MEDIA = 'media' as const;

/** A recording that a poster names. */
export interface MediaFile {
  /** Below the content folder: `media/rights-1.mp3`. */
  readonly file: string;
  /** Its place on this machine. */
  readonly path: string;
  readonly ending: Ending;
  readonly bytes: number;
  readonly sha256: string;
}

/** The recordings of a content folder, by their names in it. */
export type Media = ReadonlyMap<string, MediaFile>;

type Kind = 'audio' | 'video';
type Ending = 'mp3' | 'ogg' | 'm4a' | 'mp4' | 'webm';

const MEGABYTE = 1_000_000;
/** A text read aloud takes 1 MB a minute at most, a film in the size of a lobby screen 20. */
const KINDS: Readonly<Record<Kind, { readonly endings: readonly Ending[]; readonly most: number }>> = {
  audio: { endings: ['mp3', 'ogg', 'm4a'], most: 10 * MEGABYTE },
  video: { endings: ['mp4', 'webm'], most: 100 * MEGABYTE },
};
/** What a screen can be asked to fetch, and a stick to hold. */
const MOST_TOGETHER = 1_000 * MEGABYTE;

/** So much of a file says what it is. */
const HEAD = 64;

/** A poster and its file. */
interface WrittenPoster {
  readonly data: PosterSource;
  readonly source: SourceFile;
}

/** A name in a poster, and what it is to be. */
interface Named {
  readonly file: string;
  readonly kind: Kind;
  readonly where: Place;
}

/**
 * The recordings that the posters name, measured. Reports `media-place` for a name that leads out of media/ and for a link,
 * `missing-media`, `unreadable-file`, `media-type` for what a browser would not play, `media-too-large`.
 */
export async function readMedia(
  folder: string,
  posters: readonly WrittenPoster[],
): Promise<{ readonly media: Media; readonly problems: readonly Problem[] }> {
  const known = new Map<string, MediaFile | Finding>();
  const problems: Problem[] = [];
  for (const named of posters.flatMap(namedIn)) {
    const key = `${named.kind} ${named.file}`;
    const found = known.get(key) ?? (await look(folder, named));
    known.set(key, found);
    if ('code' in found) problems.push({ severity: 'error', where: named.where, ...found });
  }
  const files = [...known.values()].flatMap((found) => ('code' in found ? [] : [found]));
  const media = new Map(files.map((found) => [found.file, found]));
  const all = [...media.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  if (all > MOST_TOGETHER) problems.push(tooMuchTogether(all));
  return { media, problems };
}

function namedIn({ data, source }: WrittenPoster): readonly Named[] {
  const named = (kind: Kind, recorded: RecordedSource | undefined, path: readonly PropertyKey[]): readonly Named[] =>
    Object.entries(recorded ?? {}).flatMap(([language, half]) =>
      recordingsOf(half).map(({ file, path: below }) => ({
        file,
        kind,
        where: source.place([...path, language, ...below], language as Language),
      })),
    );
  const spoken = statementSources(data).flatMap(({ statement, path }) => [
    ...named('audio', statement.audio, [...path, 'audio']),
    ...(statement.versions ?? []).flatMap(({ audio }, index) => named('audio', audio, [...path, 'versions', index, 'audio'])),
  ]);
  return [...spoken, ...named('video', data.sign, ['sign'])];
}

async function look(folder: string, { file, kind }: Named): Promise<MediaFile | Finding> {
  const { endings, most } = KINDS[kind];
  const kinds = endings.join(', ');
  const found = await namedFile(folder, { file, below: MEDIA, example: `${MEDIA}/rights-1.${endings[0]}`, kinds });
  if ('code' in found) return found;
  const { path, size } = found;
  if (size > most)
    return {
      code: 'media-too-large',
      message: phrase('media-too-large.found', { most: most / MEGABYTE, megabytes: size / MEGABYTE }),
      fix: phrase(`media-too-large.${kind}-fix`),
    };
  const head = await headOf(path).catch((error: NodeJS.ErrnoException) => error);
  if (head instanceof Error) return refused(file, head);
  const recorded = endingOf(head);
  const ending = endings.find((each) => each === recorded.ending);
  const named = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined)
    return {
      code: 'media-type',
      message: phrase(`media-type.${kind}`, { kinds, found: recorded.words }),
      fix: phrase('media-type.anew-fix', { kind: endings[0] ?? '' }),
    };
  if (named !== ending)
    return {
      code: 'media-type',
      message: phrase('media-type.name', { found: recorded.words, file }),
      fix: phrase('media-type.rename-fix', { meant: `${file.replace(/\.[^./]*$/, '')}.${ending}`, folder: MEDIA }),
    };
  const sha256 = await fileSha256(path).catch((error: NodeJS.ErrnoException) => error);
  return sha256 instanceof Error ? refused(file, sha256) : { file, path, ending, bytes: size, sha256 };
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const tooMuchTogether = (bytes: number): Problem => ({
  code: 'media-too-large',
  severity: 'error',
  where: { file: MEDIA },
  message: phrase('media-too-large.together', { most: MOST_TOGETHER / MEGABYTE, megabytes: Math.ceil(bytes / MEGABYTE) }),
  fix: phrase('media-too-large.together-fix'),
});

interface Found {
  readonly ending?: Ending;
  readonly words: PhraseOrText;
}

/** What a file is by how it begins: ID3 2.4, ISO 11172-3 (frame header), RFC 3533, ISO 14496-12 (ftyp), RFC 8794 with the type of WebM. */
export function endingOf(head: Uint8Array): Found {
  const text = String.fromCharCode(...head);
  if (head.length === 0) return { words: phrase('media-kind.empty') };
  if (text.startsWith('ID3') || isMp3Frame(head)) return { ending: 'mp3', words: 'MP3' };
  if (text.startsWith('OggS')) return { ending: 'ogg', words: 'Ogg' };
  if (text.slice(4, 8) === 'ftyp') {
    const brand = text.slice(8, 12);
    if (brand === 'M4A ' || brand === 'M4B ') return { ending: 'm4a', words: phrase('media-kind.sound-mpeg') };
    return brand === 'qt  ' ? { words: phrase('media-kind.quicktime') } : { ending: 'mp4', words: 'MPEG-4 (mp4)' };
  }
  if (text.startsWith('\x1aE\xdf\xa3'))
    return text.includes('webm') ? { ending: 'webm', words: 'WebM' } : { words: phrase('media-kind.matroska') };
  const other = OTHERS.find(([begins]) => text.startsWith(begins));
  return { words: other?.[1] ?? phrase('media-kind.other') };
}

/** Eleven bits of a frame, a version that there is, layer III, a bit rate and a sampling rate that there are. */
const isMp3Frame = ([first = 0, second = 0, third = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08 && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c;

const OTHERS: readonly (readonly [begins: string, kind: Phrase])[] = [
  ['RIFF', phrase('media-kind.riff')],
  ['fLaC', phrase('media-kind.flac')],
  ['\xff\xf1', phrase('media-kind.aac')],
  ['\xff\xf9', phrase('media-kind.aac')],
  ['0&\xb2u', phrase('media-kind.windows')],
  ['%PDF', phrase('media-kind.pdf')],
  ['PK', phrase('media-kind.packed')],
  ['\x89PNG', phrase('media-kind.picture')],
  ['\xff\xd8\xff', phrase('media-kind.picture')],
  ['<', phrase('media-kind.page')],
];
