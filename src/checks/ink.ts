import type { MeasuredLine } from '../pdf/measured.js';
import { LINE_BOX } from '../typography/line-box.js';

/** What a line really blackens, in points from the upper left corner of its page. */
interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far letters reach below the base line, in ems. */
const DESCENDER = 0.2;

/** The box of a line's letters: capitals above, descenders below; digits have none. */
export function inkOf({ box, size, text }: Pick<MeasuredLine, 'box' | 'size' | 'text'>, capital: number): Ink {
  const descends = /[^\d+\s]/.test(text);
  return {
    left: box.left,
    top: box.top + (LINE_BOX.ascent - capital) * size,
    right: box.left + Math.max(0, box.width - LINE_BOX.slack),
    bottom: box.top + (LINE_BOX.ascent + (descends ? DESCENDER : 0)) * size,
  };
}

/** How far two boxes reach into each other both ways, in points; none or negative when they stand apart. */
export const overlap = (a: Ink, b: Ink): number =>
  Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
