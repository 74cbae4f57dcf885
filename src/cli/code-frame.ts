/** Longer lines are cut around the place that is meant. */
const WIDEST = 100;

/** The line of a place with a caret under its column, counted from 1; `undefined` when the text has no such line. */
export function codeFrame(text: string, line: number, column = 1): readonly string[] | undefined {
  const source = text.split(/\r?\n/)[line - 1];
  if (source === undefined) return undefined;
  const at = Math.min(Math.max(column, 1), source.length + 1) - 1;
  const start = at < WIDEST - 10 ? 0 : at - Math.floor(WIDEST / 2);
  const before = start > 0 ? '…' : '';
  const after = start + WIDEST < source.length ? '…' : '';
  const shown = before + source.slice(start, start + WIDEST).replaceAll('\t', ' ') + after;
  const margin = String(line);
  return [`${margin} │ ${shown}`, `${' '.repeat(margin.length)} │ ${' '.repeat(before.length + at - start)}^`];
}
