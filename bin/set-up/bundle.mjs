import { join } from 'node:path';

/** Packages that bring files of their own beside their code, or are needed by few runs: they are loaded as they are. */
const AS_THEY_ARE = [
  '@expo-google-fonts/*',
  '@hyzyla/pdfium',
  'bwip-js',
  'esbuild',
  'fontkit',
  'lucide-static',
  'pdfkit',
  'sharp',
  'subset-font',
  'zxing-wasm',
];

/** What a bundled package of the older kind asks for. */
const BANNER = "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);";

/**
 * Puts the compiled command and its packages into few files: a run opened some six hundred, and the search for them took
 * it a tenth of its time. Parts that are loaded when they are needed stay files of their own.
 */
export async function bundle(made) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(made, 'src', 'cli', 'main.js')],
    outdir: join(made, 'command'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: AS_THEY_ARE,
    banner: { js: BANNER },
    legalComments: 'none',
    minifyWhitespace: true,
    logLevel: 'error',
  });
}
