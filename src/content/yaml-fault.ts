import { type Phrase, phrase } from '../messages/message.js';
import type { ProblemCode } from '../problem.js';
import type { Splice } from './splice.js';

/** What is wrong in a YAML text, in an editor's words. */
export interface YamlFault {
  readonly code?: ProblemCode;
  /** Offset in the text. */
  readonly start: number;
  readonly message: Phrase;
  readonly fix: Phrase;
}

/** A fault, and the change after which the text says what was most likely meant. */
export interface Mend extends YamlFault {
  readonly splices: readonly Splice[];
}

/** A line of a text. */
export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  /** Without its line break. */
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const begins = start;
    start += line.length + 1;
    return { start: begins, text: line.replace(/\r$/, '') };
  });
}

/** The index of the line in which a place of the text stands. */
export function lineAt(lines: readonly Line[], place: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const isBlank = ({ text }: Line): boolean => /^\s*(#.*)?$/.test(text);

export const indentOf = ({ text }: Line): number => /^ */.exec(text)?.[0].length ?? 0;

/** A text as YAML takes it whatever signs it holds, over several lines as well. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** What a remedy shows of a line at most. */
const MOST_SHOWN = 160;

/** The remedy that shows how a stretch is to be written; one that is too long to show is described. */
export function writeSo(written: string, described: Phrase): Phrase {
  return written.includes('\n') || written.length > MOST_SHOWN ? described : phrase('broken-yaml.write-so', { written });
}
