import type { Theme } from '../content/theme.js';

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
}

/** Display type grows by no more than this: a title that shouts hides its text. */
const MOST_DISPLAY = 1.3;

/** Body grows in steps of a tenth of a point: smaller steps are not seen. */
export const BODY_STEP = 0.1;

type Stage = 'body' | 'air' | 'display';

/** The order in which room is given away: letters first, then the air of lines and rows together, numerals last. */
export const STAGES: readonly Stage[] = ['body', 'air', 'display'];

/** What bounds a setting: what the theme allows, and body type in points at A4 below which nothing is set. */
interface Bounds {
  readonly theme: Theme;
  readonly floor: number;
}

/** The tightest setting: body at its floor in points at A4, everything else at its least. */
export function tightest({ theme, floor }: Bounds): Setting {
  return { body: floor, leading: theme.type.leading.least, row: theme.spacing.row.least, display: 1, divided: true };
}

/** The setting with one stage turned to `t` between 0 (least) and 1 (most). */
export function turned(setting: Setting, stage: Stage, t: number, { theme, floor }: Bounds): Setting {
  const between = (least: number, most: number): number => least + (Math.max(least, most) - least) * t;
  switch (stage) {
    case 'body':
      // A floor between two steps is not rounded below itself.
      return { ...setting, body: Math.max(floor, Math.floor(between(floor, theme.type.ceiling) / BODY_STEP + 1e-9) * BODY_STEP) };
    case 'air':
      return {
        ...setting,
        leading: between(theme.type.leading.least, theme.type.leading.most),
        row: between(theme.spacing.row.least, theme.spacing.row.most),
      };
    case 'display':
      return { ...setting, display: between(1, MOST_DISPLAY) };
  }
}
