import type { Area } from '../paper/area.js';
import type { Span } from '../paper/seams.js';
import type { Uncut } from '../paper/tile-plan.js';
import type { Pt } from '../paper/units.js';
import type { MeasuredLine, MeasuredPage } from './measured.js';

/** How far letters reach above and below the middle of their line, in parts of their size. */
const REACH = 0.55;

/** What stands on a laid page along both of its sides, for whoever cuts it; `ends` are the upper ends of its rows in points. */
export function uncutOf({ width, height, lines, codes, marks }: MeasuredPage, ends: readonly Pt[]): Uncut {
  const across = ({ left, width: wide }: Area): Span => ({ from: left / width, to: (left + wide) / width });
  const down = ({ top, height: tall }: Area): Span => ({ from: top / height, to: (top + tall) / height });
  const letters = ({ box, size }: MeasuredLine): Span => {
    const middle = box.top + box.height / 2;
    return { from: (middle - REACH * size) / height, to: (middle + REACH * size) / height };
  };
  const uncut = [...codes, ...marks].map(({ box }) => box);
  return {
    across: { codes: uncut.map(across), words: lines.map(({ box }) => across(box)), between: [] },
    down: { codes: uncut.map(down), words: lines.map(letters), between: ends.map((end) => end / height) },
  };
}
