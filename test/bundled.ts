import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { folderOnce } from './corpus.js';

/** Packages of the older kind ask for others in their own way. */
const BANNER = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/**
 * A script of the tests with what it loads of the program in a few files, made once. Where a process is started for every
 * change to a disk, half of all its time went into finding and reading two hundred modules.
 */
export async function bundled(script: string): Promise<string> {
  const folder = await folderOnce(script, `bundled-${basename(script, '.mjs')}`, async (outdir) => {
    await build({
      entryPoints: [script],
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      // What it imports when it is needed stays apart.
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      minify: true,
      banner: { js: BANNER },
      logLevel: 'error',
    });
  });
  return join(folder, basename(script));
}
