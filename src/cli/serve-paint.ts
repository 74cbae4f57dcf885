import { createAssets, type OwnAssets } from '../jobs/assets.js';
import { createPainter, type FitTask, type Painter, type PaintTask } from '../jobs/painter.js';
import { endWithStarter } from './end-with-starter.js';
import type { PaintAnswer } from './paint-answer.js';
import { sentFault } from './sent-fault.js';

/**
 * What runs in a painting process: answers each PaintTask in its turn, and loads what that needs before the first one
 * comes. It ends with the process that started it, which alone decides what Ctrl-C means.
 */
export function servePaint(closing: () => void): void {
  const assets = createAssets();
  const shipped = createPainter(assets);
  const own = new Map<string, Painter>();
  /** In the look of a task, which is the same throughout a run. */
  const paint = (task: PaintTask | FitTask) => {
    const look = lookOf(task);
    if (!look.fonts && !look.icons) return shipped(task);
    const key = JSON.stringify(look);
    const painter = own.get(key) ?? createPainter(createAssets(look));
    own.set(key, painter);
    return painter(task);
  };
  // A fault of that meets the first task again, and is reported as its answer.
  let last: Promise<unknown> = Promise.all([import('../jobs/painted-poster.js'), assets.measure(), assets.icons()]).catch(() => undefined);
  process.on('message', (task: PaintTask | FitTask) => {
    // Nobody is there to hear that nobody is there: 'disconnect' comes next.
    last = last.then(async () => process.send?.(await answerOf(() => paint(task)), undefined, undefined, () => undefined));
  });
  endWithStarter(closing);
}

const lookOf = ({ fonts, theme: { icons } }: PaintTask): OwnAssets => ({ ...(fonts && { fonts }), ...(icons && { icons }) });

async function answerOf(paint: () => Promise<Extract<PaintAnswer, { kind: 'painted' }>['painted']>): Promise<PaintAnswer> {
  try {
    return { kind: 'painted', painted: await paint() };
  } catch (fault) {
    return sentFault(fault);
  }
}
