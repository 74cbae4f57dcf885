import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the program stands, and which one it is. */
export interface Program {
  /** The folder of package.json, content/ and templates/. */
  readonly root: string;
  readonly version: string;
  /** Hash of the compiled program, written when it was compiled. */
  readonly code: string;
}

/** Finds the program's own folder from this file, compiled or not. */
export function findProgram(): Program {
  const root = programFolder();
  const { version } = readJson(join(root, 'package.json')) as { version: string };
  const { code } = readJson(madePath('stamp.json')) as { code: string };
  return { root, version, code };
}

/** A file or folder that was made when the program was compiled. */
export const madePath = (...names: readonly string[]): string => join(programFolder(), 'dist', ...names);

function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
