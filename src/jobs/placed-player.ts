import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import type { SharedScreens } from '../output/shared-screens.js';
import { type SharedPlayer, sharedPlayer } from '../player/player-files.js';
import { allLicences } from '../player/screen-folder.js';
import { START_FILES } from '../player/start-files.js';
import { envelope, NOTICES } from '../player/statement.js';
import type { Assets } from './assets.js';
import type { PlannedRun } from './plan-run.js';

/** A file below the folder that is shared. */
export interface SharedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Files as they will lie there. */
export const listed = (files: readonly KioskFile[]): readonly SharedFile[] =>
  files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));

/** The player of all screens of a run, as it lies in the folder that they share. */
export interface PlacedPlayer {
  readonly player: SharedPlayer;
  readonly placed: readonly SharedFile[];
}

interface PlayerWork {
  readonly run: Pick<PlannedRun, 'kiosk'>;
  readonly assets: Assets;
  readonly store: SharedScreens;
}

/** Puts the player there, what starts it with its machine, and a place for notices that come between versions. */
export async function placedPlayer({ run: { kiosk }, assets, store }: PlayerWork): Promise<PlacedPlayer> {
  const player = sharedPlayer({ licences: allLicences(await assets.licences(), kiosk.player), sources: kiosk.player });
  const files = player.files.map(({ path, bytes }) => ({ path: player.folder + path, bytes }));
  await store.place(files);
  for (const file of START_FILES) await store.exchange(file);
  if (!store.has(NOTICES)) await store.place([{ path: NOTICES, bytes: new TextEncoder().encode(envelope('')) }]);
  return { player, placed: listed(files) };
}
