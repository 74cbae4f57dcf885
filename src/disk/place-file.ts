import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { replaceFile } from './replace-file.js';
import { writeFailure } from './writable.js';

/** Writes a file whole, into a folder that is made where there is none. Stops when the disk does not let us. */
export async function placeFile(path: string, content: Uint8Array | string): Promise<void> {
  await folderOf(path);
  await replaceFile(path, content);
}

/** The same with a copy of a file, which may be larger than what can be held. */
export async function placeCopy(path: string, from: string): Promise<void> {
  await folderOf(path);
  await replaceFile(path, createReadStream(from));
}

async function folderOf(path: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
  } catch (error) {
    throw writeFailure(error, dirname(path));
  }
}
