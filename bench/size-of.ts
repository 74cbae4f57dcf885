import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of all files of a folder and of the folders in it. */
export function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
