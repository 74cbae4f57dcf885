import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { phrase } from '../messages/message.js';
import type { BatchRecord, CenterResult } from '../output/batch-record.js';
import { ADDITIONS, type AskedAdditions } from '../output/set-additions.js';
import type { Shard } from '../output/shard.js';
import { HALVED } from '../paper/two-up.js';
import { firstNames } from '../problem.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { listOption, type RunFlags, runOptions } from './run-options.js';
import { wrongUsage } from './usage.js';

export interface BatchFlags extends RunFlags {
  readonly centers: string;
  readonly shard?: string;
  readonly also?: string;
  readonly twoUp?: string;
}

/** `taqta batch`: the sheets of every center of a table, each in a folder of its own. */
export async function batch(flags: BatchFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder } = surroundings;
  const shard = shardOf(flags.shard, process.env);
  const additions = additionsOption(flags);
  const [named] = await namedFiles([flags.centers], folder);
  const progress = showProgress(surroundings);
  const out = resolve(folder, flags.out);
  const options = await runOptions(flags, surroundings, progress);
  try {
    const table = { file: flags.centers, bytes: await readFile(named?.path ?? '') };
    const stories = await import('../stories/batch.js');
    const { problems, sources, record } = await stories.batch({ ...options, out, table, ...additions, ...(shard && { shard }) });
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

/** Reads `print,zip`, and the sizes of which two are printed on one paper. Stops on what there is not, and on sizes where nothing is printed. */
function additionsOption({ also, twoUp }: BatchFlags): Pick<AskedAdditions, 'also' | 'twoUp'> {
  const kinds = listOption('--also', also?.toLowerCase())?.map((name) => {
    const known = ADDITIONS.find((kind) => kind === name);
    if (known) return known;
    throw wrongUsage(
      'unknown-addition',
      phrase('unknown-addition.found', { found: name }),
      phrase('choose-from.fix', { names: ADDITIONS }),
    );
  });
  const halved = listOption('--two-up', twoUp?.toLowerCase())?.map((name) => {
    const known = HALVED.find((size) => size === name);
    if (known) return known;
    throw wrongUsage('unknown-size', phrase('unknown-size.two-up', { found: name }), phrase('choose-from.fix', { names: HALVED }));
  });
  if (halved && !kinds?.includes('print')) throw wrongUsage('two-up-unused', phrase('two-up-unused.found'), phrase('two-up-unused.fix'));
  return { ...(kinds && { also: kinds }), ...(halved && { twoUp: halved }) };
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
