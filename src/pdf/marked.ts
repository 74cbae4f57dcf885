import type { KitReference } from './kit.js';
import type { Stretch } from './stretches.js';

/** A piece of marked content as it was written. */
export interface Marked extends Stretch {
  readonly id: number;
  readonly pageReference: KitReference;
}
