import { join, resolve } from 'node:path';
import { peekOutput } from '../output/former.js';
import type { CheckOptions, RunReport } from '../output/run.js';
import { sourceHash } from '../output/source-hash.js';
import { unchanged } from '../output/unchanged.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { listOption, sizesOption, variantsOption } from './list-option.js';
import type { Surroundings } from './outcome.js';
import type { Progress } from './progress.js';
import { findProgram } from './root.js';

/** The flags that `build` and `check` have in common, as they were written. */
export interface RunFlags {
  readonly content: string;
  readonly out: string;
  readonly asOf?: string;
  readonly only?: string;
  readonly size?: string;
  readonly variant?: string;
  readonly pictures?: boolean;
}

/** Reads those flags. Stops on what cannot be meant. */
export async function runOptions(flags: RunFlags, { folder, signal }: Surroundings, progress: Progress): Promise<CheckOptions> {
  const only = listOption('--only', flags.only);
  const sizes = sizesOption(flags.size);
  const variants = variantsOption(flags.variant);
  const { pictures } = flags;
  const program = findProgram();
  const date = asOf(flags.asOf, clock());
  const content = resolve(folder, flags.content);
  const templates = join(program.root, 'templates');
  return {
    content,
    templates,
    asOf: date,
    ...(only && { only }),
    ...(sizes && { sizes }),
    ...(variants && { variants }),
    ...(pictures && { pictures }),
    version: program.version,
    source: await sourceHash([content, templates], { asOf: date, only, sizes, variants, pictures, version: program.version }),
    code: program.code,
    onProgress: progress.onProgress,
    signal,
  };
}

/** The report of the last run, when nothing has changed since: the pipeline is not even loaded. */
export async function lastReport(options: CheckOptions, out: string): Promise<RunReport | undefined> {
  const { code, source, content, templates } = options;
  return source === undefined ? undefined : unchanged(await peekOutput(out), { code, source, folders: [content, templates] });
}
