import type { Counts, Opened } from '../../src/player/counts.js';
import type { NoticePart } from '../../src/player/statement.js';

/* What the player, the stage on which a version plays, and the version itself tell each other by messages. */

/** How the last look at the share, the stick or the server ended. */
export type LookResult =
  /** Nothing newer is there. */
  | 'current'
  | 'updated'
  /** A newer version is there and whole: it waits until nobody uses the screen. */
  | 'waiting'
  | 'unreachable'
  /** A file is cut off, or its bytes are others than those that were built. */
  | 'damaged'
  | 'unsigned'
  | 'older'
  | 'empty'
  /** It is whole and signed, and did not start. */
  | 'failed';

/** A version that ran on this machine, or should have. */
export interface HistoryEntry {
  readonly version: string;
  /** When that was, in milliseconds since 1970. */
  readonly at: number;
  readonly result: 'updated' | 'failed';
}

/** What the screen's status page says of updates. */
export interface LookReport {
  /** The version that is shown, `2026-11-27.1-0a1b2c3d4e5f`. */
  readonly version: string;
  /** When it was taken over, in milliseconds since 1970. */
  readonly since: number;
  /** When the player looked last, and what it found. */
  readonly at: number;
  readonly result: LookResult;
  /** The versions before it and itself, the newest first. */
  readonly history: readonly HistoryEntry[];
}

/** The files of a version, by their path: a text, or bytes. */
export interface VersionFiles {
  readonly texts: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

/** The recordings of a version by their path: what was read and checked, or from a disk the address where each lies. */
export type Media = Readonly<Record<string, Blob | string>>;

export type ToStage =
  | { readonly taqta: 'files'; readonly files: VersionFiles }
  | { readonly taqta: 'media'; readonly media: Media }
  | NoticesCame;

/** Absent parts: the version shows its own notices. */
interface NoticesCame {
  readonly taqta: 'notices';
  readonly parts: readonly NoticePart[] | undefined;
}

export type ToVersion =
  | { readonly taqta: 'report'; readonly report: LookReport }
  /** What is read on the screen, for its status page. */
  | { readonly taqta: 'counts'; readonly counts: Counts };

/** What the document that reads from a disk is asked for. */
export type ToReader = { readonly taqta: 'wanted'; readonly path: string };

export type ToPlayer =
  /** A document has come: the stage, which asks for the files that it is to play, or the one that reads from a disk. */
  | { readonly taqta: 'hello' }
  | { readonly taqta: 'ready' }
  | { readonly taqta: 'failed' }
  /** Whether somebody uses the screen. */
  | { readonly taqta: 'idle'; readonly idle: boolean }
  /** A visitor has opened a topic of a screen that counts what is read. */
  | { readonly taqta: 'opened'; readonly screen: string; readonly opened: Opened }
  /** The status page asks for what was counted. */
  | { readonly taqta: 'asked'; readonly screen: string }
  /** What the reader has found under a path: what the script handed over, nothing where it did not, and whether it is there at all. */
  | { readonly taqta: 'read'; readonly path: string; readonly there: boolean; readonly said: unknown };

/** The event of the document that notices have come; they stand in it as `template[data-came]`, one a slot. */
export const NOTICES_CAME = 'taqta-notices-came';

/** The event of the document that recordings can be played, with their addresses by their paths. */
export const MEDIA_CAME = 'taqta-media-came';
export type MediaCame = CustomEvent<Readonly<Record<string, string>>>;

/** A message of ours that comes from where it has to come from. */
export function toldBy<T extends { readonly taqta: string }>(event: MessageEvent, source: Window | null | undefined): T | undefined {
  const { data } = event;
  if (!source || event.source !== source || typeof data !== 'object' || data === null || typeof data.taqta !== 'string') return undefined;
  return data as T;
}
