import { relative, resolve } from 'node:path';
import type { ScreensReport } from '../stories/screens-report.js';
import { columns } from './columns.js';
import { countsPath } from './key-file.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { Colours } from './terminal.js';

export interface ScreensReportFlags {
  readonly table?: string;
}

/** `taqta screens report`: what is read on the screens. */
export async function screensReport(names: readonly string[], flags: ScreensReportFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, signal, patienceMs } = surroundings;
  const files = await namedFiles(names, folder);
  const table = flags.table === undefined ? undefined : resolve(folder, flags.table);
  const story = await import('../stories/screens-report.js');
  const collected = countsPath(surroundings);
  const report = await story.screensReport({ collected, files, signal, patienceMs, ...(table !== undefined && { table }) });
  const from = files.length > 0 ? files.map(({ name }) => name) : [collected];
  return {
    problems: report.problems,
    sources: new Map(),
    folders: [],
    result: { from, topics: report.topics.map((topic) => ({ ...topic })), table: table ?? null },
    text: (colours) => summary(report, from, table === undefined ? undefined : relative(folder, table), colours),
  };
}

function summary({ topics }: ScreensReport, from: readonly string[], table: string | undefined, colours: Colours): string {
  if (topics.length === 0) return `Nothing was counted yet: ${from.join(', ')}. A screen counts with "counts: true" in screens.yaml.\n`;
  const rows = topics.map(({ screen, topic, language, day, count }) => [screen, day, topic, language, String(count)]);
  const [head = '', ...lines] = columns([['screen', 'day', 'topic', 'language', 'opened'], ...rows]);
  const sum = topics.reduce((all, { count }) => all + count, 0);
  const end = `${colours.green('✔')} ${sum} openings on ${new Set(topics.map(({ screen }) => screen)).size} screens`;
  return `${colours.underline(head)}\n${lines.join('\n')}\n${end}${table === undefined ? '' : `. The table is in ${table}`}\n`;
}
