import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './bundle.mjs';

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
      // The page draws its codes itself: of the package it takes the part that makes them.
      alias: { qrcode: 'qrcode/lib/core/qrcode.js' },
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

/** Makes the scripts and the style sheet of the player, with the licences of what they contain. */
export async function bundlePlayer(templates, into) {
  const { metafile } = await build({
    entryPoints: ['player.ts', 'reader.ts', 'stage.ts', 'worker.ts', 'player.css'],
    absWorkingDir: resolve(templates),
    outdir: resolve(into),
    bundle: true,
    format: 'iife',
    target: 'chrome117',
    // Workbox asks for it, and says everything aloud without it.
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    tsconfigRaw: {},
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  writeFileSync(join(into, 'LICENCES.txt'), licencesOf(metafile, templates));
}
