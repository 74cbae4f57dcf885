import type { PosterDesign } from '../../../src/layout/design.js';
import { runningFoot } from './foot.js';
import { type RunningLook, runningHead } from './running-head.js';

/** What stands on the pages between the first and the last, where a poster runs over many. */
export const running =
  (look: RunningLook): PosterDesign['running'] =>
  (copy, sheet, frame) => ({
    head: [runningHead(frame, copy.poster, sheet, look)],
    foot: runningFoot(frame, copy, sheet),
  });
