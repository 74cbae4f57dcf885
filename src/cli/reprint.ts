import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Speaker } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import { holdsSets } from '../output/batch-reports.js';
import type { IsoDate } from '../rules/date.js';
import type { ReprintOptions, ReprintReport } from '../stories/reprint.js';
import type { OutdatedWall } from '../walls/reprint-list.js';
import { asOf } from './as-of.js';
import { summary as batchSummary } from './batch.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import { makingSets } from './interrupt.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';
import { wrongUsage } from './usage.js';

export interface ReprintFlags extends Pick<RunFlags, 'content' | 'asOf'> {
  readonly table?: string;
  readonly centers?: string;
  readonly out?: string;
  readonly sets?: string;
}

/** `taqta reprint`: the walls on which something hangs that is no longer in force. */
export async function reprint(flags: ReprintFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, signal, patienceMs } = surroundings;
  const date = asOf(flags.asOf, clock());
  const content = resolve(folder, flags.content);
  const table = flags.table === undefined ? undefined : resolve(folder, flags.table);
  const [named] = await namedFiles(flags.centers === undefined ? [] : [flags.centers], folder);
  const centers = named && { file: named.name, bytes: await readFile(named.path) };
  const list = { ...(table !== undefined && { table }), ...(centers && { centers }) };
  if (flags.out !== undefined) return copies({ ...flags, out: flags.out }, surroundings, list);
  const story = await import('../stories/reprint.js');
  const report = await story.reprint({ content, signal, patienceMs, asOf: date, ...list });
  return outcomeOf(report, { day: date, content, folder, ...(table !== undefined && { table }) });
}

/** The copies of every center that has something to hang. */
async function copies(
  flags: ReprintFlags & Pick<RunFlags, 'out'>,
  surroundings: Surroundings,
  { table, centers }: Pick<ReprintOptions, 'table' | 'centers'>,
): Promise<Outcome> {
  const { folder } = surroundings;
  if (!centers) throw wrongUsage('reprint-folder', phrase('reprint-folder.no-centers'), phrase('reprint-folder.no-centers-fix'));
  const progress = showProgress(surroundings);
  try {
    const { source: _, ...options } = await runOptions(flags, surroundings, progress);
    const out = resolve(folder, flags.out);
    const sets = await setsOf(flags, folder);
    const story = await import('../stories/reprint-copies.js');
    const report = await makingSets(options.signal, () =>
      story.reprintCopies({
        ...options,
        ...(sets !== undefined && { sets }),
        out,
        centers,
        ...(table !== undefined && { table }),
      }),
    );
    const { record } = report;
    const about = { day: options.asOf, content: options.content, folder, ...(table !== undefined && { table }) };
    const { text, result, ...outcome } = outcomeOf(report, about);
    const shown = relative(folder, out) || '.';
    return {
      ...outcome,
      result: { ...result, copies: record === undefined ? null : { ...record, out } },
      text: (speech) => `${text(speech)}${report.made ? batchSummary(record, shown, speech) : ''}`,
    };
  } finally {
    progress.end();
  }
}

/** Where `batch` writes when nobody says where. */
const SETS = 'output/centers';

/** The sets that were named, or those that lie where they do most often. */
async function setsOf({ sets }: Pick<ReprintFlags, 'sets'>, folder: string): Promise<string | undefined> {
  if (sets !== undefined) return resolve(folder, sets);
  const usual = resolve(folder, SETS);
  return (await holdsSets(usual)) ? usual : undefined;
}

interface Named {
  readonly day: IsoDate;
  readonly content: string;
  readonly folder: string;
  readonly table?: string;
}

function outcomeOf(report: ReprintReport, { day, content, folder, table }: Named) {
  const { problems, sources, made, list, walls, unread } = report;
  return {
    problems,
    sources,
    folders: [content],
    result: { asOf: day, made, walls, unread, list: list.map(plainRow), table: table ?? null },
    text: (speech: Speech) => summary(report, { day, ...(table !== undefined && { table: relative(folder, table) }) }, speech),
  };
}

function plainRow({ wall, task, current, cause }: OutdatedWall) {
  const { where: _, edition, ...hangs } = wall;
  return { ...hangs, hangs: edition ?? null, task, prints: current ?? null, cause };
}

function summary(
  { made, list, walls, unread }: ReprintReport,
  { day, table }: Pick<Named, 'day' | 'table'>,
  { colours, say }: Speech,
): string {
  if (!made) return `${say(phrase('summary.no-list'))}\n`;
  const missing = unread === 0 ? [] : [say(phrase('summary.rows-unread', { rows: unread }))];
  if (list.length === 0) {
    const force = say(phrase('summary.in-force', { day, walls }));
    return missing.length === 0 ? `${colours.green('✔')} ${force}\n` : `${force}. ${missing.join('')}\n`;
  }
  const centers = [...new Set(list.map(({ wall }) => wall.center))];
  const groups = centers.map((center) => group(center, list, { colours, say }));
  const copies = list.reduce((sum, { wall }) => sum + wall.copies, 0);
  const first = list.some(({ task }) => task === 'release-first') ? [say(phrase('summary.release-first'))] : [];
  const end = say(phrase('summary.to-replace', { day, copies, walls: list.length, centers: centers.length }));
  const written = table === undefined ? [] : [say(phrase('summary.list-in', { table }))];
  return `${groups.join('\n')}\n${[end, ...first, ...missing, ...written].join(' ')}\n`;
}

function group(center: string, list: readonly OutdatedWall[], { colours, say }: Speech): string {
  const own = list.filter(({ wall }) => wall.center === center);
  const lines = columns(own.map((each) => row(each, say)));
  const rows = own.flatMap(({ cause }, index) => [
    `  ${lines[index]}`,
    ...Object.values(cause).map((words) => colours.dim(`      ${words}`)),
  ]);
  return `${colours.underline(center)}\n${rows.join('\n')}\n`;
}

function row({ wall, task, current }: OutdatedWall, say: Speaker): readonly string[] {
  const next = { reprint: current ?? '', 'release-first': say(phrase('cell.not-released')), 'take-down': say(phrase('cell.take-down')) };
  const hangs = wall.edition ?? say(phrase('cell.no-edition'));
  return [wall.wall, wall.poster, wall.size.toUpperCase(), `× ${wall.copies}`, `${hangs} → ${next[task]}`];
}
