import { spokenIn } from '../centers/center-row.js';
import { openingOf } from '../content/centers.js';
import type { ScreenSource } from '../content/screens.js';
import { hashOf } from '../hash.js';
import type { EquippedCenter } from '../kiosk/own-parts.js';
import type { Languages } from '../language/language.js';
import type { CenterFile, PlacedFile } from '../output/center-folders.js';
import { versionAt } from '../output/deliver-screen.js';
import type { Kept } from '../output/kept-sheets.js';
import type { SharedScreens } from '../output/shared-screens.js';
import { centerScreen, SCREEN_FOLDER } from '../player/center-screen.js';
import type { Signer } from '../player/signer.js';
import { POINTER, versionName } from '../player/statement.js';
import type { Problem } from '../problem.js';
import { once } from './assets.js';
import { type PlacedPlayer, placedPlayer } from './placed-player.js';
import type { TableCenter } from './plan-copies.js';
import { LanguagesVersion, type MadeVersion, type SharedWork } from './shared-version.js';

interface ScreensWork extends SharedWork {
  readonly store: SharedScreens;
  readonly kept: Kept;
  /** Where the folder of a center is. */
  folderOf(center: string): string;
  /** Absent where versions are not signed. */
  readonly signer?: Signer;
}

/** The screen of a center: what lies in its folder. */
interface ScreenOfCenter {
  /** The ids of its screens. */
  readonly screens: readonly string[];
  /** The name of its version, `2026-11-27.1-0a1b2c3d4e5f`. */
  readonly version: string;
  /** By their paths in the folder of the center. */
  readonly files: ReadonlyMap<string, PlacedFile>;
  /** What it needs of the folder that is shared, by the paths there. */
  readonly shared: readonly string[];
}

/** Whether a file of a center is one of its screen. */
export const isOfScreen = (path: string): boolean => path.startsWith(`${SCREEN_FOLDER}/`);

type FoundVersion = { readonly inputs: string; readonly made: MadeVersion } | undefined;

/** A version of the screen, and what it has become where a center here has asked for it. */
interface AskedVersion {
  readonly version: LanguagesVersion;
  readonly found: () => Promise<FoundVersion>;
}

/** Makes the screens of centers: what they share once, for each set of languages that one of them speaks, and for each center its own. */
export class CenterScreens {
  private readonly versions = new Map<string, AskedVersion>();
  private readonly found: Problem[] = [];
  private readonly shared: MadeVersion[] = [];
  private readonly player: () => Promise<PlacedPlayer>;

  constructor(private readonly work: ScreensWork) {
    this.player = once(() => placedPlayer(work));
  }

  /** Of what the versions of these centers are kept. */
  keptOf(centers: readonly TableCenter[]): readonly unknown[] {
    return [...new Set(centers.map((center) => this.versionIn(this.languagesOf(center)).version))].map(({ keptOf }) => keptOf);
  }

  /** What they share, as it lies there: of those that were made so far. */
  get placed(): MadeVersion['placed'] {
    return [...new Map(this.shared.flatMap(({ placed }) => placed.map((file) => [file.path, file] as const))).values()];
  }

  /** What is wrong with the screens that were made so far, or could not be. */
  get problems(): readonly Problem[] {
    return this.found;
  }

  /** The screen of a center that wants one, of which files in its folder stay where nothing has changed; `undefined` where it cannot be made: that has been reported. */
  async of(center: TableCenter, there: ReadonlyMap<string, CenterFile> | undefined): Promise<ScreenOfCenter | undefined> {
    const { signer, asOf, folderOf } = this.work;
    const { id } = center.row;
    const equipped = this.equip(center);
    const screens = Object.keys(equipped.screens);
    const version = await this.versionIn(this.languagesOf(center)).found();
    if (!version) return undefined;
    const { made, inputs: ofVersion } = version;
    const inputs = hashOf([ofVersion, equipped, signer?.publicKey ?? null]);
    const former = await versionAt(`${folderOf(id)}/${SCREEN_FOLDER}/${POINTER}`);
    const kept = [...(there ?? [])].filter(([path, file]) => isOfScreen(path) && file.inputs === inputs);
    const shared = made.placed.map(({ path }) => path);
    if (former && kept.length === OWN_FILES) {
      const files = new Map(kept.map(([path, stays]) => [path, { stays }] as const));
      return { screens, version: versionName(former), files, shared };
    }
    const { parts, page } = await made.of(equipped, signer?.publicKey ?? '');
    const { files, statement } = centerScreen({
      ...made,
      page,
      parts,
      asOf,
      ...(signer && { signer }),
      ...(former && { former }),
    });
    const placed = files.map(({ path, bytes }) => [`${SCREEN_FOLDER}/${path}`, { inputs, content: bytes }] as const);
    return { screens, version: versionName(statement), files: new Map(placed), shared };
  }

  /** A center with its screens: in size, place and topics those of screens.yaml that it names. They are dark by its own hours. */
  private equip({ row, center }: TableCenter): EquippedCenter {
    const { data } = this.work.run.days.content.screens;
    const opening = openingOf({ [row.id]: row.center }).get(row.id);
    const here = ({ hours: _, ...screen }: ScreenSource): ScreenSource => ({ ...screen, center: row.id });
    const wanted = (row.wanted.screens ?? []).flatMap((id) => {
      const screen = data[id];
      return screen ? [[id, here(screen)] as const] : [];
    });
    return { center, ...(opening && { opening }), screens: Object.fromEntries(wanted) };
  }

  private languagesOf({ row }: TableCenter): Languages {
    return spokenIn(row, this.work.run.days.content.languages);
  }

  private versionIn(languages: Languages): AskedVersion {
    const key = languages.join();
    const before = this.versions.get(key);
    if (before) return before;
    const version = new LanguagesVersion(this.work, languages);
    const asked = { version, found: once(() => this.make(version)) };
    this.versions.set(key, asked);
    return asked;
  }

  private async make(version: LanguagesVersion): Promise<FoundVersion> {
    const { made, problems } = await version.make(this.work, await this.player());
    this.found.push(...problems);
    if (made) this.shared.push(made);
    return made && { inputs: version.inputs, made };
  }
}

/** Page, stage, worker, pointer, and what is said of the center. */
const OWN_FILES = 5;
