import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { inWords, speakerOf } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { Json } from '../output/job.js';
import { EXIT, exitCodeOf, type Problem, type SaidProblem, type Stop, say as saidIn } from '../problem.js';
import { findProgram } from '../shipped/program.js';
import { INTERRUPTED, SetsInterrupted } from './interrupt.js';
import type { Outcome, Surroundings } from './outcome.js';
import { report } from './report.js';
import { placeInWords } from './usage.js';

/** A Problem as a program reads it: its words, and what they are made of. */
type AnsweredProblem = SaidProblem & { readonly data: Pick<Problem, 'message' | 'fix'> };

/** The one object that `--json` prints, on success and failure; its keys never differ. */
interface Answer {
  readonly ok: boolean;
  readonly version: string;
  readonly exitCode: number;
  readonly problems: readonly AnsweredProblem[];
  readonly result: Json;
  /** The stack of a fault in Taqta itself. */
  readonly bug: string | null;
}

/** Prints what a command found and did. */
export function print(outcome: Outcome, surroundings: Surroundings, version: string): void {
  const { terminal, folder, json, verbose, language } = surroundings;
  const say = speakerOf(language);
  const exitCode = exitCodeOf(outcome.problems);
  const { problems, sources, folders } = outcome;
  if (json) {
    answer(surroundings, { version, exitCode, problems, result: outcome.result });
    return;
  }
  const missing = new Set(problems.filter(({ code }) => code === 'missing-file').map(({ where }) => where.file));
  const nameOf = (file: string) => {
    // What is missing in content/ may well have a namesake in templates/.
    const among = missing.has(file) ? folders.slice(0, 1) : folders.filter((each) => existsSync(join(each, file)));
    return among[0] === undefined ? file : relative(folder, join(among[0], file));
  };
  const found = report({ problems, sources, nameOf, colours: terminal.outColours, verbose, say });
  terminal.out([found, outcome.text({ colours: terminal.outColours, say })].filter((part) => part !== '').join('\n'));
}

/** Prints why a command could not go on; returns its exit code. */
export function stopped(stop: Stop, surroundings: Surroundings, version: string): number {
  const { terminal, json, folder, language } = surroundings;
  const [colours, say] = [terminal.errColours, speakerOf(language)];
  const problems = stop.problems.map((problem) => ({ ...problem, where: { ...problem.where, file: asTyped(problem.where.file, folder) } }));
  const nameOf = (file: string) => placeInWords(file, say);
  const found = () => report({ problems, sources: new Map(), nameOf, colours, verbose: true, say });
  const oneLine = ({ code, where, message, fix }: Problem) => {
    const remedy = fix === undefined ? '' : `  ${colours.cyan(say(phrase('report.fix')))} ${say(fix)}\n`;
    return `${colours.red('✖')} ${nameOf(where.file)}: ${say(message)} (${code})\n${remedy}`;
  };
  if (json) answer(surroundings, { version, exitCode: stop.exitCode, problems });
  else if (stop.exitCode === EXIT.content) terminal.err(found());
  else for (const problem of problems) terminal.err(oneLine(problem));
  return stop.exitCode;
}

/** A file of the current folder by its name in it, as whoever typed the command calls it. */
function asTyped(file: string, folder: string): string {
  const name = isAbsolute(file) ? relative(folder, file) : file;
  return name === '' || name.startsWith('..') || isAbsolute(name) ? file : name;
}

/** Says that Ctrl-C was heard, and what has become of the output. */
export function interrupted(error: unknown, surroundings: Surroundings, version: string): number {
  const said = phrase(error instanceof SetsInterrupted ? 'summary.interrupted-sets' : 'summary.interrupted');
  if (surroundings.json) answer(surroundings, { version, exitCode: INTERRUPTED });
  else surroundings.terminal.err(`${inWords(said, surroundings.language)}\n`);
  return INTERRUPTED;
}

/** Prints a fault in Taqta itself whole, with its places in the source: only its makers can mend it. */
export function bug(error: unknown, surroundings: Surroundings, version: string): number {
  const stack = withSourceLines(inspect(error));
  if (surroundings.json) answer(surroundings, { version, exitCode: EXIT.bug, bug: stack });
  else surroundings.terminal.err(`${stack}\n\n${inWords(phrase('summary.bug', { version }), surroundings.language)}\n`);
  return EXIT.bug;
}

/** What is known of the answer; all else is empty. */
type AnswerPart = Pick<Answer, 'version' | 'exitCode'> &
  Partial<Pick<Answer, 'result' | 'bug'>> & { readonly problems?: readonly Problem[] };

function answer({ terminal, language }: Surroundings, part: AnswerPart): void {
  const { version, exitCode, problems = [], result = null, bug: fault = null } = part;
  const whole: Answer = {
    ok: exitCode === EXIT.fine,
    version,
    exitCode,
    problems: problems.map((problem) => answered(problem, language)),
    result,
    bug: fault,
  };
  terminal.out(`${JSON.stringify(whole, undefined, 2)}\n`);
}

function answered(problem: Problem, language: MessageLanguage): AnsweredProblem {
  const { message, fix } = problem;
  return { ...saidIn(problem, language), data: { message, ...(fix !== undefined && { fix }) } };
}

/** A line of a stack as V8 writes it: `at name (file:line:column)` or `at file:line:column`. */
const PLACE = /(?<=\(|\bat (?:async )?)((?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\n]*?\.c?js):(\d+):(\d+)(?=\)?$)/gm;

/**
 * A text with stacks in it that names the source files and their lines where the bundles have theirs. The maps are
 * looked for beside the bundles, and read only now: a run that does not crash pays nothing for them.
 */
export function withSourceLines(text: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return text.replace(PLACE, (place, name: string, line: string, column: string) => {
    const file = name.startsWith('file:') ? fileURLToPath(name) : name;
    if (!maps.has(file)) maps.set(file, mapOf(file));
    const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    const source = relative(findProgram().root, resolve(dirname(file), entry.originalSource)).replaceAll('\\', '/');
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | undefined {
  const map = `${file}.map.gz`;
  return existsSync(map) ? new SourceMap(JSON.parse(gunzipSync(readFileSync(map)).toString('utf8'))) : undefined;
}
