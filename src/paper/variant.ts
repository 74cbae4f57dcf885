import type { SheetName } from './sheet.js';
import { isTiled } from './tile-plan.js';

/**
 * How a poster leaves the house. `office`: an office printer, nothing but flat colour near the edge. `press`: bleed,
 * marks and inks for a print shop. `tiles`: A3 and A2 on several A4 to glue together. `gray`: light grounds, no
 * colour. `large-print`: body type of 18 pt or more on as many sheets as it takes.
 */
export const VARIANTS = ['office', 'press', 'tiles', 'gray', 'large-print'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Whether a size can be had in a variant: only A3 and A2 are tiled. */
export const isPrinted = ({ variant, size }: { readonly variant: Variant; readonly size: SheetName }): boolean =>
  variant !== 'tiles' || isTiled(size);

/** The paper that is put into a printer: a size in tiles is printed on A4. */
export const paperOf = ({ variant, size }: { readonly variant: Variant; readonly size: SheetName }): SheetName =>
  variant === 'tiles' ? 'a4' : size;
