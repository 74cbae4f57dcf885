import { pressMarks } from '../../templates/posters/marks/press-marks.js';
import { tileMarks } from '../../templates/posters/marks/tile-marks.js';
import type { Colours } from '../artwork/raster.js';
import type { OutputProfile } from '../content/output-profile.js';
import type { PlacedRow } from '../layout/place.js';
import { pressMedium, tileMedium } from '../paper/medium.js';
import { pressSheet } from '../paper/press-sheet.js';
import { flowSheetOf, type Sheet, type SheetName, sheetOf } from '../paper/sheet.js';
import { isTiled, type TiledSize, tiledSheet, tilePlan, type Uncut } from '../paper/tile-plan.js';
import { pt } from '../paper/units.js';
import type { Variant } from '../paper/variant.js';
import type { PageRows } from '../pdf/lay-out.js';
import type { Purpose } from '../pdf/paint.js';
import { pressInks } from '../pdf/press-inks.js';
import { ALL_PLATES } from '../theme/palette.js';
import { inGray, inLargePrint, inTiles, onPaper, type Theme } from '../theme/theme.js';

/** How a variant of a poster is set and printed. */
export interface PrintedForm {
  /** The poster's own paper, when it is cut and glued. */
  readonly sheet: Sheet;
  readonly theme: Theme;
  /** Whether it runs over as many pages as its type takes. */
  readonly flows: boolean;
  readonly purpose: Purpose;
  /** In what pictures are printed. */
  readonly pictures: Colours;
  /** The form once it is known what stands on the pages: where it depends on that. */
  cut?(uncut: readonly Uncut[]): PrintedForm;
  /** The pages of the poster as pages of the file. */
  pages(poster: readonly (readonly PlacedRow[])[]): readonly PageRows[];
}

/** What a poster is printed with. */
export interface Printing {
  /** For an office printer when absent. */
  readonly variant?: Variant;
  readonly size: SheetName;
  readonly theme: Theme;
  /** The press and paper of a print shop, for which alone it is asked. */
  readonly profile?: OutputProfile;
}

/** Throws a RangeError for a print shop without its profile. */
export function printedForm({ variant = 'office', size, theme: own, profile }: Printing): PrintedForm {
  const sheet = sheetOf(size);
  const theme = onPaper(own, sheet.scale);
  const plain = { sheet, theme, flows: false, purpose: { kind: 'archive' } as const, pictures: { kind: 'rgb' } as const, pages: asTheyAre };
  switch (variant) {
    case 'office':
      return plain;
    case 'gray':
      return { ...plain, theme: inGray(theme), pictures: { kind: 'gray' } };
    case 'large-print':
      return inLarge(plain, flowSheetOf(size));
    case 'press':
      if (!profile) throw new RangeError('expected an output profile for a print shop, found none');
      return onPress(sheet, theme, profile);
    case 'tiles':
      return onTiles(size, inTiles(theme));
  }
}

const inLarge = (plain: PrintedForm, sheet: Sheet): PrintedForm => ({
  ...plain,
  sheet,
  theme: inLargePrint(plain.theme, sheet),
  flows: true,
});

const asTheyAre = (poster: readonly (readonly PlacedRow[])[]): readonly PageRows[] => poster.map((rows) => ({ rows }));

function onPress(sheet: Sheet, theme: Theme, profile: OutputProfile): PrintedForm {
  const press = pressSheet(sheet);
  const onMedium = { medium: pressMedium(press), marks: pressMarks(press, ALL_PLATES) };
  return {
    sheet,
    theme,
    flows: false,
    purpose: { kind: 'press', sheet: press, inks: pressInks(theme), profile },
    pictures: { kind: 'inks', profile: profile.path },
    pages: (poster) => poster.map((rows) => ({ rows, ...onMedium })),
  };
}

/** Before it is cut a poster is laid as large as tiles ever hold it: its lines are the same at any scale. */
function onTiles(size: SheetName, theme: Theme): PrintedForm {
  if (!isTiled(size)) throw new RangeError(`expected A3 or A2 for tiles, found ${size}`);
  return {
    sheet: tiledSheet(size),
    theme,
    flows: false,
    purpose: { kind: 'parts', cuts: [] },
    pictures: { kind: 'rgb' },
    cut: (uncut) => cutInto(size, theme, uncut),
    pages: asTheyAre,
  };
}

function cutInto(size: TiledSize, theme: Theme, uncut: readonly Uncut[]): PrintedForm {
  const plan = tilePlan(size, uncut);
  const cuts = plan.pages.flat().map(({ window, margin, covered }) => {
    const printed = { ...window, ...margin };
    return { printed, seen: { ...printed, width: pt(window.width - covered.right), height: pt(window.height - covered.bottom) } };
  });
  return {
    sheet: plan.finished,
    theme,
    flows: false,
    purpose: { kind: 'parts', cuts },
    pictures: { kind: 'rgb' },
    pages: (poster) =>
      poster.flatMap((rows, index) =>
        (plan.pages[index] ?? []).map((tile) => ({
          rows,
          medium: tileMedium(plan, tile),
          marks: tileMarks(plan, tile, theme.colours.ink),
        })),
      ),
  };
}
