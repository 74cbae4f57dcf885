/*
 * What a screen learns of its versions and notices, read by the build, the server and the browser alike. Every file that a
 * player reads is a classic script that hands a text over, `taqta("…", "…")`: from file:// a browser reads nothing else.
 */

/** Which of two versions is the newer one: the day of the content, then the number of the build on that day, counted from 1. */
export interface VersionOrder {
  readonly day: string;
  readonly number: number;
}

/**
 * A file of a version, below the folder of the screen, or below the one that the screens of many centers share; it is named by
 * its hash, so that no version ever changes one of another.
 */
export interface PackedFile {
  readonly path: string;
  /** Whether it lies in the folder of the screen also where others are shared: it is of this center alone. */
  readonly own?: true;
  /** Whether its files are taken as texts or as bytes. */
  readonly holds: 'texts' | 'bytes';
  /** Bytes of the text that it hands over, deflated (RFC 1951) in base64, and their SHA-256 in hexadecimal digits. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A recording or a film of a version, below the folder of the screen: it stands there as it is, because it may be large. */
export interface PlayedFile {
  /** Named by its hash. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** A version of the screen: what a pointer points to. */
export interface VersionStatement extends VersionOrder {
  readonly taqta: 1;
  readonly kind: 'version';
  /** Begins its hash; two builds of one number differ by it. */
  readonly id: string;
  readonly files: readonly PackedFile[];
  /** Absent where it has none. */
  readonly media?: readonly PlayedFile[];
}

/** A piece of markup and the place of the page that holds it. */
export interface NoticePart {
  readonly slot: string;
  readonly html: string;
}

/** Notices that came after a version; they take the place of all of its own. */
export interface NoticesStatement extends VersionOrder {
  readonly taqta: 1;
  readonly kind: 'notices';
  /** Grows with each file of notices: the moment at which it was signed, in milliseconds since 1970. */
  readonly turn: number;
  readonly parts: readonly NoticePart[];
}

export type Statement = VersionStatement | NoticesStatement;

/** Files of the screen's folder by what they are for. */
export const POINTER = 'current.js';
export const FORMER_POINTER = 'previous.js';
export const NOTICES = 'notices.js';

/** The name of a version. */
export const versionName = ({ day, number, id }: VersionStatement): string => `${day}.${number}-${id}`;

/** Negative where the first is the older one. */
export function compareOrder(one: VersionOrder, other: VersionOrder): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.number - other.number;
}

const CALL = 'taqta(';
const END = ');\n';

/** Texts as a script that hands them over. */
export const envelope = (...texts: readonly string[]): string => CALL + texts.map((text) => JSON.stringify(text)).join(',') + END;

/** The texts of such a script; `undefined` where it is cut off or something else. */
export function opened(script: string): readonly string[] | undefined {
  if (!script.startsWith(CALL) || !script.endsWith(END)) return undefined;
  return parsed(`[${script.slice(CALL.length, -END.length)}]`, (value) => (isTexts(value) ? value : undefined));
}

/** Whether what a script handed over is texts and nothing else. */
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function parsed<T>(text: string, read: (value: unknown) => T | undefined): T | undefined {
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Reads what a pointer or a file of notices says; `undefined` for anything that no build has written. */
export function readStatement(text: string): Statement | undefined {
  return parsed(text, (value) => {
    if (!isRecord(value) || value['taqta'] !== 1 || !isDay(value['day']) || !isCount(value['number'])) return undefined;
    if (value['kind'] === 'version') return isVersion(value) ? (value as unknown as VersionStatement) : undefined;
    return value['kind'] === 'notices' && isNotices(value) ? (value as unknown as NoticesStatement) : undefined;
  });
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

const PATH = /^files\/[0-9a-f]{16}\.js$/;
const PLAYED = /^files\/[0-9a-f]{16}\.(?:mp3|ogg|m4a|mp4|webm|webp)$/;

function isVersion({ id, files, media = [] }: Fields): boolean {
  const listed = Array.isArray(files) && files.length > 0 && files.every(isPackedFile);
  return typeof id === 'string' && /^[0-9a-f]{12}$/.test(id) && listed && Array.isArray(media) && media.every(isPlayedFile);
}

const isPackedFile = (value: unknown): boolean =>
  isRecord(value) &&
  isFileAt(value, PATH) &&
  (value['holds'] === 'texts' || value['holds'] === 'bytes') &&
  (value['own'] === undefined || value['own'] === true);

const isPlayedFile = (value: unknown): boolean => isRecord(value) && isFileAt(value, PLAYED);

const isFileAt = ({ path, bytes, sha256 }: Fields, form: RegExp): boolean =>
  typeof path === 'string' && form.test(path) && isCount(bytes) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);

function isNotices({ turn, parts }: Fields): boolean {
  return isCount(turn) && Array.isArray(parts) && parts.every(isNoticePart);
}

const isNoticePart = (value: unknown): boolean => isRecord(value) && typeof value['slot'] === 'string' && typeof value['html'] === 'string';
