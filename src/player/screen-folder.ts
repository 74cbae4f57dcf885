import { grouped } from '../grouped.js';
import type { KioskFile } from '../kiosk/input.js';
import type { IsoDate } from '../rules/date.js';
import type { PlayerSources } from '../shipped/player-sources.js';
import { playerFiles } from './player-files.js';
import type { Signer } from './signer.js';
import { START_FILES } from './start-files.js';
import { envelope, NOTICES, type PackedFile, type PlayedFile, POINTER, type VersionStatement } from './statement.js';
import { type Pack, pack, statementFile, versionStatement } from './version.js';

/** Who signs a version of the screen, and which one it follows. */
export interface ScreenSigning {
  /** Absent where there is no key. */
  readonly signer?: Signer;
  /** The version that the output holds. */
  readonly former?: VersionStatement;
}

interface ScreenWork extends ScreenSigning {
  /** The page of the player. */
  readonly page: string;
  readonly sources: PlayerSources;
  /** Files of the screen that are packed already, all of their kind: to pack them again takes as long as to set every page. */
  readonly packed?: { readonly files: readonly KioskFile[]; readonly pack: Pack };
  /** Recordings that lie beside the packed files; none when absent. */
  readonly media?: readonly PlayedFile[];
}

/** The licences of what a version consists of; they lie beside it. */
const LICENCES = 'licences.txt';
/** What is read as text; everything else travels as base64. */
const TEXT = /\.(html|css|js|svg|txt)$/;

/** The files of a version by what they are packed as. */
export const packedKinds = (bundled: readonly KioskFile[]): ReadonlyMap<PackedFile['holds'], readonly KioskFile[]> =>
  grouped(
    bundled.filter(({ path }) => path !== LICENCES),
    ({ path }): PackedFile['holds'] => (TEXT.test(path) ? 'texts' : 'bytes'),
  );

/** The licences of a version and of what plays it. */
export const allLicences = (ofVersion: string, { licences }: Pick<PlayerSources, 'licences'>): string => `${ofVersion}\n\n${licences}`;

const isSame = (some: readonly KioskFile[], others: readonly KioskFile[]): boolean =>
  some.length === others.length && some.every((file, index) => file === others[index]);

/** The folder from which a screen is started: the player, a version of the day made of these files, its pointer, and a place for notices that come after it. */
export function screenFolder(
  bundled: readonly KioskFile[],
  asOf: IsoDate,
  { page, sources, packed, media = [], signer, former }: ScreenWork,
): { readonly files: readonly KioskFile[]; readonly statement: VersionStatement } {
  const ofVersion = bundled.find(({ path }) => path === LICENCES);
  const licences = allLicences(ofVersion ? new TextDecoder().decode(ofVersion.bytes) : '', sources);
  const packs = [...packedKinds(bundled)].map(([holds, files]) =>
    packed && isSame(files, packed.files) ? packed.pack : pack(files, holds),
  );
  const statement = versionStatement({ files: packs.map(({ listed }) => listed), media }, asOf, former);
  const files = [
    ...playerFiles({ page, licences, sources }),
    ...packs.map(({ file }) => file),
    statementFile(POINTER, statement, signer),
    ...START_FILES,
    { path: NOTICES, bytes: new TextEncoder().encode(envelope('')) },
  ];
  return { files, statement };
}
