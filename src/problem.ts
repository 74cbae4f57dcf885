import { grouped } from './grouped.js';
import type { Language } from './language/language.js';
import { inWords } from './messages/in-words.js';
import { type Phrase, type PhraseOrText, phrase } from './messages/message.js';
import type { MessageLanguage } from './messages/message-language.js';
import type { Severity } from './problem-codes/entry.js';
import type { ProblemCode } from './problem-codes/problem-codes.js';

/** Where a problem is: a file relative to the content folder (or as the user named it), counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly language?: Language;
}

export type { ProblemCode, Severity };

/** One thing that an editor has to know: what was expected, what was found, and how to mend it. */
export interface Problem {
  /** One of the registry, where it has its meaning and its remedy; a check's code is the name of its file. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly where: Place;
  readonly message: Phrase;
  readonly fix?: Phrase;
  /** What it is about, such as the id of a rule: where several are shown in one line, they are named by it. */
  readonly about?: string;
}

/** A Problem in the words of one language. */
export interface SaidProblem extends Omit<Problem, 'message' | 'fix'> {
  readonly message: string;
  readonly fix?: string;
}

/** Says a Problem in a language: what `message` and `fix` mean, as sentences without a full stop. */
export function say({ message, fix, ...problem }: Problem, language: MessageLanguage): SaidProblem {
  return { ...problem, message: inWords(message, language), ...(fix !== undefined && { fix: inWords(fix, language) }) };
}

/** What every report of a run holds. */
export interface Reported {
  /** Everything that was found, all of it at once. With an error among them nothing is written. */
  readonly problems: readonly Problem[];
  /** Text of every file that a problem may point to, by the name that the problem uses. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Exit codes of the command: see README.md. */
export const EXIT = { fine: 0, content: 1, usage: 2, environment: 3, bug: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The run cannot go on. Carries everything that was found; anything else that is thrown is a bug. As an error it speaks English, as every error does. */
export class Stop extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, problems: readonly Problem[], cause?: unknown) {
    super(problems.map(({ message }) => inWords(message, 'en')).join('\n'), cause === undefined ? undefined : { cause });
    this.name = 'Stop';
    this.problems = problems;
    this.exitCode = exitCode;
  }
}

/** Each Problem once: several days, or several jobs, find the same one at the same place. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Errors of one kind, and of one code, that are shown of a file: whoever has read so many knows what it is. */
const MOST_OF_A = { kind: 10, code: 40 } as const;

/**
 * Errors as they are reported: of a kind that a file repeats without end the first, the last of which says how many more
 * there are. A kind is a code and a message, whatever words of the file it quotes.
 */
export function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const ofKinds = withFew(problems, MOST_OF_A.kind, ({ code, where, message }) => `${code} ${where.file} ${kindOf(single(message))}`);
  return withFew(ofKinds, MOST_OF_A.code, ({ code, where }) => `${code} ${where.file}`);
}

/** What a message says, without the words that it quotes. */
const kindOf = (message: Phrase): string => inWords(message, 'en').replace(/«[^»]*»|"[^"]*"|\{\{.*?\}\}|\*[^*]*\*|\d+/gs, '');

/** At most so many errors of each group, and in the last how many others there are. */
function withFew(problems: readonly Problem[], most: number, keyOf: (problem: Problem) => string): readonly Problem[] {
  const groups = grouped(
    problems.filter(({ severity }) => severity === 'error'),
    keyOf,
  );
  const few = new Map(
    [...groups.values()]
      .filter(({ length }) => length > most)
      .flatMap((group): readonly (readonly [Problem, Problem | undefined])[] => {
        const last = group[most - 1] as Problem;
        const left = group.slice(most);
        // One of those that are left may stand for others itself.
        const more = [last, ...left].reduce((sum, { message }) => sum + othersIn(message), left.length);
        const message = phrase('repeated.more', { said: single(last.message), more });
        return [[last, { ...last, message }], ...left.map((each) => [each, undefined] as const)];
      }),
  );
  if (few.size === 0) return problems;
  return problems.flatMap((problem) => (few.has(problem) ? (few.get(problem) ?? []) : [problem]));
}

const isRepeated = ({ key }: Phrase): boolean => key === 'repeated.more';

/** For how many others a message speaks. */
const othersIn = (message: Phrase): number => (isRepeated(message) ? (message.values?.['more'] as number) : 0);

/** A message that speaks for itself alone. */
const single = (message: Phrase): Phrase => (isRepeated(message) ? (message.values?.['said'] as Phrase) : message);

/** Whether a report stands in the way of publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === 'error');
}

/** With which code a run ends that has reported this: what the system refuses no editor can mend. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return EXIT.fine;
  return errors.some(({ code }) => code === 'unreadable-file') ? EXIT.environment : EXIT.content;
}

/** Names that a remedy offers: more than these nobody reads. */
const MOST_NAMES = 30;

/** The names that there are, for a message; of very many the first. */
export function firstNames(names: Iterable<string>, most = MOST_NAMES): PhraseOrText {
  const all = [...names];
  const more = all.length - most;
  return more > 0 ? phrase('names.more', { names: all.slice(0, most), more }) : all.join(', ');
}
