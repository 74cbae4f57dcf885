import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../hash.js';

/** No text of ours is larger; of larger files the size and the time of change have to do. */
const MOST_BYTES = 2 ** 20;

/**
 * Hash of every file of some folders, and of the options of a run, before anything is understood: when it is the
 * same, everything after it is the same. Hidden files do not count, links are not followed.
 */
export async function sourceHash(folders: readonly string[], options: unknown): Promise<string> {
  const hash = createHash('sha256').update(hashOf(options));
  for (const folder of folders) {
    for (const path of await filesOf(folder)) hash.update(`${path}\0`).update(await fileHash(join(folder, path)));
    hash.update('\0\0');
  }
  return hash.digest('hex');
}

async function filesOf(folder: string, below = ''): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const seen = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const paths = seen.map(async (entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return filesOf(folder, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(paths)).flat();
}

/** Hash of a file as it lies on the disk. What cannot be read, such as a file without the right to it or one whose name is no UTF-8, counts by why. */
export async function fileHash(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    const content = size > MOST_BYTES ? `${size} ${mtimeMs}` : await readFile(path);
    return `${createHash('sha256').update(content).digest('hex')}\n`;
  } catch (error) {
    return `${error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'}\n`;
  }
}
