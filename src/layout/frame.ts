import type { Language, Languages } from '../language/language.js';
import { designArea, type Sheet } from '../paper/sheet.js';
import { type Mm, mm, type Pt, pt, toPt } from '../paper/units.js';
import type { IconNode } from '../shipped/icons.js';
import type { Theme } from '../theme/theme.js';
import type { Measure } from '../typography/measure.js';
import { GUTTER, type Stand } from './arrangement.js';
import { type Setting, yieldedDisplay } from './setting.js';

/** The texts of a language, by a share of their length longer than they are. */
export interface Longer {
  readonly language: Language;
  readonly share: number;
}

/** A thinner line in a tint of an ink breaks up on a press. */
export const LEAST_LINE = mm(0.25);

/** What every block is given: the sheet, the setting that is tried, and what it takes to measure and to draw. */
export interface Frame {
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly setting: Setting;
  /** What a page says, in its order: two languages with the spine between them, or one or three behind a spine at their left. */
  readonly languages: Languages;
  readonly stand: Stand;
  /** Languages of the page that stand below these: what is drawn once is heard in them as well. */
  readonly below: readonly Language[];
  /** All languages of the poster: what is one size in each of them is measured in all. */
  readonly declared: Languages;
  readonly measure: Measure;
  icon(name: string): readonly IconNode[];
  /** Width of what is laid out: the sheet, or a little less where it is smaller than A4. */
  readonly width: Pt;
  /** Distance of text from either side of that width. */
  readonly edge: Pt;
  /** Width of the middle column, which holds what needs no translation. */
  readonly spine: Pt;
  /** Texts that are taken for longer than they are: for the room that a sheet has. */
  readonly longer?: Longer;
  /** A table runs over this sheet and others: it begins here, or goes on. */
  readonly run?: 'begins' | 'continued';
  /** A length in millimetres at A4, on this sheet. */
  mm(length: number): Pt;
  /** A space in millimetres at A4, on this sheet: less where a full sheet needs the room. */
  air(length: number): Pt;
  /** The thickness of a line in millimetres at A4, on this sheet: no thinner than paper shows it whole. */
  line(thickness: number): Pt;
  /** A type size in points at A4, on this sheet. */
  type(size: number): Pt;
}

interface FrameInput {
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly setting: Setting;
  readonly languages: Languages;
  readonly stand: Stand;
  readonly below: readonly Language[];
  readonly declared: Languages;
  readonly measure: Measure;
  readonly icons: ReadonlyMap<string, readonly IconNode[]>;
  readonly edge: Mm;
  readonly spine: Mm;
  readonly spineGives?: Mm;
  readonly longer?: Longer;
  readonly run?: 'begins' | 'continued';
}

export function createFrame(input: FrameInput): Frame {
  const { sheet, icons } = input;
  const length = (value: number): Pt => pt(toPt(mm(value)) * sheet.scale);
  return {
    ...input,
    width: designArea(sheet).width,
    edge: length(input.edge),
    spine: length(input.spine - (input.spineGives ?? 0) * yieldedDisplay(input.setting)),
    icon: (name) => icons.get(name) ?? [],
    mm: length,
    air: (value) => length(value * input.setting.spaces),
    line: (thickness) => pt(Math.max(length(thickness), toPt(LEAST_LINE))),
    type: (size) => pt(size * sheet.scale),
  };
}

/** Width of a text column, for a spine of its own or the frame's. */
export function columnWidth(frame: Frame, spine: Pt = frame.spine): Pt {
  const count = frame.languages.length;
  const between = frame.stand === 'columns' ? frame.mm(GUTTER) * (count - 1) : 0;
  return pt((frame.width - 2 * frame.edge - spine - between) / count);
}

/** Left edge of a text column, counted from 0. */
export function columnLeft(frame: Frame, index: number, spine: Pt = frame.spine): Pt {
  const width = columnWidth(frame, spine);
  if (frame.languages.length === 2 && frame.stand === 'spine') return index === 0 ? frame.edge : pt(frame.width - frame.edge - width);
  return pt(frame.edge + spine + index * (width + frame.mm(GUTTER)));
}
