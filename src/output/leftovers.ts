import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { makeFolder } from '../disk/make-folder.js';
import { MANIFEST, readManifest } from './manifest.js';

/*
 * A build keeps two temporary folders beside the output: `new` while it writes, `old` while it swaps.
 * Whoever finds them finds the traces of a build that was killed.
 */
type Kind = 'new' | 'old';

const prefix = (output: string, kind: Kind) => `.${basename(output)}.taqta-${kind}-`;

/** Makes an empty temporary folder beside an output folder. */
export function makeBeside(output: string, kind: Kind): Promise<string> {
  return mkdtemp(join(dirname(output), prefix(output, kind)));
}

/** Puts back the former output of a build that was killed while it swapped, and removes everything that killed builds left. */
export async function clearLeftovers(output: string): Promise<void> {
  const beside = await namesIn(dirname(output));
  const found = (kind: Kind) => beside.filter((name) => name.startsWith(prefix(output, kind))).map((name) => join(dirname(output), name));
  for (const old of found('old')) {
    // The former output stands inside: an empty `old` is one that was made and not yet used.
    const former = join(old, basename(output));
    if (existsSync(former)) {
      if (existsSync(output)) await bringBack(former, output);
      else await rename(former, output);
    }
    await rm(old, { recursive: true, force: true });
  }
  for (const made of found('new')) await rm(made, { recursive: true, force: true });
}

/** Moves what others had put into a former output, and the new one lacks, into the new one: it came after that one was written. */
export async function bringBack(former: string, output: string): Promise<void> {
  const found = await readManifest(former);
  const ours = new Set([MANIFEST, ...(found.kind === 'ours' ? found.paths : [])]);
  for (const path of await filesBelow(former)) {
    if (ours.has(path) || existsSync(join(output, path))) continue;
    await makeFolder(dirname(join(output, path)));
    await rename(join(former, path), join(output, path));
  }
}

/** Everything below a folder that is no folder, with `/` between the names, in order. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')).sort();
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}
