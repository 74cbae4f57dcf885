import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readStatement, type Statement } from '../../src/player/statement.js';
import { recall, remember } from './memory.js';

/*
 * A library instead of the browser's own crypto: a page from http:// on a local network has none, and before Chromium 137
 * it knew no Ed25519. One way everywhere is tested everywhere.
 */
hashes.sha512 = (message) => new Uint8Array(sha512(message));

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** The key with which this page was built; none where the project has none. */
const built = document.documentElement.dataset['key'] ?? '';

/** Whoever can write to a share or a stick can write this page as well; what a network sends has to be signed. */
const fromDisk = location.protocol === 'file:';

/**
 * The public key that has signed what this screen takes, in base64; empty where nothing has to be signed. Over a network the
 * key of the first start holds: a server that is another one, or has been taken over, cannot exchange it.
 */
export const trustedKey: () => Promise<string> = once(async () => {
  if (fromDisk) return built;
  const pinned = await recall('key');
  if (pinned === undefined && built !== '') await remember('key', built);
  return pinned ?? built;
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether a screen may take what comes while it runs: over a network it has to be signed. */
export const mayFollow = async (): Promise<boolean> => fromDisk || (await trustedKey()) !== '';

export const hashOf = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));

/** A statement whose signature holds. */
export async function signedStatement(texts: readonly string[]): Promise<Statement | 'empty' | 'damaged' | 'unsigned'> {
  const [payload = '', signature = ''] = texts;
  if (payload === '') return 'empty';
  const key = await trustedKey();
  if (key !== '' && !holds(payload, signature, key)) return 'unsigned';
  return readStatement(payload) ?? 'damaged';
}

function holds(payload: string, signature: string, key: string): boolean {
  try {
    return verify(fromBase64(signature), new TextEncoder().encode(payload), fromBase64(key));
  } catch {
    return false;
  }
}
