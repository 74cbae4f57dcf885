import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the program stands, and which one it is. */
interface Program {
  /** The folder of package.json, content/ and templates/. */
  readonly root: string;
  readonly version: string;
  /** Hash of the compiled program, written when it was compiled. */
  readonly code: string;
}

/** Finds the program's own folder from this file, compiled or not. */
export function findProgram(): Program {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, 'package.json'))) root = dirname(root);
  const { version } = readJson(join(root, 'package.json')) as { version: string };
  const { code } = readJson(join(root, 'dist', 'stamp.json')) as { code: string };
  return { root, version, code };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
