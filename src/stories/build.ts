import { outputLock, whileLocked } from '../disk/lock.js';
import type { Painter } from '../jobs/painter.js';
import { type PlannedRun, planRun } from '../jobs/plan-run.js';
import { contactSheetJob, reportOf } from '../jobs/report.js';
import { type FormerOutput, openOutput } from '../output/former.js';
import type { DoneJob } from '../output/job.js';
import { manifestHead } from '../output/manifest.js';
import { probeOutput } from '../output/probe.js';
import { publish } from '../output/publish.js';
import { carryOver } from '../output/reuse.js';
import { type BuildOptions, type CheckOptions, type RunReport, SCREEN } from '../output/run.js';
import { runJobs } from '../output/run-jobs.js';
import { readStatement, type VersionStatement } from '../player/statement.js';
import { copiesOf, copyFrame } from '../poster/copy.js';
import { hasErrors } from '../problem.js';

/** Content becomes posters, posters are fitted, painted and proved, and all that holds is written at once. Stops when another run holds the output. */
export async function build(options: BuildOptions, painter?: Painter): Promise<RunReport> {
  return whileLocked(await outputLock(options.out), options, (held) => buildAlone(held, painter));
}

async function buildAlone(options: BuildOptions, painter?: Painter): Promise<RunReport> {
  const former = await openOutput(options.out);
  await probeOutput(former);
  const run = await planRun(options, true, painter, screenIn(former));
  const done = await runJobs(run.jobs, { ...options, former });
  const report = reportOf(options.asOf, run, done);
  if (hasErrors(report.problems)) return report;

  const carried = await carryOver(former, whatStays(options, run, done));
  const { data: project } = run.days.content.project;
  const sheet = await runJobs([contactSheetJob(options, { ...run, project }, [...done, ...carried])], { ...options, former });
  const published = await publish(former, manifestHead(options, report), [...done, ...carried, ...sheet], options.signal);
  return { ...report, ...published };
}

/** The version of the screen that an output holds. */
function screenIn({ manifest }: FormerOutput): VersionStatement | undefined {
  const record = manifest?.jobs.find(({ key }) => key === SCREEN)?.record;
  const text = typeof record === 'object' && record !== null && 'version' in record ? record.version : undefined;
  const statement = typeof text === 'string' ? readStatement(text) : undefined;
  return statement?.kind === 'version' ? statement : undefined;
}

/** A run for some posters, sizes or variants leaves the others as they are, as long as content still has them. */
function whatStays(
  { only, sizes, variants }: CheckOptions,
  { days, posters }: PlannedRun,
  done: readonly DoneJob[],
): (key: string) => boolean {
  if (only === undefined && sizes === undefined && variants === undefined) return () => false;
  const copies = copiesOf(posters, copyFrame(days.content));
  const [made, there] = [new Set(done.map(({ key }) => key)), new Set(copies.map(({ name }) => name))];
  return (key) => {
    const [kind, copy = ''] = key.split('/');
    return !made.has(key) && (kind === 'kiosk' || ((kind === 'poster' || kind === 'pictures') && there.has(copy)));
  };
}
