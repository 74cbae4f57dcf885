import { DESIGNS } from '../../templates/posters/designs.js';
import type { SizeName } from '../content/schema.js';
import type { Theme } from '../content/theme.js';
import { plain } from '../language/rich.js';
import { type FitInput, type Fitted, fit, layPage, type Unfit } from '../layout/fit.js';
import { placeRows } from '../layout/place.js';
import type { Made } from '../output/job.js';
import { sheetOf } from '../paper/sheet.js';
import { pt } from '../paper/units.js';
import { measurePage } from '../pdf/measured.js';
import { paint } from '../pdf/paint.js';
import type { Poster } from '../poster/model.js';
import { checkSheet } from '../proof/check-sheet.js';
import { preview } from '../proof/preview.js';
import { checkCodes } from '../proof/qr-unreadable.js';
import { textOverflow } from '../proof/text-overflow.js';
import { readingDistance } from '../typography/reading-distance.js';
import type { Assets } from './assets.js';
import type { PosterRecord } from './poster-record.js';
import type { Tools } from './tools.js';

export interface PosterWork {
  readonly poster: Poster;
  readonly size: SizeName;
  readonly theme: Theme;
  /** Body type in points at A4 below which nothing is set. */
  readonly floor: number;
  readonly version: string;
  readonly assets: Assets;
  readonly tools: Tools;
  /** Whether a picture is made; a check has no use for it. */
  readonly picture: boolean;
  /** Fits are shared: one serves every size of a poster. */
  readonly fits: Map<string, Fitted | Unfit>;
}

/** Width in pixels of a sheet's picture on the editor's page. */
const PREVIEW_WIDTH = 760;
/** Dots per inch at which the finished page is proved: what an office printer and a phone still resolve. */
const PROOF_DPI = 150;

/** Fits, paints and proves one poster in one size. */
export async function makePoster(work: PosterWork): Promise<Made> {
  const { poster, size, theme, floor, assets, tools } = work;
  const input: FitInput = {
    poster,
    design: DESIGNS[poster.design](theme),
    theme,
    measure: await assets.measure(),
    icons: await assets.icons(),
    floor,
  };
  const fitted = work.fits.get(poster.id) ?? fit(input);
  work.fits.set(poster.id, fitted);
  if (fitted.kind === 'unfit')
    return { artifacts: [], record: null, problems: textOverflow(poster, fitted, rounded(readingDistance(pt(floor), theme.font.capital))) };

  const sheet = sheetOf(size);
  const pages = fitted.pages.map((page) => ({ rows: placeRows(layPage(input, page, page.setting, sheet), sheet.height) }));
  const title = `${plain(poster.title.text.kk)} / ${plain(poster.title.text.ru)}`;
  const painted = await paint({ sheet, pages, title, author: poster.issuer.words.kk, asOf: poster.asOf, creator: `Taqta ${work.version}` });
  const proof = { poster, size, theme, floor, pages: painted.pages.map(measurePage) };
  const rasters = await (await tools.rasteriser()).rasterise(painted.bytes, PROOF_DPI);
  const problems = [...checkSheet(proof), ...(await checkCodes(proof, rasters, await tools.qrReader()))];

  const file = `posters/${poster.id}-${size}.pdf`;
  const picture = `posters/${poster.id}-${size}.png`;
  const typePt = pt(Math.min(...fitted.pages.map((page) => page.setting.body)) * sheet.scale);
  const record: PosterRecord = {
    file,
    preview: picture,
    typePt: rounded(typePt),
    readingDistanceM: rounded(readingDistance(typePt, theme.font.capital)),
    sheets: fitted.pages.length,
  };
  return {
    artifacts: [
      { path: file, bytes: painted.bytes },
      ...(work.picture ? [{ path: picture, bytes: await preview(rasters, PREVIEW_WIDTH) }] : []),
    ],
    record,
    problems,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
