import type { Area } from '../paper/area.js';
import { pt } from '../paper/units.js';
import type { MeasuredLine } from '../pdf/measured.js';
import { LINE_BOX } from '../typography/line-box.js';

/** How far letters reach below the base line, in ems. */
const DESCENDER = 0.2;

/** What a line's letters really cover of its page: capitals above, descenders below; digits have none. `capital` is their height in ems. */
export function letterBoxOf({ box, size, text }: Pick<MeasuredLine, 'box' | 'size' | 'text'>, capital: number): Area {
  const descends = /[^\d+\s]/.test(text);
  return {
    left: box.left,
    top: pt(box.top + (LINE_BOX.ascent - capital) * size),
    width: pt(Math.max(0, box.width - LINE_BOX.slack)),
    height: pt((capital + (descends ? DESCENDER : 0)) * size),
  };
}
