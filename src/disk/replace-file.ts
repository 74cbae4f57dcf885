import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import { makeFolder } from './make-folder.js';
import { noFolder, writeFailure } from './writable.js';

/**
 * Puts a file in the place of a former one, whole: written beside it, brought to the disk, renamed.
 * Stops when its folder is not there, and when the disk does not let us; the former file then stands as it was. `mode` says who may read it.
 */
export async function replaceFile(path: string, content: Uint8Array | string | Readable, mode = 0o666): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.taqta-${randomBytes(4).toString('hex')}`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await clearKilled(path, beside);
    await rename(beside, path);
  } catch (error) {
    // A leftover does less harm than a failure here that hides the first one.
    await rm(beside, { force: true }).catch(() => undefined);
    throw existsSync(dirname(path)) ? writeFailure(error, path) : noFolder(path, error);
  }
}

/** Names of files that wait beside those that they are to replace. */
const UNFINISHED = /^\..+\.taqta-[0-9a-f]{8}$/;

/** Removes what killed runs have not finished writing below a folder. Only for who holds its lock: another run's file may wait there. */
export async function clearUnfinished(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries.filter((entry) => entry.isFile() && UNFINISHED.test(entry.name));
  // Where nobody may write it stays, and does no harm.
  for (const { parentPath, name } of found) await rm(join(parentPath, name), { force: true }).catch(() => undefined);
}

/** Milliseconds by which a file that waits is older than a new one when it is that of a killed run: writing one takes no second. */
const KILLED_MS = 60_000;

/** Removes what killed runs have left beside a file, by the time of what was written just now. */
async function clearKilled(path: string, written: string): Promise<void> {
  const folder = dirname(path);
  const now = (await lstat(written)).mtimeMs;
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.startsWith(`.${basename(path)}.`) && UNFINISHED.test(each))) {
    const since = (await lstat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? now;
    if (now - since > KILLED_MS) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/**
 * Writes files where there are none yet, and then does what belongs to them: all of it, or nothing is left of it. Their
 * folders are made where they are missing. Stops as `newFile` does.
 */
export async function newFiles(
  files: readonly { readonly path: string; readonly text: string }[],
  then: () => Promise<void>,
): Promise<void> {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      await makeFolder(dirname(path));
      await newFile(path, text);
      written.push(path);
    }
    await then();
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

/** Writes a file where there is none yet, whole. Stops when there is one: it may hold somebody's work. */
export async function newFile(path: string, content: Uint8Array | string, mode?: number): Promise<void> {
  if ((await lstat(path).catch(() => undefined)) !== undefined) {
    const message = phrase('file-exists.found');
    throw new Stop(EXIT.usage, [
      { code: 'file-exists', severity: 'error', where: { file: path }, message, fix: phrase('file-exists.fix') },
    ]);
  }
  await replaceFile(path, content, mode);
}
