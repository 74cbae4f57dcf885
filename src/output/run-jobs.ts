import { hashOf, sha256 } from '../hash.js';
import { EXIT, Stop } from '../problem.js';
import type { FormerOutput } from './former.js';
import type { DoneJob, Job, Made, MakePart, PartRecord } from './job.js';
import { takeOver, takePart } from './reuse.js';
import type { Step } from './run.js';

interface RunJobsOptions {
  /** The output to take unchanged files from; absent when everything has to be made. */
  readonly former?: FormerOutput;
  /** Hash of the program: what another program made is not taken over. */
  readonly code: string;
  onProgress(step: Step): void;
  readonly signal: AbortSignal;
}

/** Two jobs share one thread: while one waits for a picture to be compressed, the other is set. More only costs memory. */
const AT_ONCE = 2;

/** As many more wait at the other process, so that it goes on while this one has no moment to hand it the next. */
const AHEAD = 3;

/** Jobs that another process works on wait for it most of the time: they begin first, and beside them one of the others is done. */
function lanesOf(jobs: readonly Job[]): readonly (() => Job | undefined)[] {
  const away = jobs.filter(({ ahead }) => ahead);
  const here = jobs.filter(({ ahead }) => !ahead);
  const awayFirst = () => {
    const next = away.shift() ?? here.shift();
    next?.ahead?.();
    for (const job of away.slice(0, AHEAD)) job.ahead?.();
    return next;
  };
  const lanes = Array.from({ length: AT_ONCE }, () => awayFirst);
  return away.length === 0 ? lanes : [...lanes, () => here.shift()];
}

/**
 * Does the jobs and takes over what has not changed; the results stand in the order of the jobs.
 * A job that stops over its content becomes its problems, so that one run reports everything.
 */
export async function runJobs(jobs: readonly Job[], options: RunJobsOptions): Promise<readonly DoneJob[]> {
  const { former, code, onProgress, signal } = options;
  const usable = former?.manifest?.code === code ? former : undefined;
  const done = new Map<Job, DoneJob>();
  let over = false;
  const end = (job: Job, how: DoneJob) => {
    done.set(job, how);
    if (!over) onProgress({ done: done.size, total: jobs.length, what: job.key });
  };
  const work = async (next: () => Job | undefined) => {
    for (let job = next(); job !== undefined && !over; job = next()) {
      signal.throwIfAborted();
      end(job, await makeNew(job, usable));
    }
  };
  // All of them first: what has to be made can then begin at once in another process.
  for (const job of usable ? jobs : []) {
    signal.throwIfAborted();
    const before = usable && (await takeOver(job, usable));
    if (before) end(job, before);
  }
  try {
    await Promise.all(lanesOf(jobs.filter((job) => !done.has(job))).map(work));
  } finally {
    // After a fault in one job nobody waits for the others, nor hears of them.
    over = true;
  }
  return jobs.flatMap((job) => done.get(job) ?? []);
}

async function makeNew(job: Job, former: FormerOutput | undefined): Promise<DoneJob> {
  const parts: PartRecord[] = [];
  const part: MakePart = async (name, given, make) => {
    const inputs = hashOf(given);
    const artifacts = (former && (await takePart(job.key, { name, inputs }, former))) ?? (await make());
    parts.push({ name, inputs, paths: artifacts.map(({ path }) => path) });
    return artifacts;
  };
  const { artifacts, copies = [], record, problems } = await madeBy(job, part);
  const files = [
    ...artifacts.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    ...copies.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })),
  ];
  const { key, inputs, about } = job;
  // In an order of their own: which one is ready first is chance.
  const named = parts.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return { key, inputs, ...(about && { about }), files, artifacts, copies, record, parts: named, problems, reused: false };
}

async function madeBy(job: Job, part: MakePart): Promise<Made> {
  try {
    return await job.make(part);
  } catch (error) {
    if (error instanceof Stop && error.exitCode === EXIT.content) return { artifacts: [], record: null, problems: error.problems };
    throw error;
  }
}
