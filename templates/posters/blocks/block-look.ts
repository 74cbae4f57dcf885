import type { Language } from '../../../src/language/language.js';
import type { Pt } from '../../../src/paper/units.js';
import type { Block } from '../../../src/poster/model.js';
import type { Cell } from './cell.js';

/** What a design decides about the blocks it is built of; type as a multiple of the body, lengths in millimetres at A4. */
export interface BlockLook {
  readonly leadIn: number;
  readonly item: { readonly scale: number; readonly weight: 400 | 600 };
  /** Sides of the number badge and of the pictogram. */
  readonly badge: number;
  readonly pictogram: number;
  /** Pictograms of a checklist stand on a tile. */
  readonly tiles: boolean;
  readonly heading: number;
  readonly promise: number;
  /** Points at A4 of the address under a QR code. */
  readonly address: number;
  /** Side of the QR symbol; the theme's own when left out. */
  readonly symbol?: number;
  readonly tracking: number;
  /** The widest line distance of a banner's text, as a multiple of its size. */
  readonly bodyLeading: number;
  /** Points at A4 of a term's numeral. */
  readonly numeral: number;
  /** The least width of a table's pillar. */
  readonly pillar?: number;
  /** The room that a sheet has left over stands between its parts: no window and no text takes of it. */
  readonly spaced?: true;
  /** Lists stand in the dark pillar of the numbers above them. */
  readonly night?: true;
  /** Each day stands as a bar below its hours. */
  readonly bars?: true;
  /** Numbers before a table head its pillar, and are no larger than its own. */
  readonly headed?: true;
}

/** Where a block stands on its sheet. */
export interface Standing {
  /** Of its sheet and its place there: no other block of the poster has it. */
  readonly name: string;
  /** First below the band: the sun hangs into its first row by this much. */
  readonly sun: Pt;
  readonly first: boolean;
  /** What kind of block stands above it on its sheet. */
  readonly above?: Block['kind'];
  /** Right below a dark bar: no rule parts what the bar has parted. */
  readonly underBar?: boolean;
  /** In which languages a picture is heard; none where it is drawn elsewhere on the page. */
  readonly hears: readonly Language[];
  /** How many pictures share the sheet. */
  readonly pictures: number;
  /** The sun hangs from the lower edge of this block's picture instead, by so much. */
  readonly hung?: { readonly disc: Cell; readonly over: Pt };
  /** The widest spine of the notes that stand together: their columns are level with each other. */
  readonly noteSpine?: Pt;
}
