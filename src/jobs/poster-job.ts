import type { Made } from '../output/job.js';
import type { PosterRecord } from '../output/poster-record.js';
import { pt } from '../paper/units.js';
import { readingDistance } from '../typography/reading-distance.js';
import { type PosterSheets, paintPoster, whyUnfit } from './painted-poster.js';
import { proveSheets } from './prove-sheets.js';
import type { Tools } from './tools.js';

export interface PosterWork extends PosterSheets {
  readonly tools: Tools;
  /** Whether a picture is made; a check has no use for it. */
  readonly picture: boolean;
}

/** Fits, paints and proves one poster in one size and variant. */
export async function makePoster(work: PosterWork): Promise<Made> {
  const { poster, size, variant = 'office' } = work;
  const painted = await paintPoster(work);
  if (painted.kind === 'unfit') return { artifacts: [], record: null, problems: whyUnfit(work, painted) };
  const { bytes, paper, theme, floor, pages } = painted;
  const sheet = { poster, size, paper, theme, floor, pages };
  const measure = await work.assets.measure();
  const proved = await proveSheets({ sheet, variant, bytes, measure, ...(work.picture && { pictured: work.version }) }, work.tools);

  const name = variant === 'office' ? `${poster.id}-${size}` : `${poster.id}-${size}-${variant}`;
  const file = `posters/${name}.pdf`;
  const [png, webp] = [`posters/${name}.png`, `posters/${name}.webp`];
  const typePt = pt(Math.min(...painted.fitted.pages.map(({ setting }) => setting.body)) * paper.scale);
  const { figures } = proved;
  if (!figures) return { artifacts: [], record: null, problems: proved.problems };
  const record: PosterRecord = {
    file,
    preview: png,
    previewWebp: webp,
    typePt: rounded(typePt),
    readingDistanceM: rounded(readingDistance(typePt, theme.font.capital)),
    sheets: pages.length,
    ...(variant === 'office' ? {} : { variant }),
    figures,
  };
  const { picture } = proved;
  const pictureFiles = picture
    ? [
        { path: png, bytes: picture.png },
        { path: webp, bytes: picture.webp },
      ]
    : [];
  return {
    artifacts: [{ path: file, bytes }, ...pictureFiles],
    record,
    problems: proved.problems,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
