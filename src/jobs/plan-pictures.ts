import type { SizeName } from '../content/schema.js';
import { hashOf } from '../hash.js';
import { phrase } from '../messages/message.js';
import { aboutOf, type Job } from '../output/job.js';
import type { Variant } from '../paper/variant.js';
import type { Copy } from '../poster/copy.js';
import { EXIT, Stop } from '../problem.js';
import type { Theme } from '../theme/theme.js';
import type { Painter, PaintTask } from './painter.js';
import type { Tools } from './tools.js';

interface PicturesPlan {
  readonly copies: readonly Copy[];
  /** Sizes and variants of the run. */
  readonly sizes: readonly SizeName[];
  readonly variants: readonly Variant[];
  readonly theme: Theme;
  readonly floor: number;
  readonly version: string;
  readonly paint: Painter;
  tools(): Promise<Tools>;
  /** The files of the pictures of a copy. */
  picturesFor(copy: Copy): Pick<PaintTask, 'pictures'>;
}

/**
 * The pictures of each poster as a job of its own. They are taken from the first size of the run, which is proved in
 * it: one fit serves every size, so any of them shows the same lines. Stops when no sheet for a screen is asked for.
 */
export function planPictures({ copies, sizes, variants, paint, tools, picturesFor, ...common }: PicturesPlan): readonly Job[] {
  if (!variants.includes('office')) throw noOffice(variants);
  const { theme, floor, version } = common;
  const inTurn = oneAtATime();
  return sizes.slice(0, 1).flatMap((size) =>
    copies.map((copy) => ({
      key: `pictures/${copy.name}`,
      inputs: hashOf([copy, size, theme, floor, version]),
      about: aboutOf(copy, size),
      make: () =>
        inTurn(async () => {
          const { makePictures } = await import('./pictures-job.js');
          const task = { copy, size, ...common, ...picturesFor(copy) };
          return makePictures({ task, painted: await paint(task), tools: await tools() });
        }),
    })),
  );
}

/** Two fine rasters and the search for their palettes would hold as much memory as all the rest of a build. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

const noOffice = (variants: readonly Variant[]): Stop =>
  new Stop(EXIT.usage, [
    {
      code: 'no-office-sheet',
      severity: 'error',
      where: { file: '--pictures' },
      message: phrase('no-office-sheet.found', { variants }),
      fix: phrase('no-office-sheet.fix'),
    },
  ]);
