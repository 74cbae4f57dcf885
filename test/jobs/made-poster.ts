import { hashOf } from '../../src/hash.js';
import type { PaintedPoster } from '../../src/jobs/painted-poster.js';
import { createPainter, type PaintTask } from '../../src/jobs/painter.js';
import { makePoster } from '../../src/jobs/poster-job.js';
import type { Made } from '../../src/output/job.js';
import { valueOnce } from '../corpus.js';
import { assets, tools } from '../sheets.js';

const nameOf = (what: string, task: PaintTask): string =>
  `${what}-${task.copy.poster.id}-${task.size}-${task.variant ?? 'office'}-${hashOf(task).slice(0, 16)}`;

/** A poster as the product paints it, once for all tests. Throws when it does not fit. */
export function paintedPoster(task: PaintTask): Promise<PaintedPoster> {
  return valueOnce(import.meta.filename, nameOf('painted', task), async () => {
    const painted = await createPainter(assets)(task);
    if (painted.kind === 'unfit') throw new Error(`expected ${task.copy.poster.id} to fit`);
    return painted;
  });
}

/** A poster as the product paints and proves it, once for all tests. */
export function madePoster(task: PaintTask): Promise<Made> {
  return valueOnce(import.meta.filename, nameOf('made', task), async () =>
    makePoster({ task, painted: await paintedPoster(task), assets, tools, picture: false }),
  );
}
