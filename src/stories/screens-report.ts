import { resolve } from 'node:path';
import type { Endable } from '../disk/lock.js';
import { replaceFile } from '../disk/replace-file.js';
import { phrase } from '../messages/message.js';
import { whileInPlace } from '../output/in-place.js';
import { collectedCounts, countsInFiles } from '../output/screen-counts.js';
import { type ReadTopic, readTopics, topicsTable } from '../player/collected.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { tableBytes } from '../tables/table-file.js';

interface ScreensReportOptions extends Endable {
  /** Where the server of the screens keeps what they have handed over. */
  readonly collected: string;
  /** Tables from the status pages of screens; without any the server's counts are read. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** A file `.xlsx` or `.csv` for the report; none when absent. */
  readonly table?: string;
}

export interface ScreensReport {
  readonly problems: readonly Problem[];
  /** How often each topic was opened, by screen, day, topic and language. */
  readonly topics: readonly ReadTopic[];
}

/** What is read on the screens. A row that cannot be read is an error that withholds no other. */
export async function screensReport({ collected, files, table, ...ending }: ScreensReportOptions): Promise<ScreensReport> {
  const input = files.find(({ path }) => table !== undefined && resolve(path) === resolve(table));
  if (input) throw tableIsInput(input.name);
  const { screens, problems } = files.length > 0 ? await countsInFiles(files) : { screens: await collectedCounts(collected), problems: [] };
  const topics = readTopics(screens);
  if (table === undefined) return { problems, topics };
  const bytes = await tableBytes([topicsTable(topics)], table);
  await whileInPlace(table, ending, () => replaceFile(table, bytes));
  return { problems, topics };
}

function tableIsInput(file: string): Stop {
  const [message, fix] = [phrase('table-is-input.counts'), phrase('table-is-input.counts-fix')];
  return new Stop(EXIT.usage, [{ code: 'table-is-input', severity: 'error', where: { file }, message, fix }]);
}
