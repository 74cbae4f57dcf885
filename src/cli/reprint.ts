import { relative, resolve } from 'node:path';
import type { ReprintReport } from '../stories/reprint.js';
import type { OutdatedWall } from '../walls/reprint-list.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { RunFlags } from './run-options.js';
import type { Colours } from './terminal.js';

export interface ReprintFlags extends Pick<RunFlags, 'content' | 'asOf'> {
  readonly table?: string;
}

/** `taqta reprint`: the walls on which something hangs that is no longer in force. */
export async function reprint(flags: ReprintFlags, { folder, signal, patienceMs }: Surroundings): Promise<Outcome> {
  const date = asOf(flags.asOf, clock());
  const content = resolve(folder, flags.content);
  const table = flags.table === undefined ? undefined : resolve(folder, flags.table);
  const story = await import('../stories/reprint.js');
  const report = await story.reprint({ content, signal, patienceMs, asOf: date, ...(table === undefined ? {} : { table }) });
  const { problems, sources, made, list, walls, unread } = report;
  return {
    problems,
    sources,
    folders: [content],
    result: { asOf: date, made, walls, unread, list: list.map(plainRow), table: table ?? null },
    text: (colours) => summary(report, date, table === undefined ? undefined : relative(folder, table), colours),
  };
}

function plainRow({ wall, task, current, cause }: OutdatedWall) {
  const { where: _, edition, ...hangs } = wall;
  return { ...hangs, hangs: edition ?? null, task, prints: current ?? null, cause };
}

function summary({ made, list, walls, unread }: ReprintReport, date: string, table: string | undefined, colours: Colours): string {
  if (!made) return 'No list was made.\n';
  const missing =
    unread === 0 ? '' : ` ${count(unread, 'row')} of the list of walls could not be read and ${unread === 1 ? 'is' : 'are'} not counted.`;
  if (list.length === 0) {
    const force = `${date}: all that hangs on ${count(walls, 'wall')} is in force`;
    return missing === '' ? `${colours.green('✔')} ${force}\n` : `${force}.${missing}\n`;
  }
  const centers = [...new Set(list.map(({ wall }) => wall.center))];
  const groups = centers.map((center) => group(center, list, colours));
  const sheets = list.reduce((sum, { wall }) => sum + wall.copies, 0);
  const first = list.some(({ task }) => task === 'release-first') ? ' What has no edition yet needs "taqta release" first.' : '';
  const end = `${date}: ${count(sheets, 'copy', 'copies')} on ${count(list.length, 'wall')} in ${count(centers.length, 'center')} to replace.${first}${missing}`;
  return `${groups.join('\n')}\n${end}${table === undefined ? '' : ` The list is in ${table}`}\n`;
}

function group(center: string, list: readonly OutdatedWall[], colours: Colours): string {
  const own = list.filter(({ wall }) => wall.center === center);
  const lines = columns(own.map(row));
  const rows = own.flatMap(({ cause }, index) => [
    `  ${lines[index]}`,
    ...Object.values(cause).map((words) => colours.dim(`      ${words}`)),
  ]);
  return `${colours.underline(center)}\n${rows.join('\n')}\n`;
}

function row({ wall, task, current }: OutdatedWall): readonly string[] {
  const next = task === 'reprint' ? (current ?? '') : { 'release-first': 'not released yet', 'take-down': 'take it down' }[task];
  return [wall.wall, wall.poster, wall.size.toUpperCase(), `× ${wall.copies}`, `${wall.edition ?? 'no edition'} → ${next}`];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
