import { resolve } from 'node:path';
import { type Endable, partLock, whileLocked } from '../disk/lock.js';
import type { MessageLanguage } from '../messages/message-language.js';
import { faultsBetween, faultsOnDisk } from '../output/batch-faults.js';
import { type BatchRecord, placeBatch } from '../output/batch-record.js';
import { joinedBatch, type NamedFolder, readReports } from '../output/batch-reports.js';
import { CenterFolders } from '../output/center-folders.js';
import { placePages } from '../output/center-pages.js';
import { SharedScreens } from '../output/shared-screens.js';
import { printLists } from '../pages/print-list.js';
import { type Reported, withoutRepeats } from '../problem.js';

export interface MergeOptions extends Endable {
  /** Outputs of `batch`: one that all shards share, or one of each machine. */
  readonly folders: readonly NamedFolder[];
  /** Where `batch.json` and the pages are written. */
  readonly out: string;
  /** In which the pages speak where the project has no language of Taqta's messages; English when absent. */
  readonly language?: MessageLanguage;
}

export interface MergeReport extends Reported {
  /** What all shards have made together; absent where they do not account for every center once. */
  readonly record?: BatchRecord;
}

/** Joins the reports of shards, and says what is missing, double, changed since, or made of something else. While one is, `batch.json` and the pages stay as they were; a center that failed withholds nothing. Stops on a folder without a report, and while shards are at work there. */
export async function merge(options: MergeOptions): Promise<MergeReport> {
  const folders = [...new Set([options.out, ...options.folders.map(({ path }) => path)].map((path) => resolve(path)))];
  const whileAllLocked = folders.reduceRight<(held: MergeOptions) => Promise<MergeReport>>(
    (work, folder) => async (held) => whileLocked(await partLock(folder, { index: 1, count: 1 }), held, work),
    mergeAlone,
  );
  return whileAllLocked(options);
}

async function mergeAlone({ folders, out, language = 'en', signal }: MergeOptions): Promise<MergeReport> {
  const { reports, problems } = await readReports(folders);
  const hindering = [...problems, ...(problems.length > 0 ? [] : faultsBetween(reports))];
  const onDisk = reports.map(faultsOnDisk);
  const found = {
    problems: withoutRepeats([...hindering, ...onDisk.flatMap(({ failed, changed }) => [...failed, ...changed])]),
    sources: new Map(),
  };
  signal?.throwIfAborted();
  if (hindering.length > 0 || onDisk.some(({ changed }) => changed.length > 0)) return found;
  const record = joinedBatch(reports, out);
  await placeBatch(out, record);
  await placePages(out, printLists(record, language));
  for (const { path } of folders) await new SharedScreens(path).clear(() => new CenterFolders(path).shared());
  return { ...found, record };
}
