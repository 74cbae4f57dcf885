import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes kiosk.js and kiosk.css of a folder of templates: a script and a style sheet with their imports joined. One
 * classic script, because from a USB stick Chromium loads no modules; Chromium 117 is the oldest that runs it. The
 * watchdog, watch.js and watch.css, is for older ones as well.
 */
export async function bundleScreen(templates, into) {
  const made = (names, target) =>
    build({
      entryPoints: names,
      // Paths of comments and of packages start here and not where the command was started: the same bytes everywhere.
      absWorkingDir: resolve(templates),
      outdir: resolve(into),
      bundle: true,
      minify: true,
      format: 'iife',
      target,
      external: ['img/*', 'fonts/*'],
      tsconfigRaw: {},
      legalComments: 'none',
      logLevel: 'error',
    });
  await made(['kiosk.ts', 'kiosk.css'], 'chrome117');
  await made(['watch.ts', 'watch.css'], 'chrome60');
}
