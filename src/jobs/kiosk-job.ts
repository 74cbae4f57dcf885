import { checkReferences } from '../checks/external-reference.js';
import type { ScreensSource } from '../content/screens.js';
import { bundleKiosk } from '../kiosk/bundle.js';
import type { KioskFile } from '../kiosk/input.js';
import { playerPage } from '../kiosk/player-page.js';
import { figuresOf } from '../kiosk/screen-figures.js';
import type { Made, MakePart } from '../output/job.js';
import { type ScreenSigning, screenFolder } from '../player/screen-folder.js';
import { type Pack, pack, packIn, unpack } from '../player/version.js';
import { hasErrors } from '../problem.js';
import type { Theme } from '../theme/theme.js';
import { kioskInput, type ScreenContent } from './kiosk-input.js';
import { screenPictures } from './screen-pictures.js';
import { filesShown } from './shown-files.js';

interface KioskWork extends ScreenContent {
  /** Whether its files will be written: a check has no use for fonts, which refer to nothing, nor for a packed version. */
  readonly writes: boolean;
  readonly signing: ScreenSigning;
}

/** Bundles the screen, proves that it refers to nothing outside, and packs it as a version that a player shows. */
export async function makeKiosk(work: KioskWork, part: MakePart): Promise<Made> {
  const { day, screens, emblems, media, pictures, days, theme, sources, writes, signing } = work;
  const posters = [...day.posters, ...days.later.flatMap((later) => later.posters)];
  // A check writes no files: a picture is then known by its hash.
  const pictured = writes ? await screenPictures({ posters, emblems, pictures, screens: screens.data }, part, FOLDER) : undefined;
  const input = await kioskInput(work, pictured?.shown);
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
  const { played, seen, media: listed } = filesShown(pageOf(bundled.artifacts), { media, pictures: pictured?.files ?? [] });
  const { files, statement } = screenFolder(bundled.artifacts, day.date, {
    ...signing,
    page: player.html,
    sources: sources.player,
    ...(packed && { packed }),
    media: listed,
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
