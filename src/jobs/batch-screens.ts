import { hashOf } from '../hash.js';
import { byLanguage } from '../language/language.js';
import type { BatchRecord, CenterResult } from '../output/batch-record.js';
import type { CenterFile, CenterFolders, PlacedFile } from '../output/center-folders.js';
import type { Kept } from '../output/kept-sheets.js';
import { SCREEN } from '../output/run.js';
import { SharedScreens } from '../output/shared-screens.js';
import { SCREEN_FOLDER, SHARED } from '../player/center-screen.js';
import type { Signer } from '../player/signer.js';
import type { Problem } from '../problem.js';
import { CenterScreens, isOfScreen } from './center-screens.js';
import type { TableCenter } from './plan-copies.js';
import type { PlannedRun } from './plan-run.js';
import type { SharedWork } from './shared-version.js';

interface BatchWork extends Omit<SharedWork, 'centers'> {
  readonly centers: readonly TableCenter[];
  readonly out: string;
  readonly folders: CenterFolders;
  readonly kept: Kept;
  readonly only?: readonly string[];
  readonly signer?: Signer;
}

/** What the screen of a center adds to its folder, and to what is said of it. */
interface AddedScreen {
  readonly files: ReadonlyMap<string, PlacedFile>;
  /** What it needs of the folder that is shared. */
  readonly needs: readonly string[];
  about(placed: readonly CenterFile[]): Pick<CenterResult, 'screen'>;
}

/** The screens of a run over many centers: of those that want some, unless the run asks for certain posters alone. */
export class BatchScreens {
  private readonly store: SharedScreens;
  private readonly made: CenterScreens;
  private readonly asked: boolean;

  constructor(private readonly work: BatchWork) {
    const { only, out, centers, folders } = work;
    this.asked = only === undefined || only.includes(SCREEN);
    this.store = new SharedScreens(out);
    this.made = new CenterScreens({
      ...work,
      store: this.store,
      centers: centers.filter(wantsScreens).map(({ center }) => center),
      folderOf: (center) => folders.pathOf(center),
    });
  }

  get problems(): readonly Problem[] {
    return this.made.problems;
  }

  /** Of a center, of whose folder those files stay that have not changed; `undefined` where it could not be made: that has been reported. */
  async of(center: TableCenter, there: ReadonlyMap<string, CenterFile> | undefined): Promise<AddedScreen | undefined> {
    if (!this.asked) {
      const files = [...(there ?? [])].filter(([path]) => isOfScreen(path)).map(([path, stays]) => [path, { stays }] as const);
      return { files: new Map(files), needs: this.work.folders.read(center.row.id)?.shared ?? [], about: () => ({}) };
    }
    if (!wantsScreens(center)) return { files: new Map(), needs: [], about: () => ({}) };
    const made = await this.made.of(center, there);
    if (!made) return undefined;
    const { screens, version, files, shared } = made;
    const own = (placed: readonly CenterFile[]) => placed.filter(({ path }) => isOfScreen(path)).map(({ inputs: _, ...file }) => file);
    return {
      files,
      needs: shared,
      about: (placed) => ({ screen: { ids: [...screens], version, start: `${SCREEN_FOLDER}/index.html`, files: own(placed) } }),
    };
  }

  /** What the report of the run says of that which they share. */
  shared(): Pick<BatchRecord, 'screens'> {
    const files = this.made.placed;
    if (files.length === 0) return {};
    const { days } = this.work.run;
    const { data } = days.content.screens;
    const names = Object.fromEntries(
      Object.entries(data).map(([id, { name }]) => [id, byLanguage(days.content.languages, (each) => name[each] ?? '')]),
    );
    return { screens: { names, folder: SHARED, files: [...files] } };
  }

  /** Of what the versions of these centers are kept, whichever of them are made here. */
  keptOf(centers: readonly TableCenter[]): readonly unknown[] {
    return this.made.keptOf(centers.filter(wantsScreens));
  }

  /** Takes away what no center needs any more. Only for who is alone in the output. */
  async clear(): Promise<void> {
    if (this.asked) await this.store.clear(() => this.work.folders.shared());
  }
}

const wantsScreens = ({ row }: TableCenter): boolean => (row.wanted.screens ?? []).length > 0;

/** On what the screens of all centers depend, but for what their sheets do, too. */
export const screensHash = ({ days, kiosk }: PlannedRun, signer: Signer | undefined): string => {
  const { content } = days;
  return hashOf([content.kiosk.source.text, content.notices.source.text, content.screens.data, kiosk, signer?.publicKey ?? null]);
};
