import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_BYTES } from './source-file.js';

/** The text of a file that the ledger names; `undefined` when it is not there, no plain file, or too large for one of ours. */
export async function editionRecordText(folder: string, file: string): Promise<string | undefined> {
  const path = join(folder, file);
  const entry = await lstat(path).catch(() => undefined);
  return entry?.isFile() && entry.size <= MOST_BYTES ? readFile(path, 'utf8') : undefined;
}
