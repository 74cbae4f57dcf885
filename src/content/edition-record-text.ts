import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_BYTES } from './source-file.js';

/** The text of a file that the ledger names; `undefined` when it is not there, no plain file, or too large for one of ours. */
export async function editionRecordText(folder: string, file: string): Promise<string | undefined> {
  const path = join(folder, file);
  const entry = await lstat(path).catch(() => undefined);
  return entry?.isFile() && entry.size <= MOST_BYTES ? readFile(path, 'utf8') : undefined;
}

/** The files of records that a content folder holds, whether the ledger names them or not. */
export async function editionRecordFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'editions')).catch(() => []);
  return recordsAmong(names);
}

/** The texts of all records, read when somebody asks for the first time: only words that are others than those approved are looked for in them. */
export function recordTexts(folder: string): () => readonly string[] {
  let read: readonly string[] | undefined;
  return () => {
    read ??= recordNames(folder).flatMap((name) => {
      const path = join(folder, name);
      const entry = lstatSync(path, { throwIfNoEntry: false });
      return entry?.isFile() && entry.size <= MOST_BYTES ? [readFileSync(path, 'utf8')] : [];
    });
    return read;
  };
}

function recordNames(folder: string): readonly string[] {
  try {
    return recordsAmong(readdirSync(join(folder, 'editions')));
  } catch {
    return [];
  }
}

const recordsAmong = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => `editions/${name}`);
