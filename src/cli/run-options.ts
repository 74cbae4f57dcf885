import { join, resolve } from 'node:path';
import type { SizeName } from '../content/schema.js';
import { phrase } from '../messages/message.js';
import { peekOutput } from '../output/former.js';
import type { CheckOptions, RunReport } from '../output/run.js';
import { fileHash, sourceHash } from '../output/source-hash.js';
import { unchanged } from '../output/unchanged.js';
import { VARIANTS, type Variant } from '../paper/variant.js';
import { size } from '../shapes/fields.js';
import { screenFolder } from '../shipped/kiosk-sources.js';
import { playerFolder } from '../shipped/player-sources.js';
import { findProgram } from '../shipped/program.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { signerFrom } from './key-file.js';
import type { Surroundings } from './outcome.js';
import type { Progress } from './progress.js';
import { wrongUsage } from './usage.js';

/** The flags that `build` and `check` have in common, as they were written. */
export interface RunFlags {
  readonly content: string;
  readonly out: string;
  readonly asOf?: string;
  readonly only?: string;
  readonly size?: string;
  readonly variant?: string;
  readonly outputProfile?: string;
  readonly pictures?: boolean;
  readonly key?: string;
}

/** Reads those flags. Stops on what cannot be meant. */
export async function runOptions(
  flags: RunFlags,
  surroundings: Pick<Surroundings, 'folder' | 'language' | 'signal' | 'patienceMs'>,
  { onProgress }: Pick<Progress, 'onProgress'>,
): Promise<CheckOptions> {
  const { folder, language, signal, patienceMs } = surroundings;
  const only = listOption('--only', flags.only);
  const sizes = sizesOption(flags.size);
  const variants = variantsOption(flags.variant);
  const { pictures } = flags;
  const outputProfile = profileOption(flags, folder, variants);
  const program = findProgram();
  const date = asOf(flags.asOf, clock());
  const content = resolve(folder, flags.content);
  const signer = await signerFrom(flags, surroundings, [content, resolve(folder, flags.out)]);
  const templates = join(program.root, 'templates');
  return {
    content,
    templates,
    asOf: date,
    ...(only && { only }),
    ...(sizes && { sizes }),
    ...(variants && { variants }),
    ...(outputProfile && { outputProfile }),
    ...(pictures && { pictures }),
    ...(signer && { signer }),
    language,
    version: program.version,
    source: await sourceHash([content, templates, screenFolder(), playerFolder()], {
      asOf: date,
      only,
      sizes,
      variants,
      pictures,
      outputProfile: outputProfile && (await fileHash(outputProfile)),
      language,
      signer: signer?.publicKey,
      version: program.version,
    }),
    code: program.code,
    onProgress,
    signal,
    patienceMs,
  };
}

/** The report of the last run, when nothing has changed since: the jobs are not even loaded. */
export async function lastReport(options: CheckOptions, out: string): Promise<RunReport | undefined> {
  const { code, source, content, templates } = options;
  return source === undefined ? undefined : unchanged(await peekOutput(out), { code, source, folders: [content, templates] });
}

/** Reads `a,b,c`; `undefined` when the option is absent. Stops on an empty list. */
export function listOption(name: string, text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const parts = [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
  if (parts.length === 0)
    throw wrongUsage('empty-list', phrase('empty-list.found', { option: name }), phrase('empty-list.fix', { option: name }));
  return parts;
}

/** The profile of a print shop as a path. Stops where nothing is printed with it. */
function profileOption({ outputProfile }: RunFlags, folder: string, variants: readonly Variant[] | undefined): string | undefined {
  if (outputProfile === undefined) return undefined;
  if (variants?.includes('press')) return resolve(folder, outputProfile);
  const found = variants === undefined ? phrase('profile-unused.alone') : phrase('profile-unused.found', { variants });
  throw wrongUsage('profile-unused', found, phrase('profile-unused.fix'));
}

/** Reads `a4,a3`. Stops on a size that Taqta does not know. */
function sizesOption(text: string | undefined): readonly SizeName[] | undefined {
  return listOption('--size', text?.toLowerCase())?.map((name) => {
    const known = size.safeParse(name);
    if (known.success) return known.data;
    throw wrongUsage('unknown-size', phrase('unknown-size.found', { found: name }), phrase('choose-from.fix', { names: size.options }));
  });
}

/** Reads `press,gray`. Stops on a variant that Taqta does not know. */
function variantsOption(text: string | undefined): readonly Variant[] | undefined {
  return listOption('--variant', text?.toLowerCase())?.map((name) => {
    const known = VARIANTS.find((variant) => variant === name);
    if (known) return known;
    throw wrongUsage('unknown-variant', phrase('unknown-variant.found', { found: name }), phrase('choose-from.fix', { names: VARIANTS }));
  });
}
