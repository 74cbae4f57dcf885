import type { Area } from './area.js';
import { SHEETS, type SheetName } from './sheet.js';
import { mm, type Pt, pt, toPt } from './units.js';

/** Two sheets beside each other on paper of twice their size, which lies across. */
export interface TwoUp {
  /** The paper that is put into the printer. */
  readonly paper: SheetName;
  readonly medium: { readonly width: Pt; readonly height: Pt };
  /** The left sheet and the right one: they meet in the middle, where the paper is cut. */
  readonly places: readonly [Area, Area];
  /** Where the cut begins and ends, in points from the upper left corner: as far as nothing but flat colour stands there. */
  readonly cutMarks: readonly { readonly x: Pt; readonly from: Pt; readonly to: Pt }[];
}

/** The paper that holds two sheets of a size. */
const TWICE = { a5: 'a4', a4: 'a3', a3: 'a2', a2: 'a1' } as const satisfies Partial<Record<SheetName, SheetName>>;

type Halved = keyof typeof TWICE;

/** Whether two sheets of a size can be had on one paper: there is none of twice A1. */
export const isHalved = (size: SheetName): size is Halved => Object.hasOwn(TWICE, size);

/** The sizes of which two can be had on one paper. */
export const HALVED = Object.keys(TWICE) as readonly Halved[];

/** A sheet keeps 10 mm of its edge free of all but flat colour, of which a printer may leave half blank. */
const MARK = mm(9);

export function twoUpOf(size: Halved): TwoUp {
  const paper = TWICE[size];
  const [width, height] = [toPt(SHEETS[paper].height), toPt(SHEETS[paper].width)];
  const sheet = { width: toPt(SHEETS[size].width), height: toPt(SHEETS[size].height) };
  const [x, top] = [pt(width / 2), pt((height - sheet.height) / 2)];
  const place = (left: number): Area => ({ left: pt(left), top, ...sheet });
  return {
    paper,
    medium: { width, height },
    places: [place(x - sheet.width), place(x)],
    cutMarks: [
      { x, from: pt(0), to: toPt(MARK) },
      { x, from: pt(height - toPt(MARK)), to: height },
    ],
  };
}

/**
 * Pages as they are printed to be cut as one pile: the first half at the left, the second at the right, so that the left pile
 * laid on the right one has all of them in their order.
 */
export function cutAndStacked<T>(pages: readonly T[]): readonly (readonly [T, T | undefined])[] {
  const half = Math.ceil(pages.length / 2);
  return pages.slice(0, half).map((page, at) => [page, pages[half + at]] as const);
}
