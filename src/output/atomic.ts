import { existsSync, renameSync } from 'node:fs';
import { copyFile, cp, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileSha256 } from '../disk/file-hash.js';
import { makeFolder } from '../disk/make-folder.js';
import { writeFailure } from '../disk/writable.js';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import type { Artifact, CopiedFile } from './artifact.js';
import { type FormerOutput, isLasting, lastingFiles } from './former.js';
import { bringBack, makeBeside } from './leftovers.js';

/** Everything that the output folder is to hold. */
interface Contents {
  readonly artifacts: readonly Artifact[];
  readonly copies?: readonly CopiedFile[];
  /** Paths taken over from the former output as they are. */
  readonly kept: readonly string[];
}

/**
 * Puts a new output in place of the former one, whole: written beside it, swapped by two renames.
 * Whatever happens meanwhile, the former output stays as it was (or comes back with the next run).
 * The files of others stay in the folder, also those that came while it was written. Stops when the disk does not let us.
 */
export async function replaceOutput(former: FormerOutput, contents: Contents, signal: AbortSignal): Promise<void> {
  const [parent, name] = [dirname(former.folder), basename(former.folder)];
  const beside: string[] = [];
  let retired: string | undefined;
  try {
    await makeFolder(parent);
    const made = await makeBeside(former.folder, 'new');
    beside.push(made);
    await fill(join(made, name), former, contents, signal);
    const old = await makeBeside(former.folder, 'old');
    beside.push(old);
    signal.throwIfAborted();
    if (former.exists) {
      retired = join(old, name);
      swap(former.folder, join(made, name), retired);
      await bringBack(retired, former.folder);
      retired = undefined;
    } else renameSync(join(made, name), former.folder);
  } catch (error) {
    throw writeFailure(error, former.folder);
  } finally {
    // What was moved away and could not come back waits for the next run. Else a leftover does no harm, and a failure here must not hide the first one.
    const waits = retired !== undefined && existsSync(retired) ? dirname(retired) : undefined;
    await Promise.allSettled(beside.filter((folder) => folder !== waits).map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** The moment in which there is no output is as short as one call. */
function swap(output: string, made: string, retired: string): void {
  renameSync(output, retired);
  try {
    renameSync(made, output);
  } catch (error) {
    renameSync(retired, output);
    throw error;
  }
}

async function fill(folder: string, former: FormerOutput, { artifacts, copies = [], kept }: Contents, signal: AbortSignal): Promise<void> {
  await mkdir(folder);
  const folders = new Set([...[...artifacts, ...copies].map((file) => file.path), ...kept].map((path) => dirname(join(folder, path))));
  for (const each of folders) await makeFolder(each);
  for (const path of kept) await takeFile(join(former.folder, path), join(folder, path));
  for (const { path, bytes } of artifacts) {
    signal.throwIfAborted();
    await writeFile(join(folder, path), bytes);
  }
  for (const copy of copies) {
    signal.throwIfAborted();
    await copyAsItWas(copy, join(folder, copy.path));
  }
  for (const path of former.strangers.filter((stranger) => !isLasting(stranger))) {
    await cp(join(former.folder, path), join(folder, path), { verbatimSymlinks: true, force: false });
  }
  for (const path of await lastingFiles(former.folder)) {
    await makeFolder(dirname(join(folder, path)));
    await takeFile(join(former.folder, path), join(folder, path));
  }
}

/** Stops when the file has been changed since the run has read it: its name and its proof would be those of another one. */
async function copyAsItWas({ from, sha256 }: CopiedFile, to: string): Promise<void> {
  await copyFile(from, to);
  if ((await fileSha256(to)) === sha256) return;
  const message = phrase('changed-file.found');
  throw new Stop(EXIT.content, [
    { code: 'changed-file', severity: 'error', where: { file: from }, message, fix: phrase('changed-file.fix') },
  ]);
}

/** One file, two names, as long as both folders stand; a disk that knows no links gets a copy. */
async function takeFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
