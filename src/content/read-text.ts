import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { MOST_BYTES } from './source-file.js';

/** The text of a file of a content folder, or why there is none: `missing-file`, `broken-file`. */
export async function readText(folder: string, file: string): Promise<string | Problem> {
  const path = join(folder, file);
  const entry = await lstat(path).catch(() => undefined);
  if (entry === undefined)
    return missingFile(file, `expected the file ${file}, found none`, 'restore it, or start from a fresh folder with "taqta init"');
  if (!entry.isFile()) return brokenFile(file, `expected ${file} to be a plain file, found a folder or a link`, 'put the file itself here');
  if (entry.size > MOST_BYTES) return brokenFile(file, `expected at most ${MOST_BYTES} bytes, found ${entry.size}`, 'split the file');
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return brokenFile(
      file,
      `expected a file that may be read, found that the system refuses it (${bytes.code})`,
      'ask for the right to read it',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return brokenFile(file, 'expected text in UTF-8, found other bytes', 'save the file as UTF-8 in your editor');
  }
}

/** A file, or what a folder should hold, is not there. */
export const missingFile = (file: string, message: string, fix: string): Problem => ({
  code: 'missing-file',
  severity: 'error',
  where: { file },
  message,
  fix,
});

const brokenFile = (file: string, message: string, fix: string): Problem => ({
  ...missingFile(file, message, fix),
  code: 'broken-file',
});
