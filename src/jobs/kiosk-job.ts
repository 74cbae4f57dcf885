import { checkReferences } from '../checks/external-reference.js';
import type { Sourced } from '../content/load.js';
import type { PosterSource, ProjectSource } from '../content/schema.js';
import { statementSources } from '../content/statement-sources.js';
import type { Theme } from '../content/theme.js';
import type { LaterDays } from '../day/later-days.js';
import { bundleKiosk } from '../kiosk/bundle.js';
import { type KioskDay, type KioskFile, type KioskInput, WEIGHTS, type Weight } from '../kiosk/input.js';
import type { Artifact } from '../output/artifact.js';
import type { Made, MakePart } from '../output/job.js';
import type { Center } from '../poster/copy.js';
import type { KioskSources } from '../shipped/kiosk-sources.js';
import { loadLicences } from '../shipped/licences.js';
import type { Assets } from './assets.js';

interface KioskWork {
  readonly project: ProjectSource;
  /** The posters as they are written. */
  readonly written: readonly Sourced<PosterSource>[];
  readonly day: KioskDay;
  readonly center: Center;
  /** Posters that cannot be said while an error stands: their topics are passed over. */
  readonly lost: ReadonlySet<string>;
  readonly days: LaterDays;
  readonly theme: Theme;
  readonly sources: KioskSources;
  readonly version: string;
  readonly assets: Assets;
  /** Whether its files will be written: a check has no use for fonts, which refer to nothing, and cutting them is the longest part. */
  readonly writes: boolean;
}

/** Bundles the kiosk folder and proves that it refers to nothing outside. */
export async function makeKiosk(work: KioskWork, part: MakePart): Promise<Made> {
  const { project, written, day, center, lost, days, theme, sources, version, assets, writes } = work;
  const { date, ...said } = day;
  const icons = await assets.icons();
  const faces = await assets.faces();
  const input: KioskInput = {
    ...said,
    project,
    center,
    lost,
    later: days.later,
    written: new Map(written.map(({ data }) => [data.id, new Set(statementSources(data).map(({ statement }) => statement.id))])),
    theme,
    assets: {
      fonts: Object.fromEntries(WEIGHTS.map((weight) => [weight, faces.get(weight)?.bytes])) as Record<Weight, Uint8Array>,
      icon: (name) => icons.get(name),
      script: sources.script,
      style: sources.style,
      watchdog: sources.watchdog,
      licences: await loadLicences(),
      templates: sources.parts,
    },
    asOf: date,
    version,
  };
  const bundled = await bundleKiosk(input, async (name, inputs, make) =>
    writes ? below(await part(name, inputs, async () => inFolder(await make()))) : [],
  );
  return {
    artifacts: inFolder(bundled.artifacts),
    record: { start: 'kiosk/index.html' },
    problems: [...days.problems, ...bundled.problems, ...checkReferences(bundled.artifacts)],
  };
}

const FOLDER = 'kiosk/';

/** Files of the kiosk folder as files of the output, and back. */
const inFolder = (files: readonly KioskFile[]): readonly Artifact[] => files.map(({ path, bytes }) => ({ path: FOLDER + path, bytes }));
const below = (files: readonly Artifact[]): readonly KioskFile[] =>
  files.map(({ path, bytes }) => ({ path: path.slice(FOLDER.length), bytes }));
