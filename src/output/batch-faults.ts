import { join } from 'node:path';
import { grouped } from '../grouped.js';
import { type Phrase, phrase } from '../messages/message.js';
import { firstNames, type Problem, type ProblemCode } from '../problem.js';
import type { BatchRecord, CenterResult } from './batch-record.js';
import type { BatchReportFile } from './batch-reports.js';
import { CenterFolders } from './center-folders.js';
import { SharedScreens } from './shared-screens.js';

/** What hinders that reports are joined: they are of different runs, or do not account for each center once. */
export function faultsBetween(reports: readonly BatchReportFile[]): readonly Problem[] {
  const mixed = mixedWith(reports);
  return mixed.length > 0 ? mixed : [...doubles(reports), ...missing(reports)];
}

/** What all reports of a run have in common, and what to say where one has something else. */
const IN_COMMON = [
  {
    of: (record: BatchRecord) => record.version,
    phrase: (found: string, others: string) => phrase('mixed-batch.version', { found, others }),
  },
  {
    of: (record: BatchRecord) => record.asOf as string,
    phrase: (found: string, others: string) => phrase('mixed-batch.day', { found, others }),
  },
  {
    of: (record: BatchRecord) => String(record.shard?.count ?? 1),
    phrase: (found: string, others: string) => phrase('mixed-batch.division', { found: Number(found), others: Number(others) }),
  },
  { of: (record: BatchRecord) => record.table.sha256, phrase: () => phrase('mixed-batch.table') },
  { of: (record: BatchRecord) => record.common, phrase: () => phrase('mixed-batch.content') },
] as const;

/** The reports that differ from most of the others, each by the first thing in which it does. */
function mixedWith(reports: readonly BatchReportFile[]): readonly Problem[] {
  const signature = ({ record }: BatchReportFile): string => JSON.stringify(IN_COMMON.map(({ of }) => of(record)));
  const alike = [...grouped(reports, signature).values()];
  const [most] = alike.toSorted((one, other) => other.length - one.length);
  const ground = most?.[0]?.record;
  if (!most || !ground) return [];
  return reports
    .filter((report) => !most.includes(report))
    .flatMap(({ file, record }) => {
      const other = IN_COMMON.find(({ of }) => of(record) !== of(ground));
      return other ? [problem('mixed-batch', file, other.phrase(other.of(record), other.of(ground)), phrase('mixed-batch.fix'))] : [];
    });
}

/** Centers that stand in two reports, or whose folder lies in two outputs. */
function doubles(reports: readonly BatchReportFile[]): readonly Problem[] {
  const first = new Map<string, BatchReportFile>();
  const found: Problem[] = [];
  for (const report of reports) {
    for (const { id } of report.record.centers) {
      const former = first.get(id);
      if (former) found.push(problem('double-center', report.file, phrase('double-center.found', { id, other: former.file }), FIX.double));
      else first.set(id, report);
    }
  }
  const outputs = [...new Map(reports.map(({ folder }) => [folder.path, folder])).values()];
  for (const folder of outputs.length > 1 ? outputs : []) {
    const foreign = new CenterFolders(folder.path).centers().filter((id) => (first.get(id)?.folder ?? folder).path !== folder.path);
    found.push(
      ...foreign.map((id) =>
        problem('double-center', folder.name, phrase('double-center.folder', { id, other: first.get(id)?.folder.name ?? '' }), FIX.folder),
      ),
    );
  }
  return found;
}

/** Shards without a report, and centers without a shard. */
function missing(reports: readonly BatchReportFile[]): readonly Problem[] {
  const [any] = reports;
  if (!any) return [];
  const count = any.record.shard?.count ?? 1;
  const there = new Set(reports.map(({ record }) => record.shard?.index ?? 1));
  const gone = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (gone.length > 0) {
    const shards = gone.map((index) => `${index}/${count}`);
    const message = phrase('missing-shard.found', { count, shards: firstNames(shards) });
    return [problem('missing-shard', any.folder.name, message, phrase('missing-shard.fix', { shard: shards[0] ?? '' }))];
  }
  const [wanted, found] = [any.record.table.centers, reports.reduce((sum, { record }) => sum + record.centers.length, 0)];
  if (found >= wanted) return [];
  return [problem('missing-set', any.folder.name, phrase('missing-set.unaccounted', { wanted, found }), phrase('missing-set.fix'))];
}

/** What the folders of a report lack. */
interface FaultsOnDisk {
  /** Centers whose sets could not be made. */
  readonly failed: readonly Problem[];
  /** Centers whose files are not there, or are others than the report says. */
  readonly changed: readonly Problem[];
}

/** Holds the folders of centers against their report. */
export function faultsOnDisk({ folder, file, record }: BatchReportFile): FaultsOnDisk {
  const failed = record.centers.filter(({ state }) => state === 'failed').map(({ id }) => id);
  const isHeld = ({ id, files, screen, folder: elsewhere = '' }: CenterResult): boolean =>
    new CenterFolders(join(folder.path, elsewhere)).hold(id, [...files, ...(screen?.files ?? [])]);
  const changed = record.centers.filter((center) => center.state !== 'failed' && !isHeld(center)).map(({ id }) => id);
  const lost = record.screens && !new SharedScreens(folder.path).holds(record.screens.files) ? [record.screens.folder] : [];
  return {
    failed:
      failed.length === 0 ? [] : [problem('missing-set', file, phrase('missing-set.failed', { ids: firstNames(failed) }), FIX.failed)],
    changed: [
      ...(changed.length === 0
        ? []
        : [problem('changed-set', file, phrase('changed-set.found', { ids: firstNames(changed) }), FIX.changed)]),
      ...lost.map((name) => problem('changed-set', file, phrase('changed-set.shared', { folder: name }), FIX.changed)),
    ],
  };
}

const FIX = {
  double: phrase('double-center.fix'),
  folder: phrase('double-center.folder-fix'),
  failed: phrase('missing-set.failed-fix'),
  changed: phrase('changed-set.fix'),
};

const problem = (code: ProblemCode, file: string, message: Phrase, fix: Phrase): Problem => ({
  code,
  severity: 'error',
  where: { file },
  message,
  fix,
});
