import type { Content } from '../content/load.js';
import { daysOf } from '../day/days.js';
import type { Design } from '../designs.js';
import { lookOf } from '../layout/design.js';
import { type FitInput, fit, layPage } from '../layout/fit.js';
import { type PlacedRow, placeRows } from '../layout/place.js';
import { designArea, type Sheet } from '../paper/sheet.js';
import { copiesOf, copyFrame } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { IsoDate } from '../rules/date.js';
import type { Theme } from '../theme/theme.js';
import type { Assets } from './assets.js';
import { type PictureFiles, pictureFiles } from './print-pictures.js';

/** A poster that shows a design, or a block, in a look. */
export interface Specimen {
  readonly poster: Poster;
  readonly design: Design;
  /** Kinds of blocks that no specimen before it shows. */
  readonly blocks: readonly string[];
  readonly pages: readonly (readonly PlacedRow[])[];
  /** The files of its pictures. */
  readonly files: PictureFiles;
}

/** A content folder, and what it says. */
export interface SpecimenFolder {
  readonly folder: string;
  readonly content: Content;
}

interface SpecimensInput {
  /** Where posters are looked for, the first one first. */
  readonly contents: readonly SpecimenFolder[];
  readonly asOf: IsoDate;
  readonly theme: Theme;
  readonly sheet: Sheet;
  readonly assets: Assets;
}

/** Posters that together show every design, and every block that one of the contents has, in a look: those of the first content where it has any. */
export async function specimensOf({ contents, asOf, theme, sheet, assets }: SpecimensInput): Promise<readonly Specimen[]> {
  const [measure, icons] = [await assets.measure(), await assets.icons()];
  const shown = new Set<string>();
  const found: Specimen[] = [];
  for (const { folder, content } of contents) {
    const frame = copyFrame(content);
    for (const poster of daysOf(content).on(asOf).posters) {
      const blocks = [...new Set<string>(poster.blocks.map(({ kind }) => kind))].filter((kind) => !shown.has(`block ${kind}`));
      if (shown.has(poster.design) && blocks.length === 0) continue;
      const [copy] = copiesOf([poster], frame);
      if (!copy) continue;
      const design = await lookOf(poster.design);
      const input: FitInput = { copy, design: design(theme), theme, measure, icons, floor: theme.type.floor };
      const fitted = fit(input);
      if (fitted.kind === 'unfit') continue;
      const pages = fitted.pages.map((page) => placeRows(layPage(input, page, page.setting, sheet), designArea(sheet).height));
      found.push({ poster, design: poster.design, blocks, pages, files: pictureFiles(copy, { folder, pictures: content.pictures }) });
      shown.add(poster.design);
      for (const kind of blocks) shown.add(`block ${kind}`);
    }
  }
  return found;
}

/** The pictograms that posters name, each once. */
export const iconsIn = (posters: readonly Poster[]): readonly string[] =>
  [...new Set(JSON.stringify(posters).match(/(?<="icon":")[a-z0-9-]+/g) ?? [])].sort();
