import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Endable, type Lock, outputLock, whileLocked } from '../disk/lock.js';
import { readManifest } from './manifest.js';

/** Writes a file while no run replaces the output around it, if it lies in one. Stops when that stays in use. */
export async function whileInPlace(path: string, ending: Endable, write: () => Promise<void>): Promise<void> {
  const lock = await lockAround(dirname(resolve(path)));
  if (lock === undefined) return write();
  await whileLocked(lock, ending, async ({ signal }) => {
    signal.throwIfAborted();
    await write();
  });
}

/** The lock of the output that a folder is, or lies in; in the moment in which it is swapped, nothing but the lock shows it. */
async function lockAround(folder: string): Promise<Lock | undefined> {
  const lock = await outputLock(folder);
  if (existsSync(lock.path) || (await readManifest(folder)).kind !== 'foreign') return lock;
  return dirname(folder) === folder ? undefined : lockAround(dirname(folder));
}
