import type { Element } from '../../templates/posters/blocks/tag.js';

/** A piece of what is heard begins here: the elements around it, from the outermost, inside of its slot. */
export interface Opening {
  readonly opens: readonly Element[];
}

/** An operator of a page's content with its operands, or where a piece begins that is heard. */
export type StampLine = string | Opening;

/** What one copy has in a slot, as it is painted: in points from the upper left corner of the slot, downwards. */
export type Stamp = readonly StampLine[];
