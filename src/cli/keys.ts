import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { newFile } from '../disk/replace-file.js';
import { writeFailure } from '../disk/writable.js';
import { phrase } from '../messages/message.js';
import { newPrivateKey } from '../player/signer.js';
import { type KeyFlags, keyPath, refuseWithin, signerFrom } from './key-file.js';
import type { Outcome, Surroundings } from './outcome.js';

export interface KeysFlags extends KeyFlags {
  readonly content: string;
  readonly out: string;
}

/** `taqta keys`: shows the public key that screens trust; makes the pair where there is none. */
export async function keys(flags: KeysFlags, surroundings: Surroundings): Promise<Outcome> {
  const path = keyPath(flags, surroundings);
  const given = [flags.content, flags.out].map((folder) => resolve(surroundings.folder, folder));
  const made = !existsSync(path);
  if (made) {
    await refuseWithin(path, given);
    await makePair(path);
  }
  const signer = await signerFrom({ key: path }, surroundings, given);
  const publicKey = signer?.publicKey ?? '';
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { made, privateKey: path, publicKey },
    text: ({ colours, say }) =>
      [
        `${colours.green('✔')} ${say(phrase(made ? 'summary.key-made' : 'summary.key-there', { path }))}\n`,
        `  ${say(phrase('summary.key-public', { key: publicKey }))}\n`,
        ...(made ? [`  ${say(phrase('summary.key-keep'))}\n`] : []),
      ].join(''),
  };
}

async function makePair(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeFailure(error, dirname(path));
  }
  await newFile(path, newPrivateKey(), 0o600);
}
