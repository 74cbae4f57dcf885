import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { once } from '../src/jobs/assets.js';
import { sourceHash } from '../src/output/source-hash.js';
import { isRunning } from './is-running.js';

/*
 * What several files of tests begin with, such as the shipped sheets or a folder after its first release, is made once
 * for all of them: by the first that asks, for all processes and for later runs. It lies in node_modules/.cache under
 * the hash of the program, of what it was made from and of the code that made it, so that nothing of another program is
 * ever taken. Whoever writes into it takes a copy.
 */

const root = join(import.meta.dirname, '..');
const CACHE = join(root, 'node_modules', '.cache', 'taqta-tests');

/** Corpora of as many programs are kept: that of today, of the branch before, and those that are in use beside this run. */
const KEPT = 4;

const corpus = once(async () => {
  const folders = ['src', 'templates', 'content', 'bin', 'test/projects'].map((folder) => join(root, folder));
  const packages = await Promise.all(['package.json', 'package-lock.json'].map((file) => readFile(join(root, file), 'utf8')));
  const folder = join(CACHE, (await sourceHash(folders, [process.version, ...packages])).slice(0, 16));
  if (!existsSync(folder)) await forgetOthers();
  await mkdir(folder, { recursive: true });
  return folder;
});

async function forgetOthers(): Promise<void> {
  const names = await readdir(CACHE).catch(() => []);
  const dated = await Promise.all(names.map(async (name) => ({ name, since: (await stat(join(CACHE, name))).mtimeMs })));
  const old = dated.sort((one, other) => other.since - one.since).slice(KEPT - 1);
  for (const { name } of old) await rm(join(CACHE, name), { recursive: true, force: true });
}

const known = new Map<string, Promise<string>>();

/** A folder that `make` filled, once. `maker` is the file with its code. */
export async function folderOnce(maker: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const key = await keyOf(maker, name);
  const folder = known.get(key) ?? madeOnce(join(await corpus(), key), make);
  known.set(key, folder);
  return folder;
}

/** A value that `make` returned, once; what structured cloning can carry. */
export async function valueOnce<T>(maker: string, name: string, make: () => Promise<T>): Promise<T> {
  const folder = await folderOnce(maker, name, async (place) => writeFile(join(place, 'value'), serialize(await make())));
  return deserialize(await readFile(join(folder, 'value'))) as T;
}

const makers = new Map<string, Promise<string>>();

async function keyOf(maker: string, name: string): Promise<string> {
  const code = makers.get(maker) ?? readFile(maker, 'utf8').then((text) => sourceHash([], text));
  makers.set(maker, code);
  return `${name}-${(await code).slice(0, 8)}`;
}

/** Makes the folder unless it is there; of several processes one makes it, and the others wait. */
async function madeOnce(folder: string, make: (folder: string) => Promise<void>): Promise<string> {
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!(await taken(lock))) {
      await setTimeout(20);
      continue;
    }
    try {
      if (existsSync(folder)) break;
      const fresh = await mkdtemp(`${folder}.new-`);
      await make(fresh);
      await rename(fresh, folder);
    } finally {
      await rm(lock, { force: true });
    }
  }
  return folder;
}

/** Takes the lock for this process, also from one that has ended without giving it back. */
async function taken(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch {
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    return false;
  }
}
