import type { RunningParts } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Poster } from '../../../src/poster/model.js';
import { runningFoot } from './foot.js';
import { runningHead } from './running-head.js';

/** What stands on the pages between the first and the last, where a poster runs over many: the same in every design. */
export const running = (poster: Poster, sheet: number, frame: Frame): RunningParts => ({
  head: [runningHead(frame, poster)],
  foot: runningFoot(frame, poster, sheet),
});
