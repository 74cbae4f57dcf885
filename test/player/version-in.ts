import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KioskFile } from '../../src/kiosk/input.js';
import { opened, POINTER, readStatement } from '../../src/player/statement.js';
import { unpack } from '../../src/player/version.js';

/** The files of the version to which the pointer of a screen's folder points. */
export function versionIn(folder: string): Promise<readonly KioskFile[]> {
  return versionOf((path) => readFile(join(folder, path)));
}

/** The same of files that were not written. */
export async function versionOf(read: (path: string) => Uint8Array | Promise<Uint8Array>): Promise<readonly KioskFile[]> {
  const [text = ''] = opened(Buffer.from(await read(POINTER)).toString()) ?? [];
  const statement = readStatement(text);
  if (statement?.kind !== 'version') throw new Error(`expected a version, found ${text}`);
  const files = await Promise.all(statement.files.map(async ({ path }) => unpack({ path, bytes: await read(path) })));
  return files.flat();
}

/** The page of that version. */
export async function pageIn(folder: string): Promise<string> {
  return pageOf(await versionIn(folder));
}

export const pageOf = (files: readonly KioskFile[]): string =>
  Buffer.from(files.find(({ path }) => path === 'index.html')?.bytes ?? []).toString();
