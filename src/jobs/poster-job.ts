import type { Made } from '../output/job.js';
import { sheetOf } from '../paper/sheet.js';
import { pt } from '../paper/units.js';
import { checkSheet } from '../proof/check-sheet.js';
import { checkMarks } from '../proof/mark-unreadable.js';
import { preview } from '../proof/preview.js';
import { checkCodes } from '../proof/qr-unreadable.js';
import { checkTags } from '../proof/untagged.js';
import { readingDistance } from '../typography/reading-distance.js';
import { type PosterSheets, paintPoster, whyUnfit } from './painted-poster.js';
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

/** Fits, paints and proves one poster in one size. */
export async function makePoster(work: PosterWork): Promise<Made> {
  const { poster, size, theme, floor, tools } = work;
  const painted = await paintPoster(work);
  if (painted.kind === 'unfit') return { artifacts: [], record: null, problems: whyUnfit(work, painted) };
  const proof = { poster, size, theme, floor, pages: painted.pages };
  const rasters = await (await tools.rasteriser()).rasterise(painted.bytes, PROOF_DPI);
  const reader = await tools.qrReader();
  const problems = [
    ...checkSheet(proof),
    ...checkTags(proof, await (await tools.tagReader()).read(painted.bytes)),
    ...(await checkCodes(proof, rasters, reader)),
    ...(await checkMarks(proof, rasters, reader)),
  ];

  const file = `posters/${poster.id}-${size}.pdf`;
  const picture = `posters/${poster.id}-${size}.png`;
  const { pages } = painted.fitted;
  const typePt = pt(Math.min(...pages.map((page) => page.setting.body)) * sheetOf(size).scale);
  const record: PosterRecord = {
    file,
    preview: picture,
    typePt: rounded(typePt),
    readingDistanceM: rounded(readingDistance(typePt, theme.font.capital)),
    sheets: pages.length,
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
