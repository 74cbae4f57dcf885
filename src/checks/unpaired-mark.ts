import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { printedTexts } from './printed-texts.js';

/** Each closing mark with those that it may close. */
const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ['«', '»'],
  ['„“', '”“'],
  ['[', ']'],
  ['(', ')'],
];
/** The number of a point, «1)», «4-1)», «а)»: its bracket has no other half, though it may be one. */
const NUMBERED = /(?:^|[^\p{L}\d])(?:\d+(?:-\d+)*|\p{L})$/u;
/** Inches: «43"». */
const INCHES = /\d$/;

/** A quotation mark or a bracket without its other half. */
export const unpairedMark: ContentCheck = {
  code: 'unpaired-mark',
  run: ({ content }) =>
    printedTexts(content, wholeText).flatMap(({ text, at }) =>
      unpaired(text).map(
        ({ mark, index }): Problem => ({
          code: 'unpaired-mark',
          severity: 'error',
          where: at(index),
          message: phrase('unpaired-mark.found', { mark }),
          fix: phrase('unpaired-mark.fix', { mark }),
        }),
      ),
    ),
};

interface Mark {
  readonly mark: string;
  readonly index: number;
}

function unpaired(text: string): readonly Mark[] {
  return [...PAIRS.flatMap((pair) => unpairedOf(text, pair)), ...straight(text)].sort((a, b) => a.index - b.index);
}

/** Marks that turn left and right alike, such as “, open where nothing stands open. */
function unpairedOf(text: string, [opening, closing]: readonly [string, string]): readonly Mark[] {
  const open: Mark[] = [];
  const alone: Mark[] = [];
  const numbers: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»„“”()[\]]/g)) {
    const one = { mark, index };
    if (closing.includes(mark) && (open.length > 0 || !opening.includes(mark))) {
      if (mark === ')' && NUMBERED.test(text.slice(0, index))) numbers.push(one);
      else if (open.pop() === undefined) alone.push(one);
    } else if (opening.includes(mark)) open.push(one);
  }
  // A bracket after a number closes what no other bracket closes.
  const unclosed = open.toReversed().filter((mark) => {
    const closes = numbers.findLastIndex(({ index }) => index > mark.index);
    if (closes >= 0) numbers.splice(closes, 1);
    return closes < 0;
  });
  return [...alone, ...unclosed];
}

function straight(text: string): readonly Mark[] {
  const marks = [...text.matchAll(/"/g)].filter(({ index }) => !INCHES.test(text.slice(0, index)));
  const last = marks.at(-1);
  return marks.length % 2 === 0 || last === undefined ? [] : [{ mark: '"', index: last.index }];
}
