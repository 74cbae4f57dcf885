import { setFlagsFromString } from 'node:v8';

/**
 * Tunes the engine to a run of a few seconds: code that runs briefly is not compiled twice. A third of the processor
 * time of a build went into optimising what was over before it paid (bench/RESULTS.md). React works without its
 * checks for developers.
 */
export function tuneToShortRun(): void {
  setFlagsFromString('--liftoff-only');
  setFlagsFromString('--interrupt-budget=3000000');
  process.env['NODE_ENV'] ??= 'production';
}
