import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../disk/make-folder.js';
import { placeFile } from '../disk/place-file.js';
import { replaceFile } from '../disk/replace-file.js';
import { MARK } from '../disk/utf8-mark.js';
import { writeFailure } from '../disk/writable.js';
import type { Ledger } from '../editions/ledger.js';
import { phrase } from '../messages/message.js';
import type { Artifact } from '../output/artifact.js';
import { EXIT, Stop } from '../problem.js';
import { lostFiles, RELEASES } from './released-files.js';

/*
 * A release stands in two places: its files below the output, its entries in the ledger of the content folder. The
 * files wait in a hidden folder until the ledger names them; whoever finds such a folder finds a release that was
 * killed, and the ledger says whether it had happened.
 */
const HIDDEN = /^\.(.+)\.pending$/;
const waiting = (out: string, name: string): string => join(out, RELEASES, `.${name}.pending`);

/** The name of a release on a day: the day, and a number when there is one of that day already. */
export function releaseName(out: string, ledger: Ledger, date: string): string {
  const taken = (name: string): boolean => ledger.some(({ release }) => release === name) || existsSync(join(out, RELEASES, name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? date : `${date}-${number}`;
    if (!taken(name)) return name;
  }
}

interface Release {
  readonly name: string;
  /** Below the folder of the release. */
  readonly artifacts: readonly Artifact[];
  /** Files of the content folder with their paths. */
  readonly records: readonly Artifact[];
  /** The ledger's path, its text as it was read, and with the new entries. */
  readonly ledger: { readonly path: string; readonly former: string; readonly text: string };
}

/**
 * Writes a release whole: the ledger is replaced when all its files are on the disk, and only then do they come to
 * light. Stops when the disk does not let us; nothing is released then.
 */
export async function publishRelease(out: string, { name, artifacts, records, ledger }: Release, signal: AbortSignal): Promise<void> {
  const hidden = await claim(out, name);
  const written: string[] = [];
  try {
    for (const { path, bytes } of artifacts) await placeFile(join(hidden, path), bytes);
    // Asked before the records are written as well: those of a release that came first have the same names.
    await markOf(ledger);
    for (const { path, bytes } of records) {
      if (!existsSync(path)) written.push(path);
      await placeFile(path, bytes);
    }
    signal.throwIfAborted();
    await replaceFile(ledger.path, (await markOf(ledger)) + ledger.text);
  } catch (error) {
    // A record without an entry would look like a release whose entry was taken out; under a changed ledger it may be another's.
    const own = await markOf(ledger).then(
      () => written,
      () => [],
    );
    for (const path of [hidden, ...own]) await rm(path, { recursive: true, force: true });
    throw writeFailure(error, out);
  }
  await settle(out, name);
}

/** Makes the hidden folder of a release. Stops where there is one: another program is making a release of that name. */
async function claim(out: string, name: string): Promise<string> {
  try {
    await makeFolder(join(out, RELEASES));
    await mkdir(waiting(out, name));
    return waiting(out, name);
  } catch (error) {
    throw writeFailure(error, out);
  }
}

/** The mark of UTF-8 at the head of the ledger, if it has one. Stops when the ledger is no longer what was read. */
async function markOf({ path, former }: Release['ledger']): Promise<string> {
  const now = await readFile(path, 'utf8').catch(() => '');
  const mark = now.startsWith(MARK) ? MARK : '';
  if (now.slice(mark.length) !== former) throw changedMeanwhile(path);
  return mark;
}

function changedMeanwhile(file: string): Stop {
  const message = phrase('ledger-changed.found');
  return new Stop(EXIT.environment, [
    { code: 'ledger-changed', severity: 'error', where: { file }, message, fix: phrase('ledger-changed.fix') },
  ]);
}

async function settle(out: string, name: string): Promise<void> {
  try {
    await rename(waiting(out, name), join(out, RELEASES, name));
  } catch (error) {
    throw writeFailure(error, out);
  }
}

/** Ends what a killed release left: its files come to light when the ledger names them, else they go. Returns the releases that were ended. */
export async function mendReleases(out: string, ledger: Ledger): Promise<readonly string[]> {
  const names = await readdir(join(out, RELEASES)).catch(() => []);
  const mended: string[] = [];
  for (const name of names.map((each) => HIDDEN.exec(each)?.[1]).filter((each) => each !== undefined)) {
    const hidden = waiting(out, name);
    const entries = ledger.filter(({ release }) => release === name);
    const lost = (await Promise.all(entries.map((entry) => lostFiles(hidden, entry)))).flat();
    if (entries.length > 0 && lost.length === 0 && !existsSync(join(out, RELEASES, name))) {
      await settle(out, name);
      mended.push(name);
    } else await rm(hidden, { recursive: true, force: true });
  }
  return mended;
}
