import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/* `npm run bench`: bundles the benchmark, which is TypeScript, and runs it. */
const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist', 'bench', 'bench.mjs');
mkdirSync(join(root, 'dist', 'bench'), { recursive: true });
await build({
  entryPoints: [join(root, 'bench', 'bench.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
const { bench } = await import(pathToFileURL(outfile).href);
await bench(root);
