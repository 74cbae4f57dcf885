import type { Painter } from '../jobs/painter.js';
import { planRun } from '../jobs/plan-run.js';
import { reportOf } from '../jobs/report.js';
import { peekOutput } from '../output/former.js';
import type { CheckOptions, RunReport } from '../output/run.js';
import { runJobs } from '../output/run-jobs.js';

/** All checks and no files. What a former output has proved of the same inputs is not proved again. */
export async function check(options: CheckOptions, painter?: Painter): Promise<RunReport> {
  const run = await planRun(options, false, painter);
  const former = options.proved === undefined ? undefined : await peekOutput(options.proved);
  const done = await runJobs(run.jobs, { ...options, ...(former && { former }) });
  return reportOf(options.asOf, run, done);
}
