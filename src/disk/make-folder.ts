import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refused } from './writable.js';

/** Makes a folder and those above it. Node's own way never comes back from a system folder that refuses with "not found", such as /proc: that is a Stop. */
export async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return;
    throw error.code === 'ENOENT' && existsSync(dirname(path)) ? refused(path, error) : error;
  });
}
