import { type Mm, mm, type Pt, toPt } from './units.js';

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
  /** Size of everything against A4: √2 for A3, less the half millimetre that ISO 216 rounds away. */
  readonly scale: number;
}

export function sheetOf(name: SheetName): Sheet {
  const { width, height } = SHEETS[name];
  const scale = Math.min(width / SHEETS.a4.width, height / SHEETS.a4.height);
  return { name, width: toPt(width), height: toPt(height), scale };
}

/** A4 is the sheet on which every design is fitted. */
export const BASE: Sheet = { name: 'a4', width: toPt(SHEETS.a4.width), height: toPt(SHEETS.a4.height), scale: 1 };
