import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { BATCH, type BatchRecord, batchSchema, isShardReport } from './batch-record.js';

/** The output of `taqta batch`, as it was named and as it is found. */
export interface NamedFolder {
  readonly name: string;
  readonly path: string;
}

/** What a run has said of itself. */
export interface BatchReportFile {
  readonly folder: NamedFolder;
  /** As problems name it. */
  readonly file: string;
  readonly record: BatchRecord;
}

/** What stands in some outputs. */
interface FoundReports {
  readonly reports: readonly BatchReportFile[];
  readonly problems: readonly Problem[];
}

/** The reports of the shards in some folders, and of a folder without any that of its run. Stops on a folder that has none. */
export async function readReports(folders: readonly NamedFolder[]): Promise<FoundReports> {
  const names = await Promise.all(folders.map(async (folder) => ({ folder, names: await reportsIn(folder) })));
  const empty = names.filter((each) => each.names.length === 0);
  if (empty.length > 0) throw noSets(empty.map(({ folder }) => folder.name));
  const read = await Promise.all(names.flatMap(({ folder, names: own }) => own.map((name) => readReport(folder, name))));
  return {
    reports: read.filter((each) => 'record' in each),
    problems: read.filter((each) => 'severity' in each),
  };
}

/** Folders, as they were named, are no output of `batch`. */
export function noSets(names: readonly string[]): Stop {
  const [message, fix] = [phrase('bad-batch.none'), phrase('bad-batch.none-fix')];
  return new Stop(
    EXIT.usage,
    names.map((name) => problem(name, message, fix)),
  );
}

/** Whether a folder is the output of `batch`. */
export const holdsSets = async (path: string): Promise<boolean> => (await reportsIn({ path })).length > 0;

async function reportsIn({ path }: Pick<NamedFolder, 'path'>): Promise<readonly string[]> {
  const found = await readdir(path).catch(() => []);
  const ofShards = found.filter(isShardReport).sort();
  return ofShards.length > 0 ? ofShards : found.filter((name) => name === BATCH);
}

async function readReport(folder: NamedFolder, name: string): Promise<BatchReportFile | Problem> {
  const file = join(folder.name, name);
  try {
    return { folder, file, record: batchSchema.parse(JSON.parse(await readFile(join(folder.path, name), 'utf8'))) };
  } catch {
    return problem(file, phrase('bad-batch.found'), phrase('bad-batch.fix'));
  }
}

const problem = (file: string, message: Phrase, fix: Phrase): Problem => ({
  code: 'bad-batch',
  severity: 'error',
  where: { file },
  message,
  fix,
});

/** What the screens of all shards share. */
function joinedScreens(records: readonly BatchRecord[]): Pick<BatchRecord, 'screens'> {
  const all = records.flatMap(({ screens }) => screens ?? []);
  const [first] = all;
  if (!first) return {};
  const files = new Map(all.flatMap((each) => each.files.map((file) => [file.path, file] as const)));
  return { screens: { ...first, files: [...files.values()] } };
}

/** What reports of shards say together that differ in nothing but their centers, as a report of one run for all of them, to be written to a folder. */
export const joinedBatch = (reports: readonly BatchReportFile[], out: string): BatchRecord =>
  joinedRecords(
    reports.map(({ record, folder: { path } }) => ({
      ...record,
      centers: record.centers.map(({ folder, ...center }) => {
        const from = relative(resolve(out), resolve(path, folder ?? '')).replaceAll('\\', '/');
        return from === '' ? center : { ...center, folder: from };
      }),
    })),
  );

/** The same of reports whose folders of centers lie in one. */
export function joinedRecords(records: readonly BatchRecord[]): BatchRecord {
  const [first] = records;
  if (!first) throw new Error('expected a report to join, found none');
  const { shard: _, ...common } = first;
  return {
    ...common,
    posters: Object.assign({}, ...records.map(({ posters }) => posters)),
    sheets: Object.assign({}, ...records.map(({ sheets }) => sheets)),
    prints: Object.assign({}, ...records.map(({ prints }) => prints)),
    ...joinedScreens(records),
    centers: records.flatMap(({ centers }) => centers).toSorted((one, other) => one.row - other.row),
    left: [...new Set(records.flatMap(({ left }) => left))].sort(),
  };
}
