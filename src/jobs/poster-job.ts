import type { Made } from '../output/job.js';
import { isTiled, tilePlan } from '../paper/tile-plan.js';
import { pt } from '../paper/units.js';
import { assembled, cropped } from '../proof/assembled.js';
import { checkSheet } from '../proof/check-sheet.js';
import { checkMarks } from '../proof/mark-unreadable.js';
import { preview } from '../proof/preview.js';
import { checkCodes } from '../proof/qr-unreadable.js';
import type { Raster } from '../proof/raster.js';
import { checkTags } from '../proof/untagged.js';
import { readingDistance } from '../typography/reading-distance.js';
import { type PaintedPoster, type PosterSheets, paintPoster, whyUnfit } from './painted-poster.js';
import type { PosterRecord } from './poster-record.js';
import type { Tools } from './tools.js';

export interface PosterWork extends PosterSheets {
  readonly tools: Tools;
  /** Whether a picture is made; a check has no use for it. */
  readonly picture: boolean;
}

/** Width in pixels of a sheet's picture on the editor's page. */
const PREVIEW_WIDTH = 760;
/** Dots per inch at which the finished page is proved: what an office printer and a phone still resolve. */
const PROOF_DPI = 150;

/** Fits, paints and proves one poster in one size and variant. */
export async function makePoster(work: PosterWork): Promise<Made> {
  const { poster, size, variant = 'office', tools } = work;
  const painted = await paintPoster(work);
  if (painted.kind === 'unfit') return { artifacts: [], record: null, problems: whyUnfit(work, painted) };
  const { paper, theme, floor, pages } = painted;
  const proof = { poster, size, paper, theme, floor, pages };
  const rasters = hung(await (await tools.rasteriser()).rasterise(painted.bytes, PROOF_DPI), painted, work);
  const reader = await tools.qrReader();
  const problems = [
    ...checkSheet(proof),
    ...(variant === 'tiles' ? [] : checkTags(proof, await (await tools.tagReader()).read(painted.bytes))),
    ...(await checkCodes(proof, rasters, reader)),
    ...(await checkMarks(proof, rasters, reader)),
  ];

  const name = variant === 'office' ? `${poster.id}-${size}` : `${poster.id}-${size}-${variant}`;
  const file = `posters/${name}.pdf`;
  const picture = `posters/${name}.png`;
  const typePt = pt(Math.min(...painted.fitted.pages.map(({ setting }) => setting.body)) * paper.scale);
  const record: PosterRecord = {
    file,
    preview: picture,
    typePt: rounded(typePt),
    readingDistanceM: rounded(readingDistance(typePt, theme.font.capital)),
    sheets: pages.length,
    ...(variant === 'office' ? {} : { variant }),
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

/** The pages as they hang: cut at their trim, or glued together from their tiles. */
function hung(rasters: readonly Raster[], { trim }: PaintedPoster, { variant, size }: PosterWork): readonly Raster[] {
  if (trim) return rasters.map((raster) => cropped(raster, trim, PROOF_DPI));
  return variant === 'tiles' && isTiled(size) ? assembled(rasters, tilePlan(size), PROOF_DPI) : rasters;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
