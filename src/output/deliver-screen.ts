import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSha256 } from '../disk/file-hash.js';
import { placeCopy, placeFile } from '../disk/place-file.js';
import { clearUnfinished } from '../disk/replace-file.js';
import { notOurs, writeFailure } from '../disk/writable.js';
import type { KioskFile } from '../kiosk/input.js';
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
export async function deliverScreen(screen: string, folder: string): Promise<Delivered> {
  const there = existsSync(folder) ? await filesBelow(folder) : [];
  const foreign = existsSync(join(folder, 'player.js')) ? undefined : there.find((path) => !path.startsWith('.'));
  if (foreign !== undefined) throw notOurs(folder, foreign);
  await clearUnfinished(folder);
  const statement = await versionAt(join(screen, POINTER));
  if (!statement) throw new RangeError(`expected a version at ${join(screen, POINTER)}`);
  const former = await versionAt(join(folder, POINTER));
  const pointer = join(folder, POINTER);
  const written: string[] = [];
  const recordings = new Map((statement.media ?? []).map((each) => [each.path, each]));
  const putRecording = async ({ path, sha256 }: PlayedFile): Promise<void> => {
    const to = join(folder, path);
    if (existsSync(to) && (await fileSha256(to)) === sha256) return;
    await placeCopy(to, join(screen, path));
    written.push(path);
  };
  const put = async (path: string, content: Uint8Array): Promise<void> => {
    const to = join(folder, path);
    if (existsSync(to) && (await readFile(to)).equals(content)) return;
    await placeFile(to, content);
    written.push(path);
  };
  const paths = (await filesBelow(screen)).filter((path) => !LAST.includes(path));
  for (const path of paths) {
    const recording = recordings.get(path);
    await (recording ? putRecording(recording) : put(path, await readFile(join(screen, path))));
  }
  if (former && versionName(former) !== versionName(statement)) await put(FORMER_POINTER, await readFile(pointer));
  for (const path of [NOTICES, POINTER]) await put(path, await readFile(join(screen, path)));
  return { folder, version: versionName(statement), written, removed: await removeOld(folder) };
}

/** The version of a built screen, and its page. Throws where its files are not what they were. */
export async function readVersion(screen: string): Promise<{ readonly statement: VersionStatement; readonly page: string }> {
  const statement = await versionAt(join(screen, POINTER));
  const texts = statement?.files.find(({ holds }) => holds === 'texts');
  if (!statement || !texts) throw new RangeError(`expected a version at ${join(screen, POINTER)}`);
  const files = unpack({ path: texts.path, bytes: await readFile(join(screen, texts.path)) });
  return { statement, page: new TextDecoder().decode(files.find(({ path }) => path === 'index.html')?.bytes) };
}

/** The files of a built screen, all of them. */
export async function filesOfScreen(screen: string): Promise<readonly KioskFile[]> {
  const paths = await filesBelow(screen);
  return Promise.all(paths.map(async (path) => ({ path, bytes: new Uint8Array(await readFile(join(screen, path))) })));
}

/** The version that a pointer names; `undefined` where there is none, or it is cut off. */
export async function versionAt(path: string): Promise<VersionStatement | undefined> {
  const statement = await statementAt(path);
  return statement?.kind === 'version' ? statement : undefined;
}

/** What a pointer or a file of notices says; `undefined` where it is not there, says nothing, or is cut off. */
export async function statementAt(path: string): Promise<Statement | undefined> {
  const script = await readFile(path, 'utf8').catch(() => '');
  return readStatement(opened(script)?.[0] ?? '');
}

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

const noScreen = (file: string, fix: Phrase): Stop =>
  new Stop(EXIT.environment, [{ code: 'no-kiosk', severity: 'error', where: { file }, message: phrase('no-kiosk.found'), fix }]);

/** Puts a file of notices into a folder of the screen. Stops where there is none, and when the disk does not let us. */
export async function deliverNotices(content: Uint8Array, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'player.js'))) throw noScreen(folder, phrase('no-kiosk.deliver-fix'));
  await placeFile(join(folder, NOTICES), content);
}
