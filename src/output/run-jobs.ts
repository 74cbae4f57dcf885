import { EXIT, Stop } from '../problem.js';
import type { FormerOutput } from './former.js';
import { sha256 } from './hash.js';
import type { DoneJob, Job, Made } from './job.js';
import { takeOver } from './reuse.js';
import type { Step } from './run.js';

export interface RunJobsOptions {
  /** The output to take unchanged files from; absent when everything has to be made. */
  readonly former?: FormerOutput;
  /** Hash of the program: what another program made is not taken over. */
  readonly code: string;
  onProgress(step: Step): void;
  readonly signal: AbortSignal;
}

/**
 * Does the jobs one after the other and takes over what has not changed, in the order given.
 * A job that stops over its content becomes its problems, so that one run tells everything.
 */
export async function runJobs(jobs: readonly Job[], options: RunJobsOptions): Promise<readonly DoneJob[]> {
  const { former, code, onProgress, signal } = options;
  const usable = former?.manifest?.code === code ? former : undefined;
  const done: DoneJob[] = [];
  for (const job of jobs) {
    signal.throwIfAborted();
    done.push((usable && (await takeOver(job, usable))) ?? (await makeNew(job)));
    onProgress({ done: done.length, total: jobs.length, what: job.key });
  }
  return done;
}

async function makeNew(job: Job): Promise<DoneJob> {
  const { artifacts, record, problems } = await madeBy(job);
  const files = artifacts.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  return { key: job.key, inputs: job.inputs, ...(job.about && { about: job.about }), files, artifacts, record, problems, reused: false };
}

async function madeBy(job: Job): Promise<Made> {
  try {
    return await job.make();
  } catch (error) {
    if (error instanceof Stop && error.exitCode === EXIT.content) return { artifacts: [], record: null, problems: error.problems };
    throw error;
  }
}
