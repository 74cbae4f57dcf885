import { partLock, whileLocked } from '../disk/lock.js';
import { makeSets } from '../jobs/make-sets.js';
import { type BatchRecord, clearOtherDivisions, placeBatch } from '../output/batch-record.js';
import type { BatchOptions } from '../output/batch-run.js';
import { placePages } from '../output/center-pages.js';
import { printLists } from '../pages/print-list.js';
import type { Reported } from '../problem.js';

export interface BatchReport extends Reported {
  /** What was made of each center of the table, or of the shard, in the order of the table; none where nothing could be. */
  readonly record?: BatchRecord;
}

/** Every center of a table has its own set of sheets, in a folder of its own. A center that fails does not stop the others. Shards write into one output at the same time. Stops when another run for all centers, or for another number of shards, holds the output. */
export async function batch(options: BatchOptions): Promise<BatchReport> {
  return whileLocked(await partLock(options.out, options.shard ?? { index: 1, count: 1 }), options, (held) => batchAlone(held));
}

async function batchAlone(options: BatchOptions): Promise<BatchReport> {
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
