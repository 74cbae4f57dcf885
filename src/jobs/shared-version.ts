import { checkReferences } from '../checks/external-reference.js';
import { laterDays } from '../day/later-days.js';
import { hashOf } from '../hash.js';
import { bundleKiosk } from '../kiosk/bundle.js';
import type { KioskDay, KioskInput } from '../kiosk/input.js';
import { charactersOfNotices } from '../kiosk/lettering.js';
import type { OwnParts } from '../kiosk/own-marks.js';
import { type EquippedCenter, ownPartsOf, ownPosters } from '../kiosk/own-parts.js';
import { playerPages } from '../kiosk/player-page.js';
import { type PictureOnScreen, playedPath } from '../kiosk/recordings.js';
import type { Languages } from '../language/language.js';
import { makeAnew } from '../output/job.js';
import type { Kept } from '../output/kept-sheets.js';
import type { SharedScreens } from '../output/shared-screens.js';
import { type SharedVersion, sharedFrom } from '../player/center-screen.js';
import type { SharedPlayer } from '../player/player-files.js';
import { packedKinds } from '../player/screen-folder.js';
import { pack } from '../player/version.js';
import { type Center, copyFrame } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { hasErrors, type Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { type Assets, once } from './assets.js';
import { kioskInput, type ScreenContent } from './kiosk-input.js';
import { listed, type PlacedPlayer, type SharedFile } from './placed-player.js';
import { inLanguages } from './plan-copies.js';
import type { PlannedRun } from './plan-run.js';
import { screenPictures } from './screen-pictures.js';
import { filesShown } from './shown-files.js';

/** Of what the screens of all centers are made. */
export interface SharedWork {
  readonly run: PlannedRun;
  /** All that the table has, whichever of them are made here: the fonts are cut for the letters of all. */
  readonly centers: readonly Center[];
  readonly asOf: IsoDate;
  readonly version: string;
  /** Hash of the program. */
  readonly code: string;
  readonly assets: Assets;
}

/** What the screens of centers that speak some languages share, and how each gets its own. */
export interface MadeVersion {
  readonly shared: SharedVersion;
  readonly player: SharedPlayer;
  /** All of that below the folder that is shared. */
  readonly placed: readonly SharedFile[];
  /** What is of a center alone; `key` is the public key that signs its versions, empty where none does. */
  of(equipped: EquippedCenter, key: string): Promise<BroughtByCenter>;
}

interface BroughtByCenter {
  readonly parts: OwnParts;
  /** From which its screen is started. */
  readonly page: string;
}

/** Where a version lies, and what a run before has left of it. */
interface Places {
  readonly store: SharedScreens;
  readonly kept: Kept;
}

interface Made {
  /** Absent with an error among the problems. */
  readonly made?: MadeVersion;
  readonly problems: readonly Problem[];
}

/** What is kept of a version from one run to the next. */
interface KeptVersion extends SharedVersion {
  /** Its files as they lie there. */
  readonly placed: readonly SharedFile[];
  readonly shown: readonly (readonly [string, PictureOnScreen])[];
  readonly problems: readonly Problem[];
}

/** The version of the screen that centers share which speak some languages of the project, or all of them. */
export class LanguagesVersion {
  /** Hash of all on which it depends. */
  readonly inputs: string;
  /** Of what it is kept from one run to the next. */
  readonly keptOf: unknown;
  private readonly content: ScreenContent;
  private readonly letters: readonly string[];

  constructor(work: SharedWork, languages: Languages) {
    const { run, centers, asOf, version, code } = work;
    this.content = contentIn(work, languages);
    // Most tables have none beyond the letters that notices may bring.
    const usual = new Set([...charactersOfNotices(languages), ' ', '"', '\\']);
    this.letters = [...new Set(JSON.stringify(centers))].filter((letter) => !usual.has(letter)).sort();
    const { day, days, screens, media, theme, emblems, sources, lost } = this.content;
    const { content } = run.days;
    this.inputs = hashOf([
      [day, [...(day.editions ?? [])], days.later, [...lost], languages, screens.data, emblems ?? [], theme, sources],
      [content.project.source.text, content.kiosk.source.text, content.notices.source.text],
      [...media.values()].map(({ file, sha256 }) => [file, sha256]),
      [this.letters, asOf, version, code],
    ]);
    this.keptOf = { screen: this.inputs };
  }

  /** Makes it, or finds it as a run before has left it. */
  async make({ store, kept }: Places, { player, placed }: PlacedPlayer): Promise<Made> {
    const before = await kept.take<KeptVersion>({ of: this.keptOf });
    const { made, problems } =
      before && store.holds(before.placed) ? { made: before, problems: before.problems } : await this.bundle(store);
    if (!made) return { problems };
    if (made !== before) await kept.keep({ of: this.keptOf }, made);
    const { files, media } = made;
    const brought = once(() => this.brought(made, player));
    const of: MadeVersion['of'] = async (equipped, key) => (await brought())(equipped, key);
    return { made: { shared: { files, media }, player, placed: [...placed, ...made.placed], of }, problems };
  }

  /** Sets what centers bring: where none has changed, nothing of it. */
  private async brought({ shown }: KeptVersion, player: SharedPlayer): Promise<(equipped: EquippedCenter, key: string) => BroughtByCenter> {
    const input = await this.input(new Map(shown));
    const [own, page] = [ownPartsOf(input), playerPages(input)];
    return (equipped, key) => ({ parts: own(equipped), page: page(equipped.center, key, sharedFrom(player)).html });
  }

  private input(shown?: KioskInput['pictures']): Promise<KioskInput> {
    return kioskInput(this.content, shown).then((input) => ({ ...input, apart: true, letters: this.letters }));
  }

  private async bundle(store: SharedScreens): Promise<{ readonly made?: KeptVersion; readonly problems: readonly Problem[] }> {
    const { day, days, screens, emblems, media, pictures } = this.content;
    const posters = [...day.posters, ...days.later.flatMap((later) => later.posters)];
    const pictured = await screenPictures({ posters, emblems, pictures, screens: screens.data }, makeAnew, '');
    const input = await this.input(pictured.shown);
    const { artifacts, problems: ofPage } = await bundleKiosk(input);
    const problems = [...days.problems, ...ofPage, ...checkReferences(artifacts)];
    if (hasErrors(problems)) return { problems };
    const page = new TextDecoder().decode(artifacts.find(({ path }) => path === 'index.html')?.bytes);
    const own = JSON.stringify(ownPosters(input));
    const ofOwn = [
      ...[...media.values()].filter(({ file }) => own.includes(JSON.stringify(file))).map(playedPath),
      ...[...pictured.shown].filter(([hash]) => own.includes(hash)).map(([, { path }]) => path),
    ];
    const { played, seen, media: inVersion } = filesShown([page, ...ofOwn].join('\n'), { media, pictures: pictured.files });
    const packs = [...packedKinds(artifacts)].map(([holds, files]) => pack(files, holds));
    const written = [...packs.map(({ file }) => file), ...seen];
    await store.place(written, played);
    const made: KeptVersion = {
      files: packs.map((each) => each.listed),
      media: inVersion,
      placed: [...listed(written), ...played.map(({ from: _, ...file }) => file)],
      shown: [...pictured.shown],
      problems,
    };
    return { made, problems };
  }
}

/** What the screen says in some languages of the project; a topic whose posters speak none of them is passed over. */
function contentIn({ run, asOf, version, assets }: SharedWork, languages: Languages): ScreenContent {
  const { content } = run.days;
  const { project, posters: written, media, pictures, screens } = content;
  const speak = (posters: readonly Poster[]): readonly Poster[] => posters.flatMap((poster) => inLanguages(poster, languages));
  const speakOn = <T extends Pick<KioskDay, 'posters'>>(day: T): T => ({ ...day, posters: speak(day.posters) });
  const day = { ...run.days.on(asOf), posters: run.posters, editions: run.editions };
  const { later, problems } = laterDays(run.days, asOf);
  const spoken = new Set(speak([...run.posters, ...later.flatMap(({ posters }) => posters)]).map(({ id }) => id));
  return {
    project: { ...project.data, languages: [...languages] },
    written,
    day: speakOn(day),
    screens,
    centers: [],
    opening: new Map(),
    emblems: copyFrame(content).emblems,
    media,
    pictures,
    lost: new Set(written.map(({ data }) => data.id).filter((id) => !spoken.has(id))),
    days: { later: later.map(speakOn), problems },
    theme: run.theme,
    sources: run.kiosk,
    version,
    assets,
  };
}
