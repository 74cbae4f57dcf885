import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { immovable, notAFolder, refused, writeFailure } from '../disk/writable.js';
import type { FormerOutput } from './former.js';
import { makeBeside } from './leftovers.js';

/**
 * Tries, before the work, whether its result can be put in place, and leaves nothing behind.
 * Stops on a path below a file, on a folder that may not be written, and on one that cannot be moved, such as a mounted disk.
 */
export async function probeOutput({ folder, exists }: FormerOutput): Promise<void> {
  let made: string | undefined;
  try {
    const parent = nearest(dirname(folder));
    if (!(await stat(parent)).isDirectory()) throw notAFolder(folder);
    made = await makeBeside(join(parent, basename(folder)), 'new').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? refused(folder, error) : error;
    });
    if (exists) await tryToMove(folder, made);
  } catch (error) {
    throw writeFailure(error, folder);
  } finally {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
  }
}

/** A move onto a folder that is not empty never succeeds, and shows whether that alone is in its way. */
async function tryToMove(folder: string, beside: string): Promise<void> {
  // Windows refuses it in the same words as it does for a lack of rights.
  if (sep === '\\') return;
  await mkdir(join(beside, 'full'));
  await rename(folder, beside).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EBUSY') throw immovable(folder, error);
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

/** The folder itself, or the nearest above it that is there. */
const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));
