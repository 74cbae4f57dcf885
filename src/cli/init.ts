import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { makeFolder } from '../disk/make-folder.js';
import { notAFolder, writeFailure } from '../disk/writable.js';
import { EXIT, Stop } from '../problem.js';
import { findProgram } from '../shipped/program.js';
import type { Outcome, Surroundings } from './outcome.js';

/** `taqta init`: the shipped content as a folder of one's own to change. */
export async function init(target: string, { folder }: Surroundings): Promise<Outcome> {
  const path = resolve(folder, target);
  try {
    await refuseOccupied(path, target);
    await copyWhole(join(findProgram().root, 'content'), path);
  } catch (error) {
    throw writeFailure(error, target);
  }
  const shown = relative(folder, path) || '.';
  return {
    problems: [],
    sources: new Map(),
    folders: [path],
    result: { content: path },
    text: (colours) =>
      `${colours.green('✔')} ${shown} holds a content folder. Change its texts, then: taqta build --content ${typed(shown)} --out ${typed(outputBeside(path, folder))}\n`,
  };
}

/** An output of its own, so that the folder does not take over the posters of another one. */
const outputBeside = (content: string, folder: string): string => relative(folder, `${content}-output`);

/** A path as a shell takes it for one word. */
const typed = (path: string): string => (/^[\w./\\:-]+$/.test(path) ? path : `"${path}"`);

async function refuseOccupied(path: string, named: string): Promise<void> {
  if (!existsSync(path)) return;
  if (!(await stat(path)).isDirectory()) throw notAFolder(named);
  const [first] = await readdir(path);
  if (first === undefined) return;
  const message = `expected an empty or a new folder, found ${first} in it`;
  const fix = 'choose another folder; nothing was changed';
  throw new Stop(EXIT.environment, [{ code: 'folder-not-empty', severity: 'error', where: { file: named }, message, fix }]);
}

/** Copies beside the target first: half a content folder would look like a whole one. */
async function copyWhole(from: string, to: string): Promise<void> {
  const made = join(dirname(to), `.${basename(to)}.taqta-new`);
  try {
    await makeFolder(dirname(to));
    await cp(from, made, { recursive: true });
    // A rename onto an empty folder is refused by Windows.
    if (existsSync(to)) await rm(to, { recursive: true });
    await rename(made, to);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
