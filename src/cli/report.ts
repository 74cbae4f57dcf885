import { grouped } from '../grouped.js';
import type { MessageLanguage } from '../messages/message-language.js';
import { type Problem, type ProblemCode, type SaidProblem, say } from '../problem.js';
import type { WarningCode } from '../problem-codes/problem-codes.js';
import { columns } from './columns.js';
import type { Colours } from './terminal.js';

/** Several warnings of one kind, after their number; a kind that is not here is called by its code. */
const SEVERAL: Readonly<Partial<Record<WarningCode, string>>> = {
  'bad-phone': 'phones are of no place or operator that is known',
  'bad-table': 'faults of tables',
  'bad-wall': 'rows of the list of walls cannot be meant',
  'edition-bytes': 'sheets came out with other bytes',
  'edition-content': 'places say something else than a released edition',
  'edition-unlisted': 'records are of no edition in the ledger',
  'glossary-term': 'texts say a term of the glossary otherwise',
  'little-room': 'sheets have little room left',
  'release-elsewhere': 'releases lie on another computer',
  'size-not-printed': 'variants are not made in a size that was asked for',
  'stale-approval': 'approvals are of other words',
  'stands-already': 'rows approve what is no draft',
  'unconfirmed-fact': 'facts are not confirmed',
  'undecided-row': 'rows are undecided',
  'unknown-file': 'files are read by nobody',
  'unknown-poster': 'posters are not there',
  'unread-column': 'columns were not read',
};

interface ReportOptions {
  readonly problems: readonly Problem[];
  /** Texts of files for code frames, by the name that the problems use. */
  readonly sources: ReadonlyMap<string, string>;
  /** The name of a file as its reader can open it. */
  nameOf(file: string): string;
  readonly colours: Colours;
  readonly language: MessageLanguage;
  /** Whether warnings are shown as errors are, each with its line and its remedy. */
  readonly verbose: boolean;
}

/** What is shown, in the words of a language. */
interface Shown extends Omit<ReportOptions, 'problems' | 'language'> {
  readonly problems: readonly SaidProblem[];
}

/**
 * Problems as a text to read: by file, in order of lines, in columns, each with its line and its fix, and their count;
 * warnings, unless `verbose` asks for all of that, a line each, those of one kind together. Empty when there are none.
 */
export function report({ problems: found, language, ...rest }: ReportOptions): string {
  const problems = found.map((problem) => say(problem, language));
  const options = { problems, ...rest };
  const { nameOf, colours, verbose } = options;
  if (problems.length === 0) return '';
  const whole = verbose ? problems : problems.filter(({ severity }) => severity === 'error');
  const byFile = grouped(whole, ({ where }) => where.file);
  const files = [...byFile.keys()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const groups = files.map((file) => {
    const ofFile = (byFile.get(file) ?? []).toSorted(inOrder);
    return [colours.underline(nameOf(file)), ...group(ofFile, options)].join('\n');
  });
  const short = verbose ? [] : warningLines(options);
  const more = short.length > 0 ? '; --verbose shows each warning with its line and its remedy' : '';
  return `${[...groups, ...(short.length > 0 ? [short.join('\n')] : [])].join('\n\n')}\n\n${count(problems, colours)}${more}\n`;
}

/** More names than these nobody reads in one line. */
const MOST_NAMES = 12;

function warningLines({ problems, nameOf, colours }: Shown): readonly string[] {
  const inFiles = (a: SaidProblem, b: SaidProblem): number =>
    nameOf(a.where.file).localeCompare(nameOf(b.where.file), 'en') || inOrder(a, b);
  const warnings = problems.filter(({ severity }) => severity === 'warning').toSorted(inFiles);
  return [...grouped(warnings, ({ code }) => code)].map(([code, all]) => {
    const [one, ...others] = all;
    const said = one && others.length === 0 ? `${spot(one, nameOf)}: ${one.message}` : together(code, all, nameOf);
    return `${colours.yellow('⚠')} ${said} ${colours.dim(`(${code})`)}`;
  });
}

/** «9 facts are not confirmed: agency, e-otinish, …»: what they are about, or where they stand. */
function together(code: ProblemCode, all: readonly SaidProblem[], nameOf: Shown['nameOf']): string {
  const names = [...new Set(all.map((problem) => problem.about ?? spot(problem, nameOf)))];
  const rest = names.length - MOST_NAMES;
  const words: Readonly<Partial<Record<ProblemCode, string>>> = SEVERAL;
  return `${all.length} ${words[code] ?? `warnings of the kind ${code}`}: ${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function spot(problem: SaidProblem, nameOf: Shown['nameOf']): string {
  const place = placeOf(problem);
  return `${nameOf(problem.where.file)}${place === '' ? '' : `:${place}`}`;
}

function inOrder(a: SaidProblem, b: SaidProblem): number {
  return (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0);
}

/** The problems of one file. */
function group(problems: readonly SaidProblem[], { sources, colours }: Shown): readonly string[] {
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

function placeOf({ where: { line, column } }: SaidProblem): string {
  if (line === undefined) return '';
  return column === undefined ? `${line}` : `${line}:${column}`;
}

function painted(head: string, { severity }: SaidProblem, colours: Colours): string {
  return head.replace(severity, severity === 'error' ? colours.red(severity) : colours.yellow(severity));
}

function count(problems: readonly SaidProblem[], colours: Colours): string {
  const files = new Set(problems.map(({ where }) => where.file)).size;
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
