import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { realPath } from '../disk/lock.js';
import { type Phrase, phrase } from '../messages/message.js';
import { type Signer, signerOf } from '../player/signer.js';
import { EXIT, Stop } from '../problem.js';
import type { Surroundings } from './outcome.js';

/** The flag of commands that sign. */
export interface KeyFlags {
  readonly key?: string;
}

/** Where the private key lies: `--key`, else TAQTA_KEY, else the folder in which this user's programs keep their settings. */
export function keyPath({ key }: KeyFlags, { folder }: Pick<Surroundings, 'folder'>): string {
  const named = key ?? process.env['TAQTA_KEY'];
  if (named) return resolve(folder, named);
  const settings = process.platform === 'win32' ? process.env['APPDATA'] : process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  return join(settings || homedir(), 'taqta', 'screen-key.pem');
}

/** Where the server of the screens keeps what they have counted: beside the secret by which it knows them. */
export const countsPath = (surroundings: Pick<Surroundings, 'folder'>): string => join(dirname(keyPath({}, surroundings)), 'screen-counts');

/**
 * Who signs: nobody where there is no key, and none was named. Stops on a key that is none, that others may read, and that
 * lies in one of these folders, which are copied to others.
 */
export async function signerFrom(
  flags: KeyFlags,
  surroundings: Pick<Surroundings, 'folder'>,
  given: readonly string[],
): Promise<Signer | undefined> {
  const path = keyPath(flags, surroundings);
  if (!existsSync(path)) {
    if (flags.key === undefined && !process.env['TAQTA_KEY']) return undefined;
    throw badKey(path, phrase('bad-key.none'), phrase('bad-key.none-fix'));
  }
  await refuseWithin(path, given);
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
    throw badKey(path, phrase('bad-key.open'), phrase('bad-key.open-fix', { path }));
  const signer = signerOf(await readFile(path, 'utf8'));
  if (signer) return signer;
  throw badKey(path, phrase('bad-key.other'), phrase('bad-key.other-fix'));
}

/** Stops on a key that would travel with what is copied to others. */
export async function refuseWithin(path: string, folders: readonly string[]): Promise<void> {
  const key = await realPath(path);
  for (const folder of folders) {
    const way = relative(await realPath(folder), key);
    if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) continue;
    throw badKey(path, phrase('bad-key.inside', { folder }), phrase('bad-key.inside-fix'));
  }
}

function badKey(path: string, message: Phrase, fix: Phrase): Stop {
  return new Stop(EXIT.usage, [{ code: 'bad-key', severity: 'error', where: { file: path }, message, fix }]);
}
