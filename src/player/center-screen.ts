import type { KioskFile } from '../kiosk/input.js';
import { OWN_PARTS, type OwnParts } from '../kiosk/own-marks.js';
import type { SharedFrom } from '../kiosk/player-page.js';
import type { IsoDate } from '../rules/date.js';
import { ownPlayer, type SharedPlayer } from './player-files.js';
import type { ScreenSigning } from './screen-folder.js';
import { type PackedFile, type PlayedFile, POINTER, type VersionStatement } from './statement.js';
import { pack, statementFile, versionStatement } from './version.js';

/*
 * The screens of many centers. What they share lies once, in a folder beside those of the centers:
 *
 *   _screens/player-1a2b3c4d5e6f/player.js …   the player
 *   _screens/files/0a1b….js …                  the packed files of versions, recordings, pictures
 *   _screens/notices.js                        notices between versions
 *   astana-1/screen/index.html                 its page, from which the screen is started
 *   astana-1/screen/current.js                 its version: which of the shared files, and
 *   astana-1/screen/files/….js                 what is said of the center
 */

/** Beside the folders of centers, none of which has a name like it. */
export const SHARED = '_screens';
/** In the folder of a center. */
export const SCREEN_FOLDER = 'screen';

/** Where the page of a center finds what it shares. */
export const sharedFrom = ({ folder }: Pick<SharedPlayer, 'folder'>): SharedFrom => {
  const common = `../../${SHARED}/`;
  return { common, player: common + folder };
};

/** What the versions of all centers of some languages have in common. */
export interface SharedVersion {
  readonly files: readonly PackedFile[];
  readonly media: readonly PlayedFile[];
}

interface CenterScreen extends ScreenSigning {
  readonly shared: SharedVersion;
  readonly player: SharedPlayer;
  /** The page of the player. */
  readonly page: string;
  readonly parts: OwnParts;
  readonly asOf: IsoDate;
}

/** The files in the folder of a center's screen, and its version: what is shared, with what the center puts into it. */
export function centerScreen({ shared, player, page, parts, asOf, signer, former }: CenterScreen): {
  readonly files: readonly KioskFile[];
  readonly statement: VersionStatement;
} {
  const { file, listed } = pack([{ path: OWN_PARTS, bytes: new TextEncoder().encode(JSON.stringify(parts)) }], 'texts', 6);
  const statement = versionStatement({ files: [...shared.files, { ...listed, own: true }], media: shared.media }, asOf, former);
  const files = [...ownPlayer(page, player, sharedFrom(player).player), file, statementFile(POINTER, statement, signer)];
  return { files, statement };
}
