import { lstat } from 'node:fs/promises';
import { EXIT, Stop } from '../problem.js';
import { replaceFile } from './replace-file.js';

/** Writes a file where there is none yet, whole. Stops when there is one: it may hold somebody's work. */
export async function newFile(path: string, content: Uint8Array | string): Promise<void> {
  if ((await lstat(path).catch(() => undefined)) !== undefined) {
    const message = "expected the name of a new file, found that there is one, which may hold somebody's decisions";
    throw new Stop(EXIT.usage, [
      { code: 'file-exists', severity: 'error', where: { file: path }, message, fix: 'give another name, or move the file away' },
    ]);
  }
  await replaceFile(path, content);
}
