import type { ReactElement } from 'react';
import { DESIGN_FILES, type Design } from '../designs.js';
import type { ByLanguage, Language, Languages } from '../language/language.js';
import type { Mm, Pt } from '../paper/units.js';
import type { Copy } from '../poster/copy.js';
import type { Block } from '../poster/model.js';
import type { Theme } from '../theme/theme.js';
import type { TypeStyle } from '../typography/paragraph.js';
import type { SetWords } from '../typography/set-words.js';
import type { Frame } from './frame.js';
import type { Fills } from './setting.js';

/** A word, an address or a sign that is wider than its room: plain data, which another process can be sent. */
export interface TooWide {
  readonly by: Pt;
  readonly room: Pt;
  /** What sticks out; nothing where that is a sign. */
  readonly words: string;
  readonly language?: Language;
  /** The statement whose words these are; words of the frame, such as an address, name their role instead. */
  readonly statement?: string;
  readonly role?: string;
}

/** What of several sticks out farthest. */
export const widestOf = (found: readonly (TooWide | undefined)[]): TooWide | undefined =>
  found.reduce((most, next) => (next && next.by > (most?.by ?? 0) ? next : most), undefined);

/** Where a pillar stands, from the left edge of what is laid out. */
export interface Pillar {
  readonly colour: string;
  readonly left: Pt;
  readonly width: Pt;
}

/** How the words of any center are set in the slots of a row. Plain data: it may be kept, and sent to another process. */
export interface SlotSetting {
  readonly type: TypeStyle;
  /** What the page says, in its order: each has a slot. */
  readonly languages: Languages;
  /** All languages of the poster: a line that stands level with the others does so in all of them. */
  readonly declared: Languages;
  /** Of each slot. */
  readonly column: Pt;
  /** How high each slot is. */
  readonly room: Pt;
}

/** What a center has in the slots of a row. */
export interface SlotWords {
  /** Whether they have the room that the row keeps. */
  readonly fits: boolean;
  readonly height: Pt;
  readonly tooWide?: TooWide | undefined;
  /** In points from the upper left corner of the slot of each language. */
  readonly words: ReadonlyMap<Language, readonly SetWords[]>;
}

/** A band across the sheet. Its height is known before anything is drawn; nothing inside may reach out of it but what is said to. */
export interface Row {
  readonly height: Pt;
  /** What each language's part needs, where the row holds text: shows an editor which language to shorten. */
  readonly needs?: ByLanguage<Pt>;
  readonly tooWide?: TooWide | undefined;
  /** Height in points where each of its texts is one line: what no shorter text makes less. Its own where absent. */
  readonly least?: Pt;
  /** Share of the room that is left when everything has grown to its most. */
  readonly grow?: number;
  /** Says the title: at the head of a sheet, or of each language's half. */
  readonly title?: true;
  /** Leads what comes after it, as a heading does: no page ends with it. */
  readonly leads?: true;
  /**
   * The row in two, the first no taller than this room: for a page that would hold no more of it. Absent where it
   * stands whole; nothing where a part would be a line alone.
   */
  divided?(room: Pt): readonly [Row, Row] | undefined;
  /** The row without the rule that parts it from what stands above: for the head of a page. */
  bare?(): Row;
  /** The row of a table that it is, by its statement. */
  readonly entry?: string;
  /** Goes on in the middle of a sentence: the second part of a row that was divided there. */
  readonly continues?: true;
  /** Flat colour behind the whole row, edge to edge; neighbours of one colour are painted as one. */
  readonly ground?: string;
  /** Flat colour behind a part of the row, from its top to its bottom; neighbours of one colour and place are painted as one. */
  readonly pillar?: Pillar;
  /** How the words of another center are set in its slots; absent where it has none. */
  readonly slots?: SlotSetting;
  /** Draws the row at its height or a little more; `beyond` is how far the paper goes on at its left and right. */
  draw(height: Pt, beyond?: Pt): ReactElement;
}

/** One printed page: what stands at the head, what fills the middle, what stands at the foot. */
export interface SheetLayout {
  readonly head: readonly Row[];
  /** The head is a picture: a page that has nothing but it is a cover. */
  readonly cover?: true;
  /** Room between head and middle, in points; none when absent. */
  readonly gap?: Pt;
  readonly body: readonly Row[];
  /** The middle of a page with another head, where this one says the subject of its sheet; `body` when absent. */
  bodyAlone?(): readonly Row[];
  /** What a row that grows takes at most, in points; the rest stays blank above the foot. As much as there is when absent. */
  readonly most?: Pt;
  readonly foot: readonly Row[];
}

/** Running head and foot: what stands on a page that neither opens nor closes a poster. */
type RunningParts = Pick<SheetLayout, 'head' | 'foot'>;

/** How a kind of poster is laid out: numbers of the design, and the pages for one setting. */
export interface PosterDesign {
  readonly edge: Mm;
  readonly spine: Mm;
  /** What the spine gives to the texts beside it, where the signs of a full sheet have shrunk; nothing when absent. */
  readonly spineGives?: Mm;
  /** Fills its sheet, however few its words. */
  readonly fills?: Fills;
  /** None of its languages stands in a panel below the others: they share a field, or all that is said a pillar. */
  readonly unpanelled?: true;
  /** Words in one language beyond which a sheet is none of its kind. */
  readonly mostWords?: number;
  /** Whether a block before a table stands at its head on every sheet over which it runs. */
  headsTable?(block: Block): boolean;
  /** The pages of one copy; a frame of one language gives that language's pages. */
  lay(copy: Copy, sheet: number, frame: Frame): SheetLayout;
  /** Head and foot of the pages on which a copy goes on; `sheet` is the number in the imprint. */
  running(copy: Copy, sheet: number, frame: Frame): RunningParts;
}

/** What the file of a design has for others. */
interface DesignFile {
  design(theme: Theme): PosterDesign;
}

/** The look of a design, as a theme has it; its file is loaded by whoever sets a sheet. */
export const lookOf = async (name: Design): Promise<DesignFile['design']> => ((await DESIGN_FILES[name]()) as DesignFile).design;
