import type { PaintedPoster, RoomyPoster } from '../jobs/painted-poster.js';
import type { Unfit } from '../layout/fit.js';
import type { ExitCode, Problem } from '../problem.js';

/** What a painting process answers to a PaintTask. A Stop is taken apart: a message carries no class of ours. */
export type PaintAnswer =
  | { readonly kind: 'painted'; readonly painted: PaintedPoster | RoomyPoster | Unfit }
  | { readonly kind: 'stop'; readonly exitCode: ExitCode; readonly problems: readonly Problem[] }
  | { readonly kind: 'fault'; readonly fault: unknown };
