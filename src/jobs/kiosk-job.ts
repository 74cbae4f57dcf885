import { bundleKioskFile, type KioskSources, pageParts } from '../content/kiosk-sources.js';
import { loadLicences } from '../content/licences.js';
import type { Content } from '../content/load.js';
import { statementSources } from '../content/statement-sources.js';
import type { Theme } from '../content/theme.js';
import { bundleKiosk } from '../kiosk/bundle.js';
import type { Weight } from '../kiosk/input.js';
import { WEIGHTS } from '../kiosk/input.js';
import type { Made } from '../output/job.js';
import type { Poster } from '../poster/model.js';
import { checkReferences } from '../proof/external-reference.js';
import type { IsoDate } from '../rules/date.js';
import type { Assets } from './assets.js';
import type { KioskDays } from './kiosk-days.js';
import { topicLinks } from './topic-links.js';

export interface KioskWork {
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
export async function makeKiosk(work: KioskWork): Promise<Made> {
  const { content, days, posters, theme, sources, asOf, version, assets } = work;
  const { links, problems } = topicLinks(content, asOf);
  const icons = await assets.icons();
  const faces = await assets.faces();
  const [script, style] = await Promise.all([bundleKioskFile(sources, 'kiosk.ts'), bundleKioskFile(sources, 'kiosk.css')]);
  const bundled = await bundleKiosk({
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
      script,
      licences: await loadLicences(),
      style,
      templates: pageParts(sources),
    },
    asOf,
    version,
  });
  return {
    artifacts: bundled.artifacts.map(({ path, bytes }) => ({ path: `kiosk/${path}`, bytes })),
    record: { start: 'kiosk/index.html' },
    problems: [...problems, ...days.problems, ...bundled.problems, ...checkReferences(bundled.artifacts)],
  };
}
