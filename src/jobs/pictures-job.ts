import type { Unfit } from '../layout/fit.js';
import type { Made } from '../output/job.js';
import type { PictureReport } from '../output/picture-report.js';
import { BASE, sheetOf } from '../paper/sheet.js';
import { pictureAbout } from '../pictures/picture-about.js';
import { PICTURE_SIZE_NAMES } from '../pictures/picture-size.js';
import { DPI_AT_A4, sheetPicture } from '../pictures/sheet-picture.js';
import type { PaintedPoster } from './painted-poster.js';
import type { PaintTask } from './painter.js';
import type { Tools } from './tools.js';
import { whyUnfit } from './why-unfit.js';

interface PicturesWork {
  readonly task: PaintTask;
  readonly painted: PaintedPoster | Unfit;
  readonly tools: Tools;
}

/** A picture of each sheet of a poster at each size of screen. What the sheet has to keep is proved by the poster's own job. */
export async function makePictures({ task, painted, tools }: PicturesWork): Promise<Made> {
  const { copy, size, version } = task;
  if (painted.kind === 'unfit') return { artifacts: [], record: null, problems: whyUnfit(task, painted) };
  const pages = await (await tools.rasteriser()).rasterise(painted.bytes, (DPI_AT_A4 * BASE.width) / sheetOf(size).width);
  const artifacts = [];
  const pictures: PictureReport[] = [];
  for (const [index, page] of pages.entries()) {
    const sheet = index + 1;
    const about = pictureAbout(copy, version, sheet);
    for (const screen of PICTURE_SIZE_NAMES) {
      const { png, webp, width, height } = await sheetPicture(page, screen, about);
      const name = `pictures/${copy.name}-${sheet}-${screen}`;
      artifacts.push({ path: `${name}.png`, bytes: png }, { path: `${name}.webp`, bytes: webp });
      pictures.push({
        poster: copy.poster.id,
        center: copy.center.id,
        sheet,
        size: screen,
        width,
        height,
        png: `${name}.png`,
        webp: `${name}.webp`,
      });
    }
  }
  return { artifacts, record: { pictures }, problems: [] };
}
