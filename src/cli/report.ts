import { grouped } from '../grouped.js';
import type { Problem } from '../problem.js';
import { columns } from './columns.js';
import type { Colours } from './terminal.js';

interface ReportOptions {
  readonly problems: readonly Problem[];
  /** Texts of files for code frames, by the name that the problems use. */
  readonly sources: ReadonlyMap<string, string>;
  /** The name of a file as its reader can open it. */
  nameOf(file: string): string;
  readonly colours: Colours;
}

/** Problems as a text to read: by file, in order of lines, in columns, each with its line and its fix, and their count. Empty when there are none. */
export function report(options: ReportOptions): string {
  const { problems, nameOf, colours } = options;
  if (problems.length === 0) return '';
  const byFile = grouped(problems, ({ where }) => where.file);
  const files = [...byFile.keys()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const groups = files.map((file) => {
    const ofFile = (byFile.get(file) ?? []).toSorted(inOrder);
    return [colours.underline(nameOf(file)), ...group(ofFile, options)].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${count(problems, files.length, colours)}\n`;
}

function inOrder(a: Problem, b: Problem): number {
  return (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0);
}

/** The problems of one file. */
function group(problems: readonly Problem[], { sources, colours }: ReportOptions): readonly string[] {
  const heads = columns(problems.map((problem) => [placeOf(problem), problem.severity, problem.code, '']));
  const widest = heads.reduce((most, { length }) => Math.max(most, length), 0);
  const lines = sources.get(problems[0]?.where.file ?? '')?.split(/\r?\n/) ?? [];
  return problems.flatMap((problem, index) => {
    const head = (heads[index] ?? '').padEnd(widest);
    const { line, column } = problem.where;
    const frame = line === undefined ? undefined : codeFrame(lines, line, column);
    return [
      `  ${painted(head, problem, colours)}  ${problem.message}`,
      ...(frame ?? []).map((row) => `       ${colours.dim(row)}`),
      ...(problem.fix === undefined ? [] : [`       ${colours.cyan('fix:')} ${problem.fix}`]),
    ];
  });
}

function placeOf({ where: { line, column } }: Problem): string {
  if (line === undefined) return '';
  return column === undefined ? `${line}` : `${line}:${column}`;
}

function painted(head: string, { severity }: Problem, colours: Colours): string {
  return head.replace(severity, severity === 'error' ? colours.red(severity) : colours.yellow(severity));
}

function count(problems: readonly Problem[], files: number, colours: Colours): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const parts = [amount(errors, 'error'), amount(problems.length - errors, 'warning')].filter((part) => part !== undefined);
  const line = `${parts.join(', ')} in ${amount(files, 'file')}`;
  return errors > 0 ? colours.red(`✖ ${line}`) : colours.yellow(`⚠ ${line}`);
}

function amount(number: number, noun: string): string | undefined {
  if (number === 0) return undefined;
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Longer lines are cut around the place that is meant. */
const WIDEST = 100;

/** The line of a place with a caret under its column, counted from 1; `undefined` when there is no such line. */
export function codeFrame(lines: readonly string[], line: number, column = 1): readonly string[] | undefined {
  const source = lines[line - 1];
  if (source === undefined) return undefined;
  const at = Math.min(Math.max(column, 1), source.length + 1) - 1;
  const start = at < WIDEST - 10 ? 0 : at - Math.floor(WIDEST / 2);
  const before = start > 0 ? '…' : '';
  const after = start + WIDEST < source.length ? '…' : '';
  const shown = before + source.slice(start, start + WIDEST).replaceAll('\t', ' ') + after;
  const margin = String(line);
  return [`${margin} │ ${shown}`, `${' '.repeat(margin.length)} │ ${' '.repeat(before.length + at - start)}^`];
}
