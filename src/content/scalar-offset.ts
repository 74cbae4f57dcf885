import { Scalar } from 'yaml';

/**
 * Where a character of a YAML text stands in its file: the offset in `file` of the character at `index` of the scalar's
 * value as it was written, however its lines are folded and its quotation marks escaped. `undefined` when the value is not
 * written so.
 */
export function offsetIn(
  file: string,
  { value, range, type }: Pick<Scalar, 'value' | 'range' | 'type'>,
  index: number,
): number | undefined {
  if (typeof value !== 'string' || !range || index < 0 || index >= value.length) return undefined;
  let at = startOf(file, range[0], type);
  const end = range[1];
  for (let done = 0; done <= index; done += 1) {
    const wanted = value[done] as string;
    if (isBlank(wanted)) {
      // A fold or an indentation stands for one blank of the value.
      if (done === index) return at < end ? at : undefined;
      at = afterBlanks(file, at);
      continue;
    }
    at = afterBlanks(file, at);
    const length = lengthOf(file.slice(at, at + ESCAPED), wanted, type);
    if (length === undefined || at >= end) return undefined;
    if (done === index) return at;
    at += length;
  }
  return undefined;
}

/** The longest escape: a backslash, `U` and eight digits. */
const ESCAPED = 10;

const isBlank = (character: string): boolean => character !== '' && ' \t\r\n'.includes(character);

/** Past blanks and line ends, those after a backslash as well. */
function afterBlanks(file: string, at: number): number {
  const blanks = /(?:[ \t\r\n]|\\\r?\n)*/y;
  blanks.lastIndex = at;
  blanks.exec(file);
  return blanks.lastIndex;
}

/** After the quotation mark, or after the head of a block such as `>-` and its comment. */
function startOf(file: string, start: number, type: Scalar['type']): number {
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return file.indexOf('\n', start) + 1;
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE ? start + 1 : start;
}

const SHORT: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  v: '\v',
  f: '\f',
  _: '\u00A0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
  '/': '/',
  '"': '"',
  '\\': '\\',
};

/** How many characters of the file say this one of the value. */
function lengthOf(written: string, wanted: string, type: Scalar['type']): number | undefined {
  if (type === Scalar.QUOTE_SINGLE && wanted === "'") return written.startsWith("''") ? 2 : undefined;
  if (type !== Scalar.QUOTE_DOUBLE || written[0] !== '\\') return written[0] === wanted ? 1 : undefined;
  const code = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/i.exec(written);
  if (code)
    return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)).startsWith(wanted) ? code[0].length : undefined;
  return SHORT[written[1] ?? ''] === wanted ? 2 : undefined;
}
