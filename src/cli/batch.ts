import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { phrase } from '../messages/message.js';
import type { BatchRecord, CenterResult } from '../output/batch-record.js';
import type { Shard } from '../output/shard.js';
import { firstNames } from '../problem.js';
import { type BatchFlags, batchOptions } from './batch-options.js';
import { besideWorkers, usualWorkers } from './crew.js';
import { makingSets } from './interrupt.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { wrongUsage } from './usage.js';

/** `taqta batch`: the sheets of every center of a table, each in a folder of its own. */
export async function batch(flags: BatchFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder } = surroundings;
  const shard = shardOf(flags.shard, process.env);
  const workers = workersOption(flags, shard);
  const progress = showProgress(surroundings);
  const options = await batchOptions(flags, surroundings, progress);
  const [named] = await namedFiles([flags.centers], folder);
  const { out } = options;
  const table = { file: flags.centers, bytes: await readFile(named?.path ?? '') };
  const stories = await import('../stories/batch.js');
  try {
    const run = { ...options, table, ...(shard && { shard }) };
    const { problems, sources, record } = await makingSets(surroundings.signal, () =>
      besideWorkers({ flags, workers }, surroundings, (crew) => stories.batch({ ...run, ...(crew && { crew }) })),
    );
    const shown = relative(folder, out) || '.';
    return {
      problems,
      sources,
      folders: [options.content, options.templates],
      result: record === undefined ? null : { ...record, out },
      text: (speech) => summary(record, shown, speech),
    };
  } finally {
    progress.end();
  }
}

/** What has become of the sets of a run. */
export function summary(record: BatchRecord | undefined, out: string, { colours, say }: Speech): string {
  if (record === undefined) return `${say(phrase('summary.nothing-written', { out }))}\n`;
  const files = (state: CenterResult['state']): number =>
    record.centers.filter((each) => each.state === state).reduce((sum, each) => sum + each.files.length, 0);
  const failed = record.centers.filter(({ state }) => state === 'failed').map(({ id }) => id);
  const screens = record.centers.reduce((sum, { screen }) => sum + (screen?.ids.length ?? 0), 0);
  const done = phrase('summary.batch', { centers: record.centers.length, written: files('written'), unchanged: files('unchanged'), out });
  return [
    `${failed.length > 0 ? colours.red('✖') : colours.green('✔')} ${say(done)}`,
    ...(screens > 0 ? [`  ${say(phrase('summary.batch-screens', { screens, folder: record.screens?.folder ?? '' }))}`] : []),
    ...(failed.length > 0 ? [`  ${say(phrase('summary.batch-failed', { ids: firstNames(failed) }))}`] : []),
    ...(record.left.length > 0 ? [`  ${say(phrase('summary.batch-left', { ids: firstNames(record.left) }))}`] : []),
    '',
  ].join('\n');
}

/** Where a queue says which part a machine has: the number of the part, from which it counts, and that of all. */
const QUEUES = [
  // Kubernetes gives an Indexed Job no number of all: its manifest sets it.
  { index: 'JOB_COMPLETION_INDEX', count: 'JOB_COMPLETIONS', from: 0 },
  { index: 'SLURM_ARRAY_TASK_ID', count: 'SLURM_ARRAY_TASK_COUNT', first: 'SLURM_ARRAY_TASK_MIN', from: 0 },
  { index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', from: 1 },
] as const;

/** The part of the centers that is made here, as it was typed, or as the queue of the machine says. Stops on a part that is none. */
function shardOf(typed: string | undefined, environment: Readonly<Record<string, string | undefined>>): Shard | undefined {
  if (typed !== undefined) {
    const [, index, count] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(typed) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (isShard(shard)) return shard;
    throw wrongUsage('bad-shard', phrase('bad-shard.found', { found: typed }), phrase('bad-shard.fix'));
  }
  const queue = QUEUES.find(({ index, count }) => environment[index] !== undefined && environment[count] !== undefined);
  if (!queue) return undefined;
  const number = (name: string): number => {
    const found = environment[name] ?? '';
    if (/^\d{1,9}$/.test(found)) return Number(found);
    throw wrongUsage('bad-shard', phrase('bad-shard.variable', { name, found }), phrase('bad-shard.variable-fix', { name }));
  };
  const from = 'first' in queue && environment[queue.first] !== undefined ? number(queue.first) : queue.from;
  const shard = { index: number(queue.index) - from + 1, count: number(queue.count) };
  if (isShard(shard)) return shard;
  const found = `${shard.index}/${shard.count}`;
  throw wrongUsage('bad-shard', phrase('bad-shard.found', { found }), phrase('bad-shard.fix'));
}

const isShard = ({ index, count }: Shard): boolean => index >= 1 && index <= count;

/** Processes that make the sets of a run. Stops on what is no number of them. */
function workersOption({ workers }: BatchFlags, shard: Shard | undefined): number {
  if (workers === undefined) return shard ? 1 : usualWorkers();
  if (/^[1-9]\d?$/.test(workers)) return Number(workers);
  throw wrongUsage('bad-flags', phrase('bad-flags.workers', { found: workers }), phrase('bad-flags.workers-fix'));
}
