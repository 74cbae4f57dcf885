import { join, resolve } from 'node:path';
import type { CheckOptions } from '../output/run.js';
import { asOf } from './as-of.js';
import { listOption, sizesOption } from './list-option.js';
import type { Surroundings } from './outcome.js';
import type { Progress } from './progress.js';
import { findProgram } from './root.js';

/** The flags that `build` and `check` have in common, as they were written. */
export interface RunFlags {
  readonly content: string;
  readonly asOf?: string;
  readonly only?: string;
  readonly size?: string;
}

/** Reads those flags. Stops on what cannot be meant. */
export function runOptions(flags: RunFlags, { folder, signal }: Surroundings, progress: Progress): CheckOptions {
  const only = listOption('--only', flags.only);
  const sizes = sizesOption(flags.size);
  const program = findProgram();
  return {
    content: resolve(folder, flags.content),
    templates: join(program.root, 'templates'),
    asOf: asOf(flags.asOf, { now: Date.now(), epoch: process.env['SOURCE_DATE_EPOCH'] }),
    ...(only && { only }),
    ...(sizes && { sizes }),
    version: program.version,
    code: program.code,
    onProgress: progress.onProgress,
    signal,
  };
}
