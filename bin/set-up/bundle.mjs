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

/**
 * What modules ask for of their place; the bundle is of the older kind. And nothing here fetches: where there is
 * nothing to fetch with, Yoga unpacks its own code itself, which spares Node loading its web client.
 */
const DEFINED = { 'import.meta.url': 'placeOfBundle', fetch: 'undefined' };
const BANNER = "const placeOfBundle = require('node:url').pathToFileURL(__filename).href;";

/** The bundled command below the folder of the compiled program, and the part of it that answers what there is. */
export const COMMAND = join('command', 'taqta.cjs');
export const FRONT = join('command', 'front.cjs');

/** Leaves out what is imported when it is needed: help and version need none of it. */
const WITHOUT_WORK = {
  name: 'without-work',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

/**
 * Puts the compiled command and its packages into one file: a run opened some six hundred, and the search for them took
 * it a tenth of its time. It is of the older kind of modules, whose compiled code can be kept: see load-command.mjs.
 * What is imported when it is needed is still run only then.
 */
export async function bundle(made) {
  const { build } = await import('esbuild');
  const options = {
    entryPoints: [join(made, 'src', 'cli', 'main.js')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    external: AS_THEY_ARE,
    define: DEFINED,
    banner: { js: BANNER },
    legalComments: 'none',
    minifyWhitespace: true,
    logLevel: 'error',
  };
  await build({ ...options, outfile: join(made, COMMAND) });
  await build({ ...options, outfile: join(made, FRONT), plugins: [WITHOUT_WORK] });
}
