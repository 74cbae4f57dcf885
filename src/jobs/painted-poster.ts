import { DESIGNS } from '../../templates/posters/designs.js';
import type { SizeName } from '../content/schema.js';
import type { Theme } from '../content/theme.js';
import { plain } from '../language/rich.js';
import { type FitInput, type Fitted, fit, layPage, type Unfit } from '../layout/fit.js';
import { placeRows } from '../layout/place.js';
import { sheetOf } from '../paper/sheet.js';
import { pt } from '../paper/units.js';
import { type MeasuredPage, measurePage } from '../pdf/measured.js';
import { paint } from '../pdf/paint.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import { textOverflow } from '../proof/text-overflow.js';
import { readingDistance } from '../typography/reading-distance.js';
import type { Assets } from './assets.js';

export interface PosterSheets {
  readonly poster: Poster;
  readonly size: SizeName;
  readonly theme: Theme;
  /** Body type in points at A4 below which nothing is set. */
  readonly floor: number;
  readonly version: string;
  readonly assets: Assets;
  /** Fits are shared: one serves every size of a poster. */
  readonly fits: Map<string, Fitted | Unfit>;
}

/** The sheets of a poster as a PDF, and every line on them where it stands. */
export interface PaintedPoster {
  readonly kind: 'painted';
  readonly fitted: Fitted;
  readonly bytes: Uint8Array;
  readonly pages: readonly MeasuredPage[];
}

/** Fits a poster and paints it in one size. An unfit one is not painted. */
export async function paintPoster(sheets: PosterSheets): Promise<PaintedPoster | Unfit> {
  const { poster, theme, assets, floor } = sheets;
  const input: FitInput = {
    poster,
    design: DESIGNS[poster.design](theme),
    theme,
    measure: await assets.measure(),
    icons: await assets.icons(),
    floor,
  };
  const fitted = sheets.fits.get(poster.id) ?? fit(input);
  sheets.fits.set(poster.id, fitted);
  if (fitted.kind === 'unfit') return fitted;

  const sheet = sheetOf(sheets.size);
  const pages = fitted.pages.map((page) => ({ rows: placeRows(layPage(input, page, page.setting, sheet), sheet.height) }));
  const title = `${plain(poster.title.text.kk)} / ${plain(poster.title.text.ru)}`;
  const creator = `Taqta ${sheets.version}`;
  const painted = await paint({ sheet, pages, title, author: poster.issuer.words.kk, asOf: poster.asOf, creator });
  return { kind: 'painted', fitted, bytes: painted.bytes, pages: painted.pages.map(measurePage) };
}

/** Why a poster does not fit, with the distance in metres that its least type is read from. */
export function whyUnfit({ poster, theme, floor }: PosterSheets, unfit: Unfit): readonly Problem[] {
  const distance = readingDistance(pt(floor), theme.font.capital);
  return textOverflow(poster, unfit, Math.round(distance * 100) / 100);
}
