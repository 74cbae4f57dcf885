import { checkReferences } from '../checks/external-reference.js';
import type { Content } from '../content/load.js';
import { statementSources } from '../content/statement-sources.js';
import type { Theme } from '../content/theme.js';
import { bundleKiosk } from '../kiosk/bundle.js';
import { type KioskFile, type KioskInput, WEIGHTS, type Weight } from '../kiosk/input.js';
import type { Artifact } from '../output/artifact.js';
import type { Made, MakePart } from '../output/job.js';
import type { Poster } from '../poster/model.js';
import type { IsoDate } from '../rules/date.js';
import { bundleKioskFile, type KioskSources, pageParts } from '../shipped/kiosk-sources.js';
import { loadLicences } from '../shipped/licences.js';
import type { Assets } from './assets.js';
import type { KioskDays } from './kiosk-days.js';
import { topicLinks } from './topic-links.js';

interface KioskWork {
  /** The content as its screen speaks on the day. */
  readonly content: Content;
  readonly days: KioskDays;
  readonly posters: readonly Poster[];
  readonly theme: Theme;
  readonly sources: KioskSources;
  readonly asOf: IsoDate;
  readonly version: string;
  readonly assets: Assets;
}

/** Bundles the kiosk folder and proves that it refers to nothing outside. */
export async function makeKiosk(work: KioskWork, part: MakePart): Promise<Made> {
  const { content, days, posters, theme, sources, asOf, version, assets } = work;
  const { links, problems } = topicLinks(content, asOf);
  const icons = await assets.icons();
  const faces = await assets.faces();
  const input: KioskInput = {
    posters,
    kiosk: content.kiosk,
    notices: content.notices,
    project: content.project.data,
    links,
    later: days.later,
    written: new Map(content.posters.map(({ data }) => [data.id, new Set(statementSources(data).map(({ statement }) => statement.id))])),
    theme,
    assets: {
      fonts: Object.fromEntries(WEIGHTS.map((weight) => [weight, faces.get(weight)?.bytes])) as Record<Weight, Uint8Array>,
      icon: (name) => icons.get(name),
      script: () => bundleKioskFile(sources, 'kiosk.ts'),
      style: () => bundleKioskFile(sources, 'kiosk.css'),
      sources: sources.files,
      licences: await loadLicences(),
      templates: pageParts(sources),
    },
    asOf,
    version,
  };
  const bundled = await bundleKiosk(input, async (name, inputs, make) =>
    below(await part(name, inputs, async () => inFolder(await make()))),
  );
  return {
    artifacts: inFolder(bundled.artifacts),
    record: { start: 'kiosk/index.html' },
    problems: [...problems, ...days.problems, ...bundled.problems, ...checkReferences(bundled.artifacts)],
  };
}

const FOLDER = 'kiosk/';

/** Files of the kiosk folder as files of the output, and back. */
const inFolder = (files: readonly KioskFile[]): readonly Artifact[] => files.map(({ path, bytes }) => ({ path: FOLDER + path, bytes }));
const below = (files: readonly Artifact[]): readonly KioskFile[] =>
  files.map(({ path, bytes }) => ({ path: path.slice(FOLDER.length), bytes }));
