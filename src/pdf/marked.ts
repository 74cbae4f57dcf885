import type { PdfkitReference } from './pdfkit-internals.js';
import type { Stretch } from './stretches.js';

/** A piece of marked content as it was written. */
export interface Marked extends Stretch {
  readonly id: number;
  readonly pageReference: PdfkitReference;
}
