import { type Document, isScalar, parseDocument, Scalar } from 'yaml';
import { offsetIn } from '../content/scalar-offset.js';
import type { Splice } from '../content/splice.js';
import { oneLine } from './one-line.js';
import { type Edit, withEdits } from './reword.js';
import { lineBreak, stretchOf } from './yaml-stretch.js';

/** A text of a file that is to have other words. */
export interface EditedText {
  readonly path: readonly PropertyKey[];
  /** The text as the program takes it, and what changes of it. */
  readonly written: string;
  readonly edits: readonly Edit[];
}

/** No line of a text becomes longer than this, but for a word that is. */
const LONGEST_LINE = 120;

/**
 * What has to be written to give a text other words: those that change, within its lines and quotation marks; the whole of
 * it anew where it is written in a way that does not allow that. `undefined` where neither is possible.
 */
export function spliceWords(document: Document, text: string, edited: EditedText): Splice | undefined {
  const node = document.getIn(edited.path, true);
  const stretch = isScalar(node) ? stretchOf(node, text) : undefined;
  if (!isScalar(node) || stretch === undefined) return undefined;
  const [start, end] = stretch;
  const words = withEdits(edited.written, edited.edits);
  const ways = [withinLines(node, text, edited, stretch), anew(node, text, words, start)];
  return ways
    .flatMap((way): readonly Splice[] => (way === undefined ? [] : [{ start, end, text: way }]))
    .find((splice) => says(`${text.slice(0, start)}${splice.text}${text.slice(end)}`, edited.path, words));
}

const says = (text: string, path: readonly PropertyKey[], words: string): boolean => {
  const document = parseDocument(text, { stringKeys: true });
  return document.errors.length === 0 && document.getIn(path) === words;
};

/** The scalar with its edits; `undefined` when its characters cannot be found in the file. */
function withinLines(
  node: Scalar,
  text: string,
  { written, edits }: EditedText,
  [start, end]: readonly [number, number],
): string | undefined {
  if (node.value !== written) return undefined;
  const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  const last = quoted ? end - 1 : end;
  const placeOf = (index: number): number | undefined => (index >= written.trimEnd().length ? last : offsetIn(text, node, index));
  let changed = text.slice(start, end);
  for (const edit of edits.toSorted((one, other) => other.start - one.start)) {
    const [from, to] = [placeOf(edit.start), placeOf(edit.end)];
    if (from === undefined || to === undefined || to < from) return undefined;
    changed = `${changed.slice(0, from - start)}${escaped(edit.words, node.type)}${changed.slice(to - start)}`;
  }
  return node.type === Scalar.BLOCK_FOLDED ? wrapped(changed) : changed;
}

function escaped(words: string, type: Scalar['type']): string {
  if (type === Scalar.QUOTE_DOUBLE) return words.replace(/[\\"]/g, '\\$&');
  return type === Scalar.QUOTE_SINGLE ? words.replaceAll("'", "''") : words;
}

/** A folded text whose lines that became too long go on in a new one. */
function wrapped(block: string): string {
  const [head = '', ...lines] = block.split(/(?<=\n)/);
  return [head, ...lines.flatMap((line) => foldedLine(line, lineBreak(block, 0)))].join('');
}

function foldedLine(line: string, end: string): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const cut = line.trimEnd().length > LONGEST_LINE ? line.lastIndexOf(' ', LONGEST_LINE) : -1;
  if (cut <= indent.length) return [line];
  return [`${line.slice(0, cut)}${end}`, ...foldedLine(`${indent}${line.slice(cut + 1)}`, end)];
}

/** The whole text as it would be written today: a folded text in its lines, any other in quotation marks where it needs them. */
function anew(node: Scalar, text: string, words: string, start: number): string | undefined {
  if (node.type === Scalar.PLAIN || node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) return oneLine(words);
  const [head] = /^[^\r\n]*\r?\n/.exec(text.slice(start)) ?? [];
  const indent = /^ +/.exec(text.slice(start + (head?.length ?? 0)))?.[0];
  if (head === undefined || indent === undefined || node.type !== Scalar.BLOCK_FOLDED) return undefined;
  return `${head}${foldedLine(`${indent}${words.trim()}`, lineBreak(text, start)).join('')}`;
}
