import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import { LOCK } from './lock.js';
import { makeFolder } from './make-folder.js';
import { notAFolder, writeFailure } from './writable.js';

/** Copies a folder to a new place, whole or not at all. Stops where something is in that place, and where nothing can be written; `named` is what its user calls it. */
export async function copyFolder(from: string, to: string, named: string): Promise<void> {
  await madeWhole(to, named, (made) => copyFiles(from, made));
}

/** Writes files, by their paths below it, as a folder at a new place: whole or not at all, as `copyFolder` does. */
export async function writeFolder(files: ReadonlyMap<string, Uint8Array>, to: string, named: string): Promise<void> {
  await madeWhole(to, named, async (made) => {
    await mkdir(made);
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(made, path)), { recursive: true });
      await writeFile(join(made, path), bytes);
    }
  });
}

async function madeWhole(to: string, named: string, fill: (made: string) => Promise<void>): Promise<void> {
  try {
    await refuseOccupied(to, named);
    await fillBeside(resolve(to), fill);
  } catch (error) {
    throw writeFailure(error, named);
  }
}

async function refuseOccupied(path: string, named: string): Promise<void> {
  if (!existsSync(path)) return;
  if (!(await stat(path)).isDirectory()) throw notAFolder(named);
  const [first] = await readdir(path);
  if (first === undefined) return;
  const message = phrase('folder-not-empty.found', { first });
  const fix = phrase('folder-not-empty.fix');
  throw new Stop(EXIT.environment, [{ code: 'folder-not-empty', severity: 'error', where: { file: named }, message, fix }]);
}

/** Fills a folder beside the target first: half a content folder would look like a whole one. */
async function fillBeside(to: string, fill: (made: string) => Promise<void>): Promise<void> {
  const made = join(dirname(to), `.${basename(to)}.taqta-new`);
  try {
    await makeFolder(dirname(to));
    // What an interrupted run has left there is nobody's.
    await rm(made, { recursive: true, force: true });
    await fill(made);
    // A rename onto an empty folder is refused by Windows.
    if (existsSync(to)) await rm(to, { recursive: true });
    await rename(made, to);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Writes every file anew: a copy by the system keeps the rights of an installation that nobody may write to. */
async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.name === LOCK) continue;
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFiles(source, copy);
    else await writeFile(copy, await readFile(source));
  }
}
