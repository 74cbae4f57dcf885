import { loadContent } from './content/load.js';
import { loadTheme } from './content/theme.js';
import { withoutConsequences } from './content/unread.js';
import { WALLS, wallWarnings } from './content/walls.js';
import { ledgerFaults } from './editions/ledger-faults.js';
import { readRecords } from './editions/read-records.js';
import { withEditions } from './editions/with-editions.js';
import type { Painter } from './jobs/painter.js';
import { planJobs } from './jobs/plan.js';
import { sizesLeftOut } from './jobs/printed-sizes.js';
import { contactSheetJob, picturesOf, postersOf } from './jobs/report.js';
import { openOutput, peekOutput } from './output/former.js';
import type { DoneJob } from './output/job.js';
import { manifestHead } from './output/manifest.js';
import { probeOutput } from './output/probe.js';
import { publish } from './output/publish.js';
import { carryOver } from './output/reuse.js';
import type { BuildOptions, CheckOptions, RunReport } from './output/run.js';
import { runJobs } from './output/run-jobs.js';
import { compose } from './poster/compose.js';
import { hasErrors, type Problem } from './problem.js';
import { readKioskSources } from './shipped/kiosk-sources.js';

/** Content becomes posters, posters are fitted, painted and proved, and all that holds is written at once. */
export async function build(options: BuildOptions, painter?: Painter): Promise<RunReport> {
  const former = await openOutput(options.out);
  await probeOutput(former);
  const story = await tell(options, true, painter);
  const done = await runJobs(story.jobs, { ...options, former });
  const problems = [...story.problems, ...done.flatMap((job) => job.problems)];
  if (hasErrors(problems)) return reportOf(options, story.sources, problems, done, { written: [], reused: 0 });

  const carried = await carryOver(former, (key) => staysAsItWas(options, story, done, key));
  const sheet = await runJobs([contactSheetJob(options, story, [...done, ...carried])], { ...options, former });
  const published = await publish(
    former,
    manifestHead(options, { posters: postersOf(done), pictures: picturesOf(done), problems: unique(problems) }),
    [...done, ...carried, ...sheet],
    options.signal,
  );
  return reportOf(options, story.sources, problems, done, published);
}

/** All checks and no files. What a former output has proved of the same inputs is not proved again. */
export async function check(options: CheckOptions, painter?: Painter): Promise<RunReport> {
  const story = await tell(options, false, painter);
  const former = options.proved === undefined ? undefined : await peekOutput(options.proved);
  const done = await runJobs(story.jobs, { ...options, ...(former && { former }) });
  const problems = [...story.problems, ...done.flatMap((job) => job.problems)];
  return reportOf(options, story.sources, problems, done, { written: [], reused: 0 });
}

/** A run for some posters, sizes or variants leaves the others as they are, as long as content still has them. */
function staysAsItWas(options: CheckOptions, story: Awaited<ReturnType<typeof tell>>, done: readonly DoneJob[], key: string): boolean {
  if (options.only === undefined && options.sizes === undefined && options.variants === undefined) return false;
  if (done.some((job) => job.key === key)) return false;
  const [kind, poster] = key.split('/');
  return kind === 'kiosk' || ((kind === 'poster' || kind === 'pictures') && story.posters.some(({ id }) => id === poster));
}

async function tell(options: CheckOptions, writes: boolean, painter: Painter | undefined) {
  const loaded = await loadContent(options.content);
  const { theme, text } = await loadTheme(options.templates);
  // A common file that cannot be read hides nothing that is wrong with the others.
  const content = loaded.readable;
  const composed = compose(content, options.asOf);
  const posters = withEditions(composed.posters, content.editions.data);
  const kiosk = await readKioskSources(options.templates);
  const jobs = planJobs({ ...options, loaded, content, posters, theme, kiosk, writes, ...(painter && { painter }) });
  const records = await readRecords(options.content, content.editions);
  const consequent = [...ledgerFaults(content.editions), ...records.problems, ...composed.problems];
  // Its rows name posters and editions: while one cannot be read, nobody knows which there are.
  const walls = hasErrors(loaded.problems) ? undefined : await wallWarnings(options.content, content);
  const sources = new Map([...loaded.sources, ['theme.yaml', text], ...(walls ? [[WALLS, walls.text] as const] : [])]);
  const missed = options.sizes && options.variants ? sizesLeftOut(options.sizes, options.variants) : [];
  const problems = [...missed, ...loaded.problems, ...withoutConsequences(consequent, loaded.unread), ...(walls?.problems ?? [])];
  return { sources, problems, jobs, theme, posters, content };
}

function reportOf(
  options: CheckOptions,
  sources: ReadonlyMap<string, string>,
  problems: readonly Problem[],
  done: readonly DoneJob[],
  published: { readonly written: readonly string[]; readonly reused: number },
): RunReport {
  return { asOf: options.asOf, problems: unique(problems), sources, posters: postersOf(done), pictures: picturesOf(done), ...published };
}

/** A fault that several jobs have found at one place is told once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}
