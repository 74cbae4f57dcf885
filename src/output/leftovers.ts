import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/*
 * A build keeps two temporary folders beside the output: `new` while it writes, `old` while it swaps.
 * Whoever finds them finds the traces of a build that was killed.
 */
type Kind = 'new' | 'old';

const prefix = (output: string, kind: Kind) => `.${basename(output)}.taqta-${kind}-`;

/** Makes an empty temporary folder beside an output folder. */
export function makeBeside(output: string, kind: Kind): Promise<string> {
  return mkdtemp(join(dirname(output), prefix(output, kind)));
}

/** Puts back the former output of a build that was killed while it swapped, and removes everything that killed builds left. */
export async function clearLeftovers(output: string): Promise<void> {
  const beside = await namesIn(dirname(output));
  const found = (kind: Kind) => beside.filter((name) => name.startsWith(prefix(output, kind))).map((name) => join(dirname(output), name));
  for (const old of found('old')) {
    // The former output stands inside: an empty `old` is one that was made and not yet used.
    const former = join(old, basename(output));
    if (!existsSync(output) && existsSync(former)) await rename(former, output);
    await rm(old, { recursive: true, force: true });
  }
  for (const made of found('new')) await rm(made, { recursive: true, force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}
