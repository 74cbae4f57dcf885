import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from '../content/read-text.js';
import { fileSha256 } from '../disk/file-hash.js';
import { placeCopy, placeFile } from '../disk/place-file.js';
import { clearUnfinished } from '../disk/replace-file.js';
import { notOurs, writeFailure } from '../disk/writable.js';
import type { KioskFile } from '../kiosk/input.js';
import { OWN_PARTS, withOwnParts } from '../kiosk/own-marks.js';
import { type Phrase, phrase } from '../messages/message.js';
import {
  FORMER_POINTER,
  NOTICES,
  opened,
  type PlayedFile,
  POINTER,
  readStatement,
  type Statement,
  type VersionStatement,
  versionName,
} from '../player/statement.js';
import { unpack } from '../player/version.js';
import { EXIT, Stop } from '../problem.js';
import { openOutput } from './former.js';
import { filesBelow } from './leftovers.js';

/** What a folder has received. */
export interface Delivered {
  readonly folder: string;
  /** The version that it points to now. */
  readonly version: string;
  /** Files that were copied and read back; none when all of it was there. */
  readonly written: readonly string[];
  /** Files of versions that no screen needs any more. */
  readonly removed: readonly string[];
}

/** Written in this order, whatever a folder holds: what is pointed to before what points to it. */
const LAST: readonly string[] = [FORMER_POINTER, NOTICES, POINTER];

/**
 * Copies a built screen to a folder from which screens are started. A screen that looks meanwhile, and one that starts after
 * the copy was killed, finds a whole version: every file is written beside its place and renamed, the pointer last, and the
 * version before stays. Stops on a folder of others, and when the disk does not let us.
 */
export async function deliverScreen(screen: ScreenFiles, folder: string): Promise<Delivered> {
  const there = existsSync(folder) ? await filesBelow(folder) : [];
  const foreign = existsSync(join(folder, 'player.js')) ? undefined : there.find((path) => !path.startsWith('.'));
  if (foreign !== undefined) throw notOurs(folder, foreign);
  await clearUnfinished(folder);
  const { statement } = await readVersion(screen);
  const former = await versionAt(join(folder, POINTER));
  const pointer = join(folder, POINTER);
  const written: string[] = [];
  const recordings = new Map((statement.media ?? []).map((each) => [each.path, each]));
  const putRecording = async ({ path, sha256 }: PlayedFile, from: string): Promise<void> => {
    const to = join(folder, path);
    if (existsSync(to) && (await fileSha256(to)) === sha256) return;
    await placeCopy(to, from);
    written.push(path);
  };
  const put = async (path: string, content: Uint8Array): Promise<void> => {
    const to = join(folder, path);
    if (existsSync(to) && (await readFile(to)).equals(content)) return;
    await placeFile(to, content);
    written.push(path);
  };
  for (const [path, from] of screen) {
    const recording = recordings.get(path);
    if (recording && typeof from === 'string') await putRecording(recording, from);
    else if (!LAST.includes(path)) await put(path, await contentOf(from));
  }
  if (former && versionName(former) !== versionName(statement)) await put(FORMER_POINTER, await readFile(pointer));
  for (const path of [NOTICES, POINTER]) await put(path, await fileIn(screen, path));
  return { folder, version: versionName(statement), written, removed: await removeOld(folder) };
}

/** The files of a screen by their paths, in order: where each lies, or what it holds. */
export type ScreenFiles = ReadonlyMap<string, string | Uint8Array>;

/** The files of a screen that lie in one folder. */
export async function screenIn(folder: string): Promise<ScreenFiles> {
  return new Map((await filesBelow(folder)).map((path) => [path, join(folder, path)]));
}

const contentOf = async (from: string | Uint8Array): Promise<Uint8Array> => (typeof from === 'string' ? readFile(from) : from);

async function fileIn(screen: ScreenFiles, path: string): Promise<Uint8Array> {
  const from = screen.get(path);
  if (from === undefined) throw new RangeError(`expected ${path} in a screen`);
  return contentOf(from);
}

const textOf = (file: Uint8Array | undefined): string => new TextDecoder().decode(file);

/** The version of a built screen, and its page. Throws where its files are not what they were. */
export async function readVersion(screen: ScreenFiles): Promise<{ readonly statement: VersionStatement; readonly page: string }> {
  const statement = statementIn(textOf(await fileIn(screen, POINTER)));
  if (statement?.kind !== 'version') throw new RangeError(`expected a version in ${POINTER}`);
  const packs = statement.files.filter(({ holds }) => holds === 'texts');
  const unpacked = await Promise.all(packs.map(async ({ path }) => unpack({ path, bytes: await fileIn(screen, path) })));
  const text = (name: string): string => textOf(unpacked.flat().find(({ path }) => path === name)?.bytes);
  return { statement, page: withOwnParts(text('index.html'), JSON.parse(text(OWN_PARTS) || '{}')) };
}

/** The files of a built screen, all of them. */
export const filesOfScreen = (screen: ScreenFiles): Promise<readonly KioskFile[]> =>
  Promise.all([...screen].map(async ([path, from]) => ({ path, bytes: new Uint8Array(await contentOf(from)) })));

/** The version that a pointer names; `undefined` where there is none, or it is cut off. Stops where the system does not let us read it. */
export async function versionAt(path: string): Promise<VersionStatement | undefined> {
  const statement = await statementAt(path);
  return statement?.kind === 'version' ? statement : undefined;
}

/** What a pointer or a file of notices says; `undefined` where it is not there, says nothing, or is cut off. Stops where the system does not let us read it. */
export async function statementAt(path: string): Promise<Statement | undefined> {
  try {
    return statementIn(await readFile(path, 'utf8'));
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    if (ABSENT.has(fault.code ?? '')) return undefined;
    throw new Stop(EXIT.environment, [unreadable(path, fault)], error);
  }
}

/** What the system says of a file that is not there. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

const statementIn = (script: string): Statement | undefined => readStatement(opened(script)?.[0] ?? '');

/** Removes files that neither the version of a folder nor the one before it consists of. */
async function removeOld(folder: string): Promise<readonly string[]> {
  const versions = await Promise.all([POINTER, FORMER_POINTER].map((path) => versionAt(join(folder, path))));
  const needed = new Set(versions.flatMap((version) => [...(version?.files ?? []), ...(version?.media ?? [])].map(({ path }) => path)));
  const there = (await readdir(join(folder, 'files'))).map((name) => `files/${name}`);
  const old = there.filter((path) => !needed.has(path));
  try {
    for (const path of old) await rm(join(folder, path), { force: true });
  } catch (error) {
    throw writeFailure(error, folder);
  }
  return old;
}

/** The folder of the screen in an output, whole. Stops where nothing was built. */
export async function builtScreen(out: string): Promise<string> {
  // A build that was killed while it swapped left its former output beside: opening it puts it back.
  await openOutput(out);
  const screen = join(out, 'kiosk');
  if (existsSync(join(screen, 'index.html')) && (await versionAt(join(screen, POINTER)))) return screen;
  throw noScreen(screen, phrase('no-kiosk.build-fix'));
}

export const noScreen = (file: string, fix: Phrase): Stop =>
  new Stop(EXIT.environment, [{ code: 'no-kiosk', severity: 'error', where: { file }, message: phrase('no-kiosk.found'), fix }]);

/** Puts a file of notices into a folder of the screen. Stops where there is none, and when the disk does not let us. */
export async function deliverNotices(content: Uint8Array, folder: string): Promise<void> {
  if (!existsSync(join(folder, NOTICES)) && !existsSync(join(folder, 'player.js'))) throw noScreen(folder, phrase('no-kiosk.deliver-fix'));
  await placeFile(join(folder, NOTICES), content);
}
