import type { Frame } from '../../../src/layout/frame.js';
import { pt, toMm } from '../../../src/paper/units.js';
import type { BlockLook } from './block-look.js';

/** What is drawn larger in large print, for a middle column of some width: millimetres and points at A4. */
const AT = {
  spine: 40,
  badge: 16,
  pictogram: 14,
  tile: 17,
  numeral: 60,
  sun: 30,
  over: 10,
  key: 46,
  number: 34,
  numberRoom: 26,
  symbol: 29,
  sign: 42,
  squares: 1.4,
} as const;

/** Side of a sign against the body type, and the largest in millimetres at A4. */
const SIGN = 1.95;
const MOST_SIGN = 16;

type Part = Exclude<keyof typeof AT, 'spine'>;

/** A size of large print in proportion to the middle column, which is narrower on narrow paper. */
export const large = (frame: Frame, part: Part): number => (AT[part] * frame.spine) / frame.mm(AT.spine);

/** The look of a design's blocks: in large print signs and numerals are as large as the letters beside them ask. */
export function lookOn(frame: Frame, look: BlockLook): BlockLook {
  // Behind a key of its own, signs are as large as the letters beside them ask.
  if (frame.stand === 'columns' || frame.stand === 'key') {
    const side = Math.min(MOST_SIGN, toMm(pt(frame.type(frame.setting.body) / frame.sheet.scale)) * SIGN);
    return { ...look, badge: Math.max(look.badge, side), pictogram: Math.max(look.pictogram, side) };
  }
  if (!frame.theme.large) return look;
  return {
    ...look,
    badge: large(frame, 'badge'),
    pictogram: large(frame, look.tiles ? 'tile' : 'pictogram'),
    numeral: large(frame, 'numeral'),
    symbol: large(frame, 'symbol'),
  };
}
