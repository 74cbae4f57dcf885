import type { SizeName } from '../content/schema.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Pt } from '../paper/units.js';
import type { Problem } from '../problem.js';
import type { Picture } from './outlined-sheet.js';

/** One printed page on both days. */
export interface SheetImpact {
  /** Counted from 1. */
  readonly page: number;
  /** Body type on the paper of the pictures. */
  readonly typeBefore?: Pt;
  readonly typeAfter?: Pt;
  /** Whether all lines moved, because the fit gave them another size or another distance: only what says something else is outlined then. */
  readonly reflowed: boolean;
  readonly before?: Picture;
  readonly after?: Picture;
}

/** The size of the type of a sheet, and what it was where that was another one. */
export function typeChange({ typeBefore: before, typeAfter: after }: SheetImpact): Phrase {
  if (after === undefined) return before === undefined ? phrase('figure.no-pt') : phrase('figure.pt-gone', { before });
  return before === undefined || before === after ? phrase('figure.pt', { size: after }) : phrase('figure.pt-change', { before, after });
}

/** How a poster looks on both days, and whether it fits. */
export interface SheetsImpact {
  /** The paper of the pictures; the other sizes are the same design at their scale. */
  readonly size: SizeName;
  readonly sheets: readonly SheetImpact[];
  /** Why it does not fit its sheets on the later day; empty when it does, or is gone. */
  readonly unfit: readonly Problem[];
  /** The same for the earlier day. */
  readonly unfitBefore: readonly Problem[];
}
