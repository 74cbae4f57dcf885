import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/* `npm run bench`, `npm run pictures`: bundles a file of this folder, which is TypeScript, and runs the function of its name. */
const root = join(import.meta.dirname, '..');
const [name = 'bench'] = process.argv.slice(2);
const outfile = join(root, 'dist', 'bench', `${name}.mjs`);
mkdirSync(join(root, 'dist', 'bench'), { recursive: true });
await build({
  entryPoints: [join(root, 'bench', `${name}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
const { [name]: run } = await import(pathToFileURL(outfile).href);
await run(root);
