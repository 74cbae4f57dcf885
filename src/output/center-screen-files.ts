import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phrase } from '../messages/message.js';
import { SCREEN_FOLDER, SHARED, sharedFrom } from '../player/center-screen.js';
import { wholePlayer } from '../player/player-files.js';
import { compareOrder, NOTICES, POINTER, type VersionStatement } from '../player/statement.js';
import { CenterFolders } from './center-folders.js';
import { noScreen, type ScreenFiles, versionAt } from './deliver-screen.js';
import { filesBelow } from './leftovers.js';

/** The newest version that a center has in the output of `batch`, or in a copy of it; nothing where there is none. Stops on a pointer that the system does not let us read. */
export async function newestOfCenters(out: string): Promise<VersionStatement | undefined> {
  if (!existsSync(join(out, SHARED))) return undefined;
  let newest: VersionStatement | undefined;
  // One after the other: a machine opens no ten thousand files at a time.
  for (const center of new CenterFolders(out).centers()) {
    const version = await versionAt(join(out, center, SCREEN_FOLDER, POINTER));
    if (version && (!newest || compareOrder(newest, version) < 0)) newest = version;
  }
  return newest;
}

const PLAYER = /^(player-[0-9a-f]+\/)(.+)$/;

/**
 * The screen of a center as one folder would have it, for a machine that is to have nothing of the others: its own files, and
 * those of the shared ones that it needs. Stops where the output has no screen of that center.
 */
export async function centerScreenFiles(out: string, center: string): Promise<ScreenFiles> {
  const [own, common] = [join(out, center, SCREEN_FOLDER), join(out, SHARED)];
  const needed = new CenterFolders(out).read(center)?.shared ?? [];
  const [, folder = ''] = needed.map((path) => PLAYER.exec(path)).find((found) => found !== null) ?? [];
  if (folder === '') throw noScreen(own, phrase('no-kiosk.center-fix'));
  const read = async (path: string, name: string) => ({ path: name, bytes: new Uint8Array(await readFile(path)) });
  const files = await Promise.all(
    needed.filter((path) => path.startsWith(folder)).map((path) => read(join(common, path), path.slice(folder.length))),
  );
  const pages = await Promise.all(['index.html', 'stage.html'].map((name) => read(join(own, name), name)));
  const from = sharedFrom({ folder });
  const player = wholePlayer(pages, { files }, [` data-common="${from.common}"`, from.player]);
  const start = (await filesBelow(join(common, 'start'))).map((path) => `start/${path}`);
  const versions = (await filesBelow(join(own, 'files'))).map((name) => [`files/${name}`, join(own, 'files', name)] as const);
  return new Map<string, string | Uint8Array>([
    ...player.map(({ path, bytes }) => [path, bytes] as const),
    ...[...needed.filter((path) => !path.startsWith(folder)), ...start, NOTICES].map((path) => [path, join(common, path)] as const),
    ...versions,
    [POINTER, join(own, POINTER)],
  ]);
}
