import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The designer's files of the screen as they stand in templates/kiosk. */
export interface KioskSources {
  readonly folder: string;
  /** Every file by name, in order: what a kiosk depends on. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the pages, styles and scripts of templates/kiosk. */
export async function readKioskSources(templates: string): Promise<KioskSources> {
  const folder = join(templates, 'kiosk');
  const names = (await readdir(folder)).filter((name) => /\.(hbs|css|ts)$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return { folder, files: new Map(names.map((name, index) => [name, texts[index] ?? ''])) };
}

/** The page parts by name without their ending. */
export function pageParts({ files }: KioskSources): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].filter(([name]) => name.endsWith('.hbs')).map(([name, text]) => [name.slice(0, -'.hbs'.length), text]),
  );
}

/**
 * A script or a style sheet with its imports joined: one classic script, because from a USB stick Chromium loads no
 * modules. Chromium 117 is the oldest that runs it.
 */
export async function bundleKioskFile({ folder }: KioskSources, entry: 'kiosk.ts' | 'kiosk.css'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    // Paths of comments and of packages start here and not where the command was started: the same bytes everywhere.
    absWorkingDir: resolve(folder),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome117',
    external: ['img/*', 'fonts/*'],
    tsconfigRaw: {},
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
