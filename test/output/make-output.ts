import { openOutput } from '../../src/output/former.js';
import type { DoneJob, Job } from '../../src/output/job.js';
import type { ManifestHead } from '../../src/output/manifest.js';
import { type Published, publish } from '../../src/output/publish.js';
import { runJobs } from '../../src/output/run-jobs.js';
import type { IsoDate } from '../../src/rules/date.js';

export const HEAD: ManifestHead = {
  version: '1.0.0',
  code: 'a',
  asOf: '2026-11-22' as IsoDate,
};

/** A whole run over an output folder. */
export async function makeOutput(
  out: string,
  jobs: readonly Job[],
  head: ManifestHead = HEAD,
  signal: AbortSignal = new AbortController().signal,
): Promise<Published & { done: readonly DoneJob[] }> {
  const former = await openOutput(out);
  const done = await runJobs(jobs, { former, code: head.code, onProgress: () => undefined, signal });
  return { ...(await publish(former, head, done, signal)), done };
}
