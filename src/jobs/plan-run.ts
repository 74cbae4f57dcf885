import { loadContent } from '../content/load.js';
import { loadOutputProfile, type OutputProfile } from '../content/output-profile.js';
import { withoutConsequences } from '../content/unread.js';
import { WALLS, wallWarnings } from '../content/walls.js';
import { problemsOf } from '../day/day.js';
import { type Days, daysOf } from '../day/days.js';
import { editionMarks, releasedEditions } from '../editions/edition-marks.js';
import { ledgerFaults } from '../editions/ledger-faults.js';
import { readRecords } from '../editions/read-records.js';
import type { Job } from '../output/job.js';
import type { CheckOptions } from '../output/run.js';
import type { VersionStatement } from '../player/statement.js';
import type { EditionMark } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { hasErrors, type Problem } from '../problem.js';
import { type KioskSources, readKioskSources } from '../shipped/kiosk-sources.js';
import { type LoadedTheme, loadTheme, type Theme } from '../theme/theme.js';
import type { FontFiles } from '../typography/weights.js';
import type { Painter } from './painter.js';
import { planJobs } from './plan.js';
import { sizesLeftOut } from './printed-sizes.js';

/** A font of one's own, as a plan takes it. */
export const ownFont = ({ fonts, licence }: LoadedTheme) => ({ ...(fonts && { fonts }), ...(licence !== undefined && { licence }) });

/** What a build or a check is about to do, and what is known to be wrong before it begins. */
export interface PlannedRun {
  readonly jobs: readonly Job[];
  readonly problems: readonly Problem[];
  /** Text of every file that a problem may point to. */
  readonly sources: ReadonlyMap<string, string>;
  readonly days: Days;
  /** The posters of the day. */
  readonly posters: readonly Poster[];
  readonly theme: Theme;
  /** The editions whose words the posters say, by their ids. */
  readonly editions: ReadonlyMap<string, EditionMark>;
  /** Where a font of one's own lies, and its licence, which travels with the screen. */
  readonly fonts?: FontFiles;
  readonly licence?: string;
  /** What the designer's files of the screen have become. */
  readonly kiosk: KioskSources;
  /** For files of a print shop, where some are made. */
  readonly profile?: OutputProfile;
}

/** Reads content and theme, composes the day, and cuts the run into jobs. A check writes no files; `former` is the version of the screen that the output holds. */
export async function planRun(
  options: CheckOptions,
  writes: boolean,
  painter: Painter | undefined,
  former?: VersionStatement,
): Promise<PlannedRun> {
  const loaded = await loadContent(options.content);
  const look = await loadTheme(options.templates, { folder: options.content, languages: loaded.readable.languages });
  const { theme, text, problems: ofTheme } = look;
  // A common file that cannot be read hides nothing that is wrong with the others.
  const content = loaded.readable;
  const days = daysOf(content);
  const day = days.on(options.asOf);
  const { posters } = day;
  const records = await readRecords(options.content, content.editions);
  const editions = editionMarks(posters, releasedEditions(content.editions.data, records.found));
  const kiosk = await readKioskSources(options.templates);
  const profile = options.variants?.includes('press') ? await loadOutputProfile(options.templates, options.outputProfile) : undefined;
  const jobs = planJobs({
    ...options,
    folder: options.content,
    loaded,
    days,
    posters,
    editions,
    theme,
    ...ownFont(look),
    kiosk,
    writes,
    signing: { ...(options.signer && { signer: options.signer }), ...(former && { former }) },
    ...(profile && { profile }),
    ...(painter && { painter }),
  });
  const consequent = [...ledgerFaults(content.editions), ...records.problems, ...problemsOf(day)];
  // Its rows name posters and editions: while one cannot be read, nobody knows which there are.
  const walls = hasErrors(loaded.problems) ? undefined : await wallWarnings(options.content, content);
  const sources = new Map([...loaded.sources, ['theme.yaml', text], ...(walls ? [[WALLS, walls.text] as const] : [])]);
  const { sizes: asked, variants = [] } = options;
  const missed = sizesLeftOut({ ...(asked && { asked }), own: content.project?.data.sizes ?? [] }, variants);
  const problems = [...missed, ...loaded.problems, ...ofTheme, ...withoutConsequences(consequent, loaded), ...(walls?.problems ?? [])];
  return {
    jobs,
    problems,
    sources,
    days,
    posters,
    theme,
    editions,
    ...ownFont(look),
    kiosk,
    ...(profile && { profile }),
  };
}
