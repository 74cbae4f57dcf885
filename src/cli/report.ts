import { grouped } from '../grouped.js';
import type { Speaker } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { Problem, ProblemCode, SaidProblem } from '../problem.js';
import type { WarningCode } from '../problem-codes/problem-codes.js';
import { columns } from './columns.js';
import type { Speech } from './outcome.js';

/** Kinds of warnings that have a sentence for several of them; another kind is called by its code. */
const SEVERAL = [
  'bad-phone',
  'bad-table',
  'bad-wall',
  'edition-bytes',
  'edition-content',
  'edition-unlisted',
  'font-licence',
  'glossary-term',
  'little-room',
  'low-resolution',
  'no-slides',
  'outdated-sheets',
  'recording-without-words',
  'release-elsewhere',
  'same-text',
  'size-not-printed',
  'unused-code',
  'stale-approval',
  'stale-recording',
  'stands-already',
  'repeated-date',
  'sample-value',
  'unconfirmed-fact',
  'undecided-row',
  'unfinished-text',
  'unknown-column',
  'unknown-file',
  'unknown-poster',
  'unlike-colour',
  'unread-column',
] as const satisfies readonly WarningCode[];

interface ReportOptions extends Speech {
  readonly problems: readonly Problem[];
  /** Texts of files for code frames, by the name that the problems use. */
  readonly sources: ReadonlyMap<string, string>;
  /** The name of a file as its reader can open it. */
  nameOf(file: string): string;
  /** Whether warnings are shown as errors are, each with its line and its remedy. */
  readonly verbose: boolean;
}

/** What is shown, in the words of a language. */
interface Shown extends Omit<ReportOptions, 'problems'> {
  readonly problems: readonly SaidProblem[];
}

/**
 * Problems as a text to read: by file, in order of lines, in columns, each with its line and its fix, and their count;
 * warnings, unless `verbose` asks for all of that, a line each, those of one kind together. Empty when there are none.
 */
export function report({ problems: found, ...rest }: ReportOptions): string {
  const { nameOf, colours, verbose, say } = rest;
  const problems = found.map(({ message, fix, ...problem }) => ({
    ...problem,
    message: say(message),
    ...(fix !== undefined && { fix: say(fix) }),
  }));
  const options = { problems, ...rest };
  if (problems.length === 0) return '';
  const whole = verbose ? problems : problems.filter(({ severity }) => severity === 'error');
  const byFile = grouped(whole, ({ where }) => where.file);
  const files = [...byFile.keys()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const groups = files.map((file) => {
    const ofFile = (byFile.get(file) ?? []).toSorted(inOrder);
    return [colours.underline(nameOf(file)), ...group(ofFile, options)].join('\n');
  });
  const short = verbose ? [] : warningLines(options);
  return `${[...groups, ...(short.length > 0 ? [short.join('\n')] : [])].join('\n\n')}\n\n${count(problems, short.length > 0, rest)}\n`;
}

/** More names than these nobody reads in one line. */
const MOST_NAMES = 12;

function warningLines({ problems, nameOf, colours, say }: Shown): readonly string[] {
  const inFiles = (a: SaidProblem, b: SaidProblem): number =>
    nameOf(a.where.file).localeCompare(nameOf(b.where.file), 'en') || inOrder(a, b);
  const warnings = problems.filter(({ severity }) => severity === 'warning').toSorted(inFiles);
  return [...grouped(warnings, ({ code }) => code)].map(([code, all]) => {
    const [one, ...others] = all;
    const said = one && others.length === 0 ? `${spot(one, nameOf)}: ${one.message}` : together(code, all, { nameOf, say });
    return `${colours.yellow('⚠')} ${said} ${colours.dim(`(${code})`)}`;
  });
}

/** «9 facts are not confirmed: agency, e-otinish, …»: what they are about, or where they stand. */
function together(code: ProblemCode, all: readonly SaidProblem[], { nameOf, say }: Pick<Shown, 'nameOf' | 'say'>): string {
  const names = [...new Set(all.map((problem) => problem.about ?? spot(problem, nameOf)))];
  const kind = SEVERAL.find((each) => each === code);
  const number = all.length;
  const said = kind === undefined ? phrase('several.others', { number, code }) : phrase(`several.${kind}`, { number });
  const more = names.length - MOST_NAMES;
  if (more <= 0) return say(phrase('several.named', { said, names }));
  return say(phrase('several.named-more', { said, names: names.slice(0, MOST_NAMES), more }));
}

function spot(problem: SaidProblem, nameOf: Shown['nameOf']): string {
  const place = placeOf(problem);
  return `${nameOf(problem.where.file)}${place === '' ? '' : `:${place}`}`;
}

function inOrder(a: SaidProblem, b: SaidProblem): number {
  return (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0);
}

/** The problems of one file. */
function group(problems: readonly SaidProblem[], { sources, colours, say }: Shown): readonly string[] {
  const heads = columns(problems.map((problem) => [placeOf(problem), severity(problem, say), problem.code, '']));
  const widest = heads.reduce((most, { length }) => Math.max(most, length), 0);
  const lines = sources.get(problems[0]?.where.file ?? '')?.split(/\r?\n/) ?? [];
  return problems.flatMap((problem, index) => {
    const head = (heads[index] ?? '').padEnd(widest);
    const { line, column } = problem.where;
    const frame = line === undefined ? undefined : codeFrame(lines, line, column);
    return [
      `  ${painted(head, problem, { colours, say })}  ${problem.message}`,
      ...(frame ?? []).map((row) => `       ${colours.dim(row)}`),
      ...(problem.fix === undefined ? [] : [`       ${colours.cyan(say(phrase('report.fix')))} ${problem.fix}`]),
    ];
  });
}

function placeOf({ where: { line, column } }: SaidProblem): string {
  if (line === undefined) return '';
  return column === undefined ? `${line}` : `${line}:${column}`;
}

const severity = ({ severity: of }: SaidProblem, say: Speaker): string => say(phrase(`report.${of}`));

function painted(head: string, problem: SaidProblem, { colours, say }: Speech): string {
  const paint = problem.severity === 'error' ? colours.red : colours.yellow;
  return head.replace(severity(problem, say), paint);
}

/** How many there are, and, where warnings were put together, what shows each of them. */
function count(problems: readonly SaidProblem[], together: boolean, { colours, say }: Speech): string {
  const files = new Set(problems.map(({ where }) => where.file)).size;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [phrase('report.errors', { errors })] : []),
    ...(warnings > 0 ? [phrase('report.warnings', { warnings })] : []),
  ];
  const line = say(phrase('report.sum', { parts, files: phrase('report.files', { files }) }));
  const sum = errors > 0 ? colours.red(`✖ ${line}`) : colours.yellow(`⚠ ${line}`);
  return together ? say(phrase('report.sum-verbose', { sum })) : sum;
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
