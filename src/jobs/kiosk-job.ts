import { checkReferences } from '../checks/external-reference.js';
import type { Sourced } from '../content/load.js';
import type { Media } from '../content/media.js';
import type { Pictures } from '../content/pictures.js';
import type { PosterSource, ProjectSource } from '../content/schema.js';
import type { ScreensSource } from '../content/screens.js';
import { statementSources } from '../content/statement-sources.js';
import type { LaterDays } from '../day/later-days.js';
import { sha256 } from '../hash.js';
import { bundleKiosk } from '../kiosk/bundle.js';
import { type KioskDay, type KioskFile, type KioskInput, WEIGHTS, type Weight } from '../kiosk/input.js';
import { playerPage } from '../kiosk/player-page.js';
import { playedPath } from '../kiosk/recordings.js';
import { figuresOf } from '../kiosk/screen-figures.js';
import type { CopiedFile } from '../output/artifact.js';
import type { Made, MakePart } from '../output/job.js';
import { type ScreenSigning, screenFolder } from '../player/screen-folder.js';
import { type Pack, pack, packIn, unpack } from '../player/version.js';
import type { Center } from '../poster/copy.js';
import { hasErrors } from '../problem.js';
import type { KioskSources } from '../shipped/kiosk-sources.js';
import { loadLicences } from '../shipped/licences.js';
import type { Theme } from '../theme/theme.js';
import type { Assets } from './assets.js';
import { screenPictures } from './screen-pictures.js';

interface KioskWork {
  readonly project: ProjectSource;
  /** The posters as they are written. */
  readonly written: readonly Sourced<PosterSource>[];
  readonly day: KioskDay;
  readonly screens: Sourced<ScreensSource>;
  readonly centers: readonly Center[];
  readonly opening: KioskInput['opening'];
  readonly emblems: KioskInput['emblems'];
  readonly media: Media;
  readonly pictures: Pictures;
  /** Posters that cannot be said while an error stands: their topics are passed over. */
  readonly lost: ReadonlySet<string>;
  readonly days: LaterDays;
  readonly theme: Theme;
  readonly sources: KioskSources;
  readonly version: string;
  readonly assets: Assets;
  /** The licence of a font of one's own. */
  readonly licence?: string;
  /** Whether its files will be written: a check has no use for fonts, which refer to nothing, nor for a packed version. */
  readonly writes: boolean;
  readonly signing: ScreenSigning;
}

/** Bundles the screen, proves that it refers to nothing outside, and packs it as a version that a player shows. */
export async function makeKiosk(work: KioskWork, part: MakePart): Promise<Made> {
  const {
    project,
    written,
    day,
    screens,
    centers,
    opening,
    emblems,
    media,
    pictures,
    lost,
    days,
    theme,
    sources,
    version,
    assets,
    licence,
    writes,
    signing,
  } = work;
  const { date, ...said } = day;
  const icons = await assets.icons();
  const faces = await assets.faces();
  const posters = [...day.posters, ...days.later.flatMap((later) => later.posters)];
  // A check writes no files: a picture is then known by its hash.
  const pictured = writes ? await screenPictures({ posters, emblems, pictures, screens: screens.data }, part, FOLDER) : undefined;
  const input: KioskInput = {
    ...said,
    project,
    screens,
    centers,
    opening,
    emblems,
    media,
    ...(pictured && { pictures: pictured.shown }),
    lost,
    later: days.later,
    written: new Map(written.map(({ data }) => [data.id, new Set(statementSources(data).map(({ statement }) => statement.id))])),
    theme,
    assets: {
      fonts: Object.fromEntries(WEIGHTS.map((weight) => [weight, faces.get(weight)?.bytes])) as Record<Weight, Uint8Array>,
      measure: await assets.measure(),
      icon: (name) => icons.get(name),
      script: sources.script,
      style: sources.style,
      watchdog: sources.watchdog,
      licences: await loadLicences(licence === undefined ? undefined : { family: theme.font.family, licence }),
      templates: sources.parts,
    },
    asOf: date,
    version,
  };
  let packed: { readonly files: readonly KioskFile[]; readonly pack: Pack } | undefined;
  const bundled = await bundleKiosk(input, async (name, inputs, make) => {
    if (!writes) return [];
    const [kept] = await part(name, inputs, async () => [inFolder(pack(await make(), 'bytes').file)]);
    if (!kept) return [];
    const files = unpack(kept);
    packed = { files, pack: packIn({ ...kept, path: kept.path.slice(FOLDER.length) }, 'bytes') };
    return files;
  });
  const problems = [...days.problems, ...bundled.problems, ...checkReferences(bundled.artifacts)];
  if (hasErrors(problems)) return { artifacts: [], record: null, problems };
  const player = playerPage(input, signing.signer?.publicKey ?? '');
  if (!writes) return { artifacts: [], record: null, problems: [...problems, ...player.problems] };
  const played = recordingsIn(bundled.artifacts, media);
  const seen = seenOn(bundled.artifacts, pictured?.files ?? []);
  const recorded = [
    ...played.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })),
    ...seen.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  ];
  const { files, statement } = screenFolder(bundled.artifacts, date, {
    ...signing,
    page: player.html,
    sources: sources.player,
    ...(packed && { packed }),
    media: recorded,
  });
  return {
    artifacts: [...files, ...seen].map(inFolder),
    copies: played.map(inFolder),
    record: { start: `${FOLDER}index.html`, version: JSON.stringify(statement), screens: reportsOf(screens.data, theme) },
    problems: [...problems, ...player.problems],
  };
}

const pageOf = (bundled: readonly KioskFile[]): string =>
  new TextDecoder().decode(bundled.find(({ path }) => path === 'index.html')?.bytes);

/** The pictures that the page shows on any day. */
function seenOn(bundled: readonly KioskFile[], files: readonly KioskFile[]): readonly KioskFile[] {
  const page = pageOf(bundled);
  return files.filter(({ path }) => page.includes(path));
}

/** The recordings that the page plays on any day, each once. */
function recordingsIn(bundled: readonly KioskFile[], media: Media): readonly CopiedFile[] {
  const page = pageOf(bundled);
  const all = [...media.values()].map((file) => ({ path: playedPath(file), from: file.path, bytes: file.bytes, sha256: file.sha256 }));
  return [...new Map(all.map((file) => [file.path, file])).values()].filter(({ path }) => page.includes(path));
}

const FOLDER = 'kiosk/';

/** A file of the screen's folder as one of the output. */
const inFolder = <T extends { readonly path: string }>(file: T): T => ({ ...file, path: FOLDER + file.path });

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** What each screen comes to, for the report and the contact sheet. */
const reportsOf = (screens: ScreensSource, { font }: Theme) =>
  Object.entries(screens).map(([id, screen]) => {
    const { mmPerPixel, leastPx, leastMm, bar, controlsMm } = figuresOf(screen, font.capital);
    return {
      id,
      diagonal: screen.diagonal,
      pixels: [...screen.pixels],
      distanceM: screen.distance,
      widthMm: tenths(screen.pixels[0] * mmPerPixel),
      heightMm: tenths(screen.pixels[1] * mmPerPixel),
      leastTypePx: tenths(leastPx),
      leastTypeMm: tenths(leastMm),
      arranged: bar,
      ...(controlsMm && { controlsMm: { from: tenths(controlsMm.from), to: tenths(controlsMm.to) } }),
    };
  });
