import { partLock, whileLocked } from '../disk/lock.js';
import type { NextTurn } from '../jobs/body-turns.js';
import { makeSets } from '../jobs/make-sets.js';
import type { MadePart, SetsCrew } from '../jobs/sets-part.js';
import { type BatchRecord, clearOtherDivisions, placeBatch } from '../output/batch-record.js';
import type { BatchOptions } from '../output/batch-run.js';
import { placePages } from '../output/center-pages.js';
import { printLists } from '../pages/print-list.js';
import type { Reported } from '../problem.js';

export interface BatchReport extends Reported {
  /** What was made of each center of the table, or of the shard, in the order of the table; none where nothing could be. */
  readonly record?: BatchRecord;
}

interface BatchRun extends BatchOptions {
  /** Other processes that make a part of the sets where there is enough to do; this one makes all when absent. */
  readonly crew?: SetsCrew;
}

/** Every center of a table has its own set of sheets, in a folder of its own. A center that fails does not stop the others. Shards write into one output at the same time. Stops when another run for all centers, or for another number of shards, holds the output. */
export async function batch(options: BatchRun): Promise<BatchReport> {
  return whileLocked(await partLock(options.out, options.shard ?? { index: 1, count: 1 }), options, (held) => batchAlone(held));
}

async function batchAlone(options: BatchRun): Promise<BatchReport> {
  const { screens, ...report } = await makeSets(options);
  const { record } = report;
  if (!record) return report;
  await placeBatch(options.out, record);
  await clearOtherDivisions(options.out, record);
  // Those of shards are made when all are joined.
  if (!options.shard) {
    await placePages(options.out, printLists(record, options.language ?? 'en'));
    await screens?.clear();
  }
  return report;
}

/** What a process of a crew makes: the lock of the output is held by who has asked it. */
export async function batchPart({
  common,
  turn,
  ...options
}: BatchOptions & { readonly common: string; readonly turn: NextTurn }): Promise<MadePart> {
  const { record, problems } = await makeSets({ ...options, part: { common, turn } });
  return record && { record, problems };
}
