/*
 * How a screen is arranged. One measure serves all of them: an em, the least type that is read at the declared distance.
 * Nothing is ever set smaller; where there is less room, there are fewer things beside each other and more pages. The
 * script of the page imports this file as well.
 */

/** Controls beside each other; a few, with the rest behind one of them; three at most; none, on a screen without touch. */
export type Bar = 'full' | 'short' | 'mini' | 'display';
/** How a page is set: title, text and code beside each other; one after the other; as close as it reads well. */
export type Room = 'roomy' | 'close' | 'tight';

/** Ems along the short side from which a screen is arranged in full, and from which in short. */
const FULL = 28;
const SHORT = 18.5;
/** Ems of height from which a landscape page has title and code at its left. */
const HIGH = 34;

/** Labels of the bar grow with the visitor's text to this part; what is larger already needs no more. */
const MOST_LABEL = 1.25;

/** What the least type is in rem: the style sheets count in these. */
export const LEAST_REM = 2.8;

/** Shares of a slide that a picture keeps beside its caption; it has the first that leaves that room at the least type. With less it would show nothing. */
export const PICTURE_SHARES = [0.5, 0.42, 0.34] as const;

/** What the arrangement follows from. */
interface Measures {
  /** Along the short side. */
  readonly ems: number;
  /** The visitor's text size, 1 to 2. */
  readonly size: number;
  readonly touch: boolean;
  readonly landscape: boolean;
}

export function arrangement({ ems, size, touch, landscape }: Measures): { readonly bar: Bar; readonly room: Room } {
  const step = (count: number): 0 | 1 | 2 => (count >= FULL ? 0 : count >= SHORT ? 1 : 2);
  // A full bar has room for larger labels; a short one may have to become a mini one.
  const bar = touch ? (['full', 'short', 'mini'] as const)[step(ems >= FULL ? ems : ems / Math.min(size, MOST_LABEL))] : 'display';
  const room = (['roomy', 'close', 'tight'] as const)[step(ems / size)];
  // Enlarged text needs the place of title and code at once: at 125 % there are never more pages than at 150 %.
  const takesAll = size > 1 || (landscape && ems < HIGH);
  return { bar, room: room === 'roomy' && takesAll ? 'close' : room };
}

/** Whether a screen is read from afar for its size: it shows few words at a time, those that were written for it where there are some. */
export const isFar = ({ ems, touch, landscape }: Omit<Measures, 'size'>): boolean =>
  !touch && arrangement({ ems, size: 1, touch, landscape }).room !== 'roomy';
