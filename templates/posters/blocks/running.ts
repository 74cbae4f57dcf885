import type { RunningParts } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Copy } from '../../../src/poster/copy.js';
import { runningFoot } from './foot.js';
import { runningHead } from './running-head.js';

/** What stands on the pages between the first and the last, where a poster runs over many: the same in every design. */
export const running = (copy: Copy, sheet: number, frame: Frame): RunningParts => ({
  head: [runningHead(frame, copy.poster)],
  foot: runningFoot(frame, copy, sheet),
});
