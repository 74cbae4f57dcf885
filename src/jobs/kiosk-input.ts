import type { Sourced } from '../content/load.js';
import type { Media } from '../content/media.js';
import type { Pictures } from '../content/pictures.js';
import type { PosterSource, ProjectSource } from '../content/schema.js';
import type { ScreensSource } from '../content/screens.js';
import { statementSources } from '../content/statement-sources.js';
import type { LaterDays } from '../day/later-days.js';
import { type KioskDay, type KioskInput, WEIGHTS, type Weight } from '../kiosk/input.js';
import type { ShownPictures } from '../kiosk/recordings.js';
import type { Center } from '../poster/copy.js';
import type { KioskSources } from '../shipped/kiosk-sources.js';
import type { Theme } from '../theme/theme.js';
import type { Assets } from './assets.js';

/** Everything that a screen says and looks like, as content, theme and program have it. */
export interface ScreenContent {
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
}

/** What a page of the screen is made of. `shown` are its pictures; a check has none. */
export async function kioskInput(content: ScreenContent, shown?: ShownPictures): Promise<KioskInput> {
  const { project, written, day, screens, centers, opening, emblems, media, lost, days, theme, sources, version, assets } = content;
  const { date, ...said } = day;
  const icons = await assets.icons();
  const faces = await assets.faces();
  return {
    ...said,
    project,
    screens,
    centers,
    opening,
    emblems,
    media,
    ...(shown && { pictures: shown }),
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
      licences: await assets.licences(),
      templates: sources.parts,
    },
    asOf: date,
    version,
  };
}
