import { relative, resolve } from 'node:path';
import { phrase } from '../messages/message.js';
import type { ScreensReport } from '../stories/screens-report.js';
import { columns } from './columns.js';
import { countsPath } from './key-file.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';

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
    text: (speech) => summary(report, { from, ...(table !== undefined && { table: relative(folder, table) }) }, speech),
  };
}

interface Named {
  /** What was read. */
  readonly from: readonly string[];
  readonly table?: string;
}

const NAMES = ['screen', 'day', 'topic', 'language', 'opened'] as const;

function summary({ topics }: ScreensReport, { from, table }: Named, { colours, say }: Speech): string {
  if (topics.length === 0) return `${say(phrase('summary.nothing-counted', { from }))}\n`;
  const rows = topics.map(({ screen, topic, language, day, count }) => [screen, day, topic, language, String(count)]);
  const [head = '', ...lines] = columns([NAMES.map((name) => say(phrase(`column.${name}`))), ...rows]);
  const openings = topics.reduce((all, { count }) => all + count, 0);
  const counted = { openings, screens: new Set(topics.map(({ screen }) => screen)).size };
  const end = table === undefined ? phrase('summary.counted', counted) : phrase('summary.counted-in', { ...counted, table });
  return `${colours.underline(head)}\n${lines.join('\n')}\n${colours.green('✔')} ${say(end)}\n`;
}
