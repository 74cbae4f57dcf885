import { littleRoom } from '../checks/little-room.js';
import { manyWords } from '../checks/many-words.js';
import type { Unfit } from '../layout/fit.js';
import type { Made } from '../output/job.js';
import type { PosterRecord } from '../output/poster-record.js';
import { pt } from '../paper/units.js';
import { readingDistance } from '../typography/reading-distance.js';
import type { Assets } from './assets.js';
import type { PaintedPoster } from './painted-poster.js';
import type { PaintTask } from './painter.js';
import { proveSheets } from './prove-sheets.js';
import type { Tools } from './tools.js';
import { whyUnfit } from './why-unfit.js';

interface PosterWork {
  readonly task: PaintTask;
  readonly painted: PaintedPoster | Unfit;
  readonly assets: Assets;
  readonly tools: Tools;
  /** Whether a picture is made; a check has no use for it. */
  readonly picture: boolean;
}

/** Proves a painted poster: its files and its figures, or what is wrong with it. */
export async function makePoster({ task, painted, assets, tools, picture }: PosterWork): Promise<Made> {
  const { copy, size, variant = 'office' } = task;
  if (painted.kind === 'unfit') return { artifacts: [], record: null, problems: whyUnfit(task, painted) };
  const { bytes, paper, theme, floor, pages } = painted;
  const sheet = { copy, size, paper, theme, floor, pages };
  const measure = await assets.measure();
  const proved = await proveSheets({ sheet, variant, bytes, measure, ...(picture && { pictured: task.version }) }, tools);

  const name = variant === 'office' ? `${copy.name}-${size}` : `${copy.name}-${size}-${variant}`;
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
    ...(painted.rooms && { roomPercent: painted.rooms.map(({ percent }) => percent) }),
    ...(variant === 'office' ? {} : { variant }),
    ...(task.profile && { outputProfile: { name: task.profile.name, sha256: task.profile.sha256 } }),
    figures,
  };
  const preview = proved.picture;
  const pictureFiles = preview
    ? [
        { path: png, bytes: preview.png },
        { path: webp, bytes: preview.webp },
      ]
    : [];
  return {
    artifacts: [{ path: file, bytes }, ...pictureFiles],
    record,
    problems: [...proved.problems, ...littleRoom(copy.poster, painted.rooms ?? []), ...manyWords(copy.poster, painted.mostWords)],
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
