import type { Theme } from '../theme/theme.js';

/** What the fit may turn. Every part grows or stays as `t` of its stage grows, so that the fit can bisect. */
export interface Setting {
  /** Body type in points at A4. */
  readonly body: number;
  /** Line distance as a multiple of the type size. */
  readonly leading: number;
  /** Padding above and below a row, in millimetres at A4. */
  readonly row: number;
  /** Scale of numerals, pictograms and the title, against the designer's own size. */
  readonly display: number;
  /** Whether words may be divided at the ends of lines. */
  readonly divided: boolean;
  /** Scale of the spaces between the parts of a design, padding of rows among them, against the designer's own. */
  readonly spaces: number;
  /** Whether the squares of days take no more room than the text beside them leaves. */
  readonly squaresYield: boolean;
  /** Whether lines are filled closely: letters a little nearer to each other, words divided wherever that saves a line. */
  readonly close: boolean;
  /** How far what is large goes beyond that where a design fills its sheet with few words: 0 not at all, 1 to its most. */
  readonly fill: number;
  /** Whether an address that is wider than its column is broken at its dots and hyphens: where the sheet would be refused else. */
  readonly addresses?: 'broken';
}

/** Display type grows by no more than this: a title that shouts hides its text. */
const MOST_DISPLAY = 1.3;
/** And shrinks to no less where a full sheet needs the room: a title is still the largest type on it. */
const LEAST_DISPLAY = 0.75;
/** Spaces shrink to no less: rows that touch are one text. */
const LEAST_SPACES = 0.3;

/** Body grows in steps of a tenth of a point: smaller steps are not seen. */
export const BODY_STEP = 0.1;

/** Nothing but the text has to fit: what a sheet with room looks like. */
export const FREE: Pick<Setting, 'spaces' | 'squaresYield' | 'close' | 'fill'> = { spaces: 1, squaresYield: false, close: false, fill: 0 };

type Growth = 'body' | 'air' | 'display' | 'letters' | 'fill' | 'rest';

/** The order in which room is given away: letters first, then the air of lines and rows together, numerals last. */
export const GROWTHS: readonly Growth[] = ['body', 'air', 'display'];
/** What a design that fills its sheet does with the room that is left then: its text grows on, then all that is large, and again its text. */
export const FILLINGS: readonly Growth[] = ['letters', 'fill', 'rest'];

type Yielding = 'spaces' | 'squares' | 'display' | 'lines';

/** The order in which room is found for a text that does not fit at its floor, which is never lowered. */
export const YIELDINGS: readonly Yielding[] = ['spaces', 'squares', 'display', 'lines'];

/** Body type in points at A4 to which the text of a design that fills its sheet grows: before all that is large does, and after. */
export type Fills = Readonly<Record<'body' | 'most', number>>;

/** What bounds a setting: what the theme allows, and body type in points at A4 below which nothing is set. */
export interface Bounds {
  readonly theme: Theme;
  readonly floor: number;
  readonly design?: { readonly fills?: Fills };
}

/** The setting from which a sheet grows: body at its floor in points at A4, air and numerals at the designer's least. */
export function smallest({ theme, floor }: Bounds): Setting {
  return { body: floor, leading: theme.type.leading.least, row: theme.spacing.row.least, display: 1, divided: true, ...FREE };
}

/** The same with all that can yield gone as far as it goes: what does not fit then has too much text. */
export const tightest = (bounds: Bounds): Setting => YIELDINGS.reduce((setting, stage) => yielded(setting, stage, 1), smallest(bounds));

/** The setting with one stage of growth turned to `t` between 0 (least) and 1 (most). */
export function grown(setting: Setting, stage: Growth, t: number, { theme, floor, design }: Bounds): Setting {
  switch (stage) {
    case 'body':
      return { ...setting, body: stepped(floor, theme.type.ceiling, t) };
    case 'air':
      return {
        ...setting,
        leading: between(theme.type.leading.least, theme.type.leading.most, t),
        row: between(theme.spacing.row.least, theme.spacing.row.most, t),
      };
    case 'display':
      return { ...setting, display: between(1, MOST_DISPLAY, t) };
    case 'letters':
      return { ...setting, body: stepped(setting.body, design?.fills?.body ?? setting.body, t) };
    case 'fill':
      return { ...setting, fill: t };
    case 'rest':
      return { ...setting, body: stepped(setting.body, design?.fills?.most ?? setting.body, t) };
  }
}

/** A size of the body; a least that lies between two steps is not rounded below itself. */
const stepped = (least: number, most: number, t: number): number =>
  Math.max(least, Math.floor(between(least, most, t) / BODY_STEP + 1e-9) * BODY_STEP);

const between = (least: number, most: number, t: number): number => least + (Math.max(least, most) - least) * t;

/** The setting with one part of it yielding by `t` between 0 (not at all) and 1 (as far as it goes). */
export function yielded(setting: Setting, stage: Yielding, t: number): Setting {
  switch (stage) {
    case 'spaces':
      return { ...setting, spaces: 1 - (1 - LEAST_SPACES) * t };
    case 'squares':
      return { ...setting, squaresYield: t > 0 };
    case 'display':
      return { ...setting, display: 1 - (1 - LEAST_DISPLAY) * t };
    case 'lines':
      return { ...setting, close: t > 0 };
  }
}

/** How far numerals, signs and title have yielded: 0 not at all, 1 as far as they go. */
export const yieldedDisplay = ({ display }: Setting): number => Math.max(0, 1 - display) / (1 - LEAST_DISPLAY);
