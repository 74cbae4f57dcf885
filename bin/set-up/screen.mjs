import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes kiosk.js and kiosk.css of a folder of templates: a script and a style sheet with their imports joined. One
 * classic script, because from a USB stick Chromium loads no modules; Chromium 117 is the oldest that runs it.
 */
export async function bundleScreen(templates, into) {
  await build({
    entryPoints: ['kiosk.ts', 'kiosk.css'],
    // Paths of comments and of packages start here and not where the command was started: the same bytes everywhere.
    absWorkingDir: resolve(templates),
    outdir: resolve(into),
    bundle: true,
    format: 'iife',
    target: 'chrome117',
    external: ['img/*', 'fonts/*'],
    tsconfigRaw: {},
    legalComments: 'none',
    logLevel: 'error',
  });
}
