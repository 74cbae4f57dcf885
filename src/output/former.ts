import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { realPath } from '../disk/lock.js';
import { clearUnfinished } from '../disk/replace-file.js';
import { immovable, newerOutput, notAFolder, notOurs, writeFailure } from '../disk/writable.js';
import { clearLeftovers, filesBelow } from './leftovers.js';
import { MANIFEST, type Manifest, readManifest } from './manifest.js';

/** The output folder as the last run left it. */
export interface FormerOutput {
  readonly folder: string;
  readonly exists: boolean;
  /** Absent in a new folder and in one of another version of Taqta. */
  readonly manifest?: Manifest;
  /** Files that somebody else put there. They stay. */
  readonly strangers: readonly string[];
}

/** May stand in a folder that has no output yet: the page that git keeps, and what file managers leave behind. */
const TOLERATED = new Set(['README.md', '.gitignore', '.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Below these stands what other commands have made, what was released above all: no build replaces it. */
const LASTING = /^(releases|editions|impact)\//;

export const isLasting = (path: string): boolean => LASTING.test(path);
const isTolerated = (path: string): boolean => TOLERATED.has(path) || isLasting(path);

/**
 * Opens an output folder for a run: mends what a killed run left and reads the manifest.
 * Stops on a path that is no folder, on the root of a disk, on a folder with the files of others, on one that a later version has made, and on one that cannot be read.
 */
export async function openOutput(out: string): Promise<FormerOutput> {
  try {
    const folder = await realPath(resolve(out));
    if (dirname(folder) === folder) throw immovable(out);
    await clearLeftovers(folder);
    if (!existsSync(folder)) return { folder, exists: false, strangers: [] };
    if (!(await stat(folder)).isDirectory()) throw notAFolder(out);
    return await look(folder, out);
  } catch (error) {
    throw writeFailure(error, out);
  }
}

/** The same without mending anything, for those who only read: `undefined` where there is no output of Taqta. */
export async function peekOutput(out: string): Promise<FormerOutput | undefined> {
  const found = await readManifest(out);
  return found.kind === 'ours' && found.manifest ? { folder: out, exists: true, manifest: found.manifest, strangers: [] } : undefined;
}

async function look(folder: string, out: string): Promise<FormerOutput> {
  const found = await readManifest(folder);
  if (found.kind === 'newer') throw newerOutput(out, found);
  const foreign = found.kind === 'foreign' ? await firstForeign(folder) : undefined;
  if (foreign !== undefined) throw notOurs(out, foreign);
  await clearUnfinished(folder);
  const paths = await filesBelow(folder);
  if (found.kind === 'foreign') return { folder, exists: true, strangers: paths };
  const ours = new Set([MANIFEST, ...found.paths]);
  const strangers = paths.filter((path) => !ours.has(path));
  return { folder, exists: true, ...(found.manifest && { manifest: found.manifest }), strangers };
}

/** The nearest file that may not stand in a new output: a folder of others, such as a whole home, is not searched to its end. */
async function firstForeign(folder: string, below = ''): Promise<string | undefined> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = entries.map((entry) => ({ path: below === '' ? entry.name : `${below}/${entry.name}`, deeper: entry.isDirectory() }));
  const file = found.find(({ path, deeper }) => !deeper && !isTolerated(path));
  if (file) return file.path;
  for (const { path } of found.filter(({ deeper }) => deeper)) {
    const foreign = await firstForeign(folder, path);
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

/** Those files as they stand at this moment, with their paths below the output: a release may have come since it was opened. */
export async function lastingFiles(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? (await filesBelow(folder)).filter(isLasting) : [];
}
