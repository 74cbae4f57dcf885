import type { Area } from './area.js';
import { type Mm, mm, type Pt, pt, toPt } from './units.js';

/** ISO 216 sheets, portrait. */
export const SHEETS = {
  a5: { width: mm(148), height: mm(210) },
  a4: { width: mm(210), height: mm(297) },
  a3: { width: mm(297), height: mm(420) },
  a2: { width: mm(420), height: mm(594) },
  a1: { width: mm(594), height: mm(841) },
} as const satisfies Record<string, { width: Mm; height: Mm }>;

export type SheetName = keyof typeof SHEETS;

export interface Sheet {
  readonly name: SheetName;
  readonly width: Pt;
  readonly height: Pt;
  /**
   * Size of everything against A4: √2 for A3, less the half millimetre that ISO 216 rounds away; less than 1/√2 for A5,
   * whose printers leave as much blank as those of A4.
   */
  readonly scale: number;
  /** What a sheet smaller than A4 adds to the design's own margins on each side; flat colour reaches over it. */
  readonly inset: Pt;
}

/** What office printers leave blank on each side of any paper. */
const UNPRINTED = mm(10);

export function sheetOf(name: SheetName): Sheet {
  const { width, height } = SHEETS[name];
  const within = (out: number): number => Math.min((width - out) / (SHEETS.a4.width - out), (height - out) / (SHEETS.a4.height - out));
  const scale = within(0) < 1 ? within(2 * UNPRINTED) : within(0);
  const inset = mm(Math.max(0, UNPRINTED * (1 - scale)));
  return { name, width: toPt(width), height: toPt(height), scale, inset: toPt(inset) };
}

/** A4 is the sheet on which every design is fitted. */
export const BASE: Sheet = sheetOf('a4');

/**
 * The sheet for a design that runs over as many as it takes: nothing on it is smaller than at A4. On larger paper all
 * grows with it: who asks for that does not ask for fewer sheets.
 */
export const flowSheetOf = (name: SheetName): Sheet => {
  const sheet = sheetOf(name);
  return sheet.scale < 1 ? { ...sheet, scale: 1, inset: pt(0) } : sheet;
};

/** The part of a sheet on which a design is laid, in points. */
export const designArea = ({ width, height, inset }: Sheet): Area => ({
  left: inset,
  top: inset,
  width: pt(width - 2 * inset),
  height: pt(height - 2 * inset),
});

/** How far text keeps from the edge of a sheet when it keeps so far from it at A4. */
export const marginOn = ({ scale, inset }: Sheet, atA4: Mm): Pt => pt(toPt(atA4) * scale + inset);
