import type { Content } from '../content/load.js';
import type { SizeName } from '../content/schema.js';
import { changedAreas, outlines, type PixelArea } from '../impact/changed-areas.js';
import { changedLabels, changedLines } from '../impact/changed-lines.js';
import type { PosterImpact } from '../impact/impact.js';
import { outlinedSheet, type Picture } from '../impact/outlined-sheet.js';
import type { SheetImpact, SheetsImpact } from '../impact/sheet-impact.js';
import type { Fitted, FittedPage, Unfit } from '../layout/fit.js';
import { sheetOf } from '../paper/sheet.js';
import { pt } from '../paper/units.js';
import type { MeasuredPage } from '../pdf/measured.js';
import { type CopyFrame, copiesOf } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import type { Raster } from '../reading/raster.js';
import type { Theme } from '../theme/theme.js';
import type { Assets } from './assets.js';
import { fitPoster, type PaintedPoster, type PosterSheets, paintPoster } from './painted-poster.js';
import { pictureFiles } from './print-pictures.js';
import type { Tools } from './tools.js';
import { whyUnfit } from './why-unfit.js';

interface SheetsWork {
  /** What stands at the foot of either side: it is not what is compared. */
  readonly frame: CopyFrame;
  /** Where the pictures of either side lie. */
  readonly folder: string;
  readonly content: Pick<Content, 'pictures'>;
  readonly size: SizeName;
  readonly theme: Theme;
  readonly floor: number;
  readonly version: string;
  readonly assets: Assets;
  readonly tools: Tools;
  /** Whether pictures are made; the fit is found in any case. */
  readonly pictures: boolean;
}

/** Dots per inch of the pictures: small type is still read when a sheet fills half the width of an A4 page. */
const DPI = 110;
const PIXELS_A_POINT = DPI / 72;
/** Part of a page beyond which changed pixels show no more than that all of it moved. */
const MOST_CHANGED = 0.35;

/** Sets a poster as it was and as it is, and outlines what differs. */
export async function impactSheets({ before, after }: PosterImpact, work: SheetsWork): Promise<SheetsImpact> {
  const [was, is] = [await shown(before, work), await shown(after, work)];
  const even = before && after && was?.painted ? await shown(asOn(before, after), work) : undefined;
  const pages = Math.max(was?.fitted.length ?? 0, is?.fitted.length ?? 0);
  const sheets: SheetImpact[] = [];
  for (let page = 0; page < pages; page += 1) sheets.push(await sheetImpact(page, { was, is, even }, work));
  const unfit = (side: Shown | undefined): readonly Problem[] => side?.unfit ?? [];
  return { size: work.size, sheets, unfit: unfit(is), unfitBefore: unfit(was) };
}

/** The former words with the later day and standing in the imprint: what is left differs for another reason. */
function asOn(before: Poster, after: Poster): Poster {
  return { ...before, asOf: after.asOf, draft: after.draft, imprint: { ...before.imprint, asOf: after.imprint.asOf } };
}

interface Shown {
  readonly fitted: readonly FittedPage[];
  readonly unfit: readonly Problem[];
  readonly painted?: { readonly pages: readonly MeasuredPage[]; readonly rasters: readonly Raster[] };
}

async function shown(poster: Poster | undefined, work: SheetsWork): Promise<Shown | undefined> {
  if (!poster) return undefined;
  const [copy] = copiesOf([poster], work.frame);
  if (!copy) return undefined;
  const files = pictureFiles(copy, { folder: work.folder, pictures: work.content.pictures });
  const { pictures, ...settings } = work;
  const sheets: PosterSheets = { ...settings, copy, pictures: files, fits: new Map() };
  const set: PaintedPoster | Fitted | Unfit = await (pictures ? paintPoster(sheets) : fitPoster(sheets));
  if (set.kind === 'unfit') return { fitted: [], unfit: whyUnfit(sheets, set) };
  if (set.kind === 'fitted') return { fitted: set.pages, unfit: [] };
  const rasters = await (await work.tools.rasteriser()).rasterise(set.bytes, DPI);
  return { fitted: set.fitted.pages, unfit: [], painted: { pages: set.pages, rasters } };
}

interface Sides {
  readonly was: Shown | undefined;
  readonly is: Shown | undefined;
  /** The former side with the later imprint, to compare with. */
  readonly even: Shown | undefined;
}

async function sheetImpact(page: number, { was, is, even }: Sides, { theme, size }: SheetsWork): Promise<SheetImpact> {
  const [old, now] = [was?.fitted[page]?.setting, is?.fitted[page]?.setting];
  const reset = old !== undefined && now !== undefined && JSON.stringify(old) !== JSON.stringify(now);
  const areas = areasOf(page, even, is, reset);
  const picture = async (side: Shown | undefined, outlined: readonly PixelArea[]): Promise<Picture | undefined> => {
    const raster = side?.painted?.rasters[page];
    return raster && outlinedSheet(raster, outlined, theme.colours);
  };
  const { scale } = sheetOf(size);
  const [before, after] = [await picture(was, areas.before), await picture(is, areas.after)];
  return {
    page: page + 1,
    ...(old ? { typeBefore: pt(old.body * scale) } : {}),
    ...(now ? { typeAfter: pt(now.body * scale) } : {}),
    reflowed: areas.reflowed,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

interface Outlines {
  readonly before: readonly PixelArea[];
  readonly after: readonly PixelArea[];
  readonly reflowed: boolean;
}

/** Changed pixels, where the rest of the page stands still; else the lines that say something else, on each page where they stand. */
function areasOf(page: number, even: Shown | undefined, is: Shown | undefined, reset: boolean): Outlines {
  const [old, now] = [even?.painted, is?.painted];
  const [was, raster] = [old?.rasters[page], now?.rasters[page]];
  const [oldPage, newPage] = [old?.pages[page], now?.pages[page]];
  if (!was || !raster || !oldPage || !newPage) return { before: [], after: [], reflowed: reset };
  const pixels = reset ? [] : changedAreas(was, raster);
  const share = pixels.reduce((sum, area) => sum + area.width * area.height, 0) / (raster.width * raster.height);
  const reflowed = reset || share > MOST_CHANGED;
  const find = (one: MeasuredPage, other: MeasuredPage): readonly PixelArea[] =>
    reflowed ? changedLines(one, other, PIXELS_A_POINT) : [...pixels, ...changedLabels(one, other, PIXELS_A_POINT)];
  return { before: outlines(find(oldPage, newPage), was), after: outlines(find(newPage, oldPage), raster), reflowed };
}
