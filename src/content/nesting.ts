/** Levels of brackets, or spaces of indentation: more than any content needs, less than a parser's stack holds. */
const MOST = 100;
/** «- - - x»: levels that one line opens by marks. */
const MOST_MARKS = 10;

/**
 * The line, counted from 1, at which a YAML text nests deeper than content ever does; `undefined` when none does.
 * Asked before parsing: the parser descends by recursion, and a few kilobytes of brackets exhaust its stack.
 */
export function tooDeep(text: string): number | undefined {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^[ \t]*((?:[-?:][ \t]+)*)/.exec(line);
    const indentation = marks?.[0].length ?? 0;
    for (const bracket of line.match(/[[\]{}]/g) ?? []) open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > MOST || indentation > MOST || (marks?.[1]?.match(/[-?:]/g) ?? []).length > MOST_MARKS) return index + 1;
  }
  return undefined;
}
