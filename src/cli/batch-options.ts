import { resolve } from 'node:path';
import { phrase } from '../messages/message.js';
import type { BatchOptions } from '../output/batch-run.js';
import { ADDITIONS, type AskedAdditions } from '../output/set-additions.js';
import { HALVED } from '../paper/two-up.js';
import { listOption, type RunFlags, runOptions } from './run-options.js';
import { wrongUsage } from './usage.js';

export interface BatchFlags extends RunFlags {
  readonly centers: string;
  readonly shard?: string;
  readonly also?: string;
  readonly twoUp?: string;
  readonly workers?: string;
}

/** What flags ask of a run, but for its table and its part of the centers. */
export async function batchOptions(
  flags: BatchFlags,
  surroundings: Parameters<typeof runOptions>[1],
  progress: Parameters<typeof runOptions>[2],
): Promise<Omit<BatchOptions, 'table' | 'shard'>> {
  const additions = additionsOption(flags);
  return { ...(await runOptions(flags, surroundings, progress)), out: resolve(surroundings.folder, flags.out), ...additions };
}

/** Reads `print,zip`, and the sizes of which two are printed on one paper. Stops on what there is not, and on sizes where nothing is printed. */
function additionsOption({ also, twoUp }: BatchFlags): Pick<AskedAdditions, 'also' | 'twoUp'> {
  const kinds = listOption('--also', also?.toLowerCase())?.map((name) => {
    const known = ADDITIONS.find((kind) => kind === name);
    if (known) return known;
    throw wrongUsage(
      'unknown-addition',
      phrase('unknown-addition.found', { found: name }),
      phrase('choose-from.fix', { names: ADDITIONS }),
    );
  });
  const halved = listOption('--two-up', twoUp?.toLowerCase())?.map((name) => {
    const known = HALVED.find((size) => size === name);
    if (known) return known;
    throw wrongUsage('unknown-size', phrase('unknown-size.two-up', { found: name }), phrase('choose-from.fix', { names: HALVED }));
  });
  if (halved && !kinds?.includes('print')) throw wrongUsage('two-up-unused', phrase('two-up-unused.found'), phrase('two-up-unused.fix'));
  return { ...(kinds && { also: kinds }), ...(halved && { twoUp: halved }) };
}
