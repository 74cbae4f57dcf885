import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PlayedFile, VersionStatement } from '../../src/player/statement.js';
import { recallFile, rememberFile } from './memory.js';
import { placeOf } from './places.js';
import type { Media } from './told.js';

/** A server that answers is waited for as long, in milliseconds, and a network as slow as this, in bytes a millisecond. */
const PATIENCE = 30_000;
const SLOWEST = 50;

/**
 * The recordings of a version. Over http each is read, held against its hash and kept on the machine. From a disk a page can
 * play a file and not read it: it is played where it lies, by a name that is its hash, and nobody has held it against it.
 */
export async function mediaOf({ media = [] }: VersionStatement, others: readonly string[]): Promise<Media | 'unreachable' | 'damaged'> {
  const found: Record<string, Blob | string> = {};
  for (const file of media) {
    const held = location.protocol === 'file:' ? placeOf(file) : await checked(file, others);
    if (held === 'unreachable' || held === 'damaged') return held;
    found[file.path] = held;
  }
  return found;
}

async function checked(file: PlayedFile, others: readonly string[]): Promise<Blob | 'unreachable' | 'damaged'> {
  const kept = await recallFile<Blob>(file.sha256);
  if (kept) return kept;
  const read = await fetched(file);
  if (!read) return 'unreachable';
  if (read.size !== file.bytes || (await hashOf(read)) !== file.sha256) return 'damaged';
  await rememberFile(file.sha256, read, others);
  return read;
}

/** The browser holds it, on its disk where it is large. */
async function fetched(file: PlayedFile): Promise<Blob | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE + file.bytes / SLOWEST);
    const response = await fetch(placeOf(file), { cache: 'no-store', redirect: 'error', signal });
    return response.ok ? await response.blob() : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

/** SHA-256, a piece at a time. */
async function hashOf(file: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) hash.update(piece.value);
  return bytesToHex(hash.digest());
}
