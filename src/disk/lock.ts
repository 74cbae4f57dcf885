import { existsSync } from 'node:fs';
import { access, constants, readdir, realpath, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import { makeFolder } from './make-folder.js';
import { writeFailure } from './writable.js';

/*
 * A lock is an empty folder that the run touches every few seconds. It goes when the run ends, however it ends; that of
 * a process that was killed is taken over when it was not touched for a while.
 */

// The package ends a program that nobody else ends at this signal. The system sends it when a file grows too large; the write then fails, which is reported.
process.on('SIGXFSZ', () => undefined);

/** Milliseconds after which a lock that nobody touches is that of a killed process. */
const STALE_MS = 10_000;
/** Milliseconds that a run waits for another one, unless another time is given: a small run is over by then, and a lock that was left behind is stale. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;

/** The name of a lock that stands inside of what it guards. */
export const LOCK = '.taqta-lock';

export interface Lock {
  /** Where the lock stands while somebody holds it. */
  readonly path: string;
  /** The folder that it guards, as a report calls it. */
  readonly guards: string;
  /** Whether the folder around the lock may be made for it. */
  readonly makesRoom: boolean;
  /** Says of a lock beside it, by its name, whether nobody may hold it at the same time. */
  excludes?(name: string): boolean;
}

/** The lock of a content folder that commands write into. It stands inside, where whoever writes may write, and is hidden from those who read. */
export const contentLock = (content: string): Lock => ({ path: join(resolve(content), LOCK), guards: content, makesRoom: false });

/** The lock of a folder that is replaced as a whole, such as the output. It stands beside it, so that it outlasts that. */
export async function outputLock(out: string): Promise<Lock> {
  const folder = await realPath(resolve(out)).catch((error) => {
    throw writeFailure(error, out);
  });
  return { path: join(dirname(folder), `.${basename(folder)}.taqta-lock`), guards: out, makesRoom: true };
}

/** One of several runs that share the work on a folder, counted from 1; 1 of 1 is all of it. */
interface Part {
  readonly index: number;
  readonly count: number;
}

/**
 * The lock of a part of an output. Parts of one division work at the same time, each in what is its own; those of two
 * divisions have the same in common, and wait for each other.
 */
export async function partLock(out: string, { index, count }: Part): Promise<Lock> {
  const { path, ...whole } = await outputLock(out);
  const stem = basename(path).replace(/taqta-lock$/, '');
  const part = /^(\d+)-of-(\d+)\.taqta-lock$/;
  return {
    ...whole,
    path: join(dirname(path), `${stem}${index}-of-${count}.taqta-lock`),
    excludes: (name) => {
      const other = name.startsWith(stem) ? part.exec(name.slice(stem.length))?.[2] : undefined;
      return other !== undefined && Number(other) !== count;
    },
  };
}

/** What a work is given beside its options: it ends where it stands at this signal. */
export type Held = Required<Pick<Endable, 'signal'>>;

/** What most options of a run hold. */
export interface Endable {
  /** Ends the run where it stands, also while it waits for another one: it throws. */
  readonly signal?: AbortSignal;
  /** Milliseconds that it waits for another run that holds a folder; PATIENCE_MS when absent. */
  readonly patienceMs?: number | undefined;
}

/**
 * Does a work while no other run that asks for the same lock does its own; waits for the other one a while. The work's
 * signal also ends it when another run has taken the lock over, because this one stood still. Without a lock goes a
 * folder beside or in which nobody may write: it cannot be changed either. Stops when the folder stays in use.
 */
export async function whileLocked<O extends Endable, R>(lock: Lock, options: O, work: (options: O & Held) => Promise<R>): Promise<R> {
  const lost = new AbortController();
  const signal = AbortSignal.any([...(options.signal ? [options.signal] : []), lost.signal]);
  if (!lock.makesRoom && !existsSync(dirname(lock.path))) return work({ ...options, signal });
  const made = await firstMissing(dirname(lock.path));
  const unlock = await acquire(lock, { ...options, signal }, () => lost.abort(inUse(lock.guards)));
  try {
    return await work({ ...options, signal });
  } finally {
    // A lock that cannot be removed, or is another's by now, does no harm to what was done.
    await unlock().catch(() => undefined);
    if (made !== undefined) await removeEmpty(dirname(lock.path), made);
  }
}

async function acquire(
  { path, guards, excludes }: Lock,
  { signal, patienceMs = PATIENCE_MS }: Endable & Held,
  onCompromised: () => void,
): Promise<() => Promise<void>> {
  const settings = { realpath: false, lockfilePath: path, stale: STALE_MS, onCompromised };
  for (let waitedMs = 0; ; waitedMs += PAUSE_MS) {
    signal.throwIfAborted();
    try {
      await makeFolder(dirname(path));
      const unlock = await lockfile.lock(path, settings);
      // Whoever looks after it has its own finds the other, however close together they come.
      if (!excludes || !(await isHeldBeside(path, excludes))) return unlock;
      await unlock();
      if (waitedMs >= patienceMs) throw inUse(guards);
    } catch (error) {
      if (error instanceof Stop) throw error;
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (UNWRITABLE.has(code) && !(await mayWrite(dirname(path)))) return async () => undefined;
      if (!PASSING.has(code)) throw writeFailure(error, guards);
      if (waitedMs >= patienceMs) throw code === 'ELOCKED' ? inUse(guards) : writeFailure(error, guards);
    }
    await pause(PAUSE_MS, undefined, { signal });
  }
}

/** Whether a run that has not been killed holds one of these locks in the same folder. */
async function isHeldBeside(path: string, excludes: (name: string) => boolean): Promise<boolean> {
  const names = (await readdir(dirname(path))).filter(excludes);
  const held = names.map((name) =>
    lockfile.check(path, { realpath: false, lockfilePath: join(dirname(path), name), stale: STALE_MS }).catch(() => false),
  );
  return (await Promise.all(held)).includes(true);
}

const UNWRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
/** Another run has the lock, has just removed the empty folder around it, or (in Windows) is removing the lock. */
const PASSING: ReadonlySet<string> = new Set(['ELOCKED', 'ENOENT', 'EACCES', 'EPERM']);

const mayWrite = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );

function inUse(guards: string): Stop {
  const message = phrase('folder-in-use.found');
  const fix = phrase('folder-in-use.fix');
  return new Stop(EXIT.environment, [{ code: 'folder-in-use', severity: 'error', where: { file: guards }, message, fix }]);
}

/** The outermost folder of a path that is not there yet. */
async function firstMissing(path: string): Promise<string | undefined> {
  if (existsSync(path)) return undefined;
  return (await firstMissing(dirname(path))) ?? path;
}

/** Takes away the folders that only the lock needed, from the innermost to the outermost that was made for it. */
async function removeEmpty(folder: string, outermost: string): Promise<void> {
  const removed = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (removed && folder !== outermost) await removeEmpty(dirname(folder), outermost);
}

/** The path with its links followed, as far as it exists: whoever writes through a link writes to what it points to. */
export async function realPath(path: string): Promise<string> {
  if (existsSync(path)) return realpath(path);
  const parent = dirname(path);
  return parent === path ? path : join(await realPath(parent), basename(path));
}
