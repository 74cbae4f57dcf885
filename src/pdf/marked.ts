import type { PdfkitReference } from './pdfkit-internals.js';
import type { Slot, Stretch } from './stretches.js';

/** A piece of marked content as it was written. */
export interface Marked extends Stretch {
  readonly id: number;
  readonly pageReference: PdfkitReference;
}

/** A slot, in whose place each copy has pieces of its own. */
export interface MarkedSlot extends Slot {
  readonly kind: 'slot';
  readonly slot: Slot;
  readonly boxes: readonly [];
  readonly pageReference: PdfkitReference;
}
