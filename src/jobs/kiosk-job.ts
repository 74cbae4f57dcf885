import { bundleKioskFile, type KioskSources, pageParts } from '../content/kiosk-sources.js';
import { loadLicences } from '../content/licences.js';
import type { Content } from '../content/load.js';
import type { Theme } from '../content/theme.js';
import { bundleKiosk } from '../kiosk/bundle.js';
import type { Weight } from '../kiosk/input.js';
import { WEIGHTS } from '../kiosk/input.js';
import type { Made } from '../output/job.js';
import { attempt } from '../poster/attempt.js';
import { Facts } from '../poster/facts.js';
import type { Link, Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import { checkReferences } from '../proof/external-reference.js';
import type { IsoDate } from '../rules/date.js';
import type { Assets } from './assets.js';

export interface KioskWork {
  readonly content: Content;
  readonly posters: readonly Poster[];
  readonly theme: Theme;
  readonly sources: KioskSources;
  readonly asOf: IsoDate;
  readonly version: string;
  readonly assets: Assets;
}

/** Bundles the kiosk folder and proves that it refers to nothing outside. */
export async function makeKiosk(work: KioskWork): Promise<Made> {
  const { content, posters, theme, sources, asOf, version, assets } = work;
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
    problems: [...problems, ...bundled.problems, ...checkReferences(bundled.artifacts)],
  };
}

function topicLinks(content: Content, asOf: IsoDate): { links: Readonly<Record<string, Link>>; problems: readonly Problem[] } {
  const facts = new Facts(content.rules, asOf);
  const links: Record<string, Link> = {};
  const problems: Problem[] = [];
  const fact = attempt(problems);
  content.kiosk.data.topics.forEach((topic, index) => {
    const link = fact(content.kiosk.source.place(['topics', index, 'link']), () => facts.link(topic.link));
    if (link) links[topic.link] = link;
  });
  return { links, problems };
}
