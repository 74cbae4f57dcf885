import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PlayerSources, readPlayerSources } from './player-sources.js';
import { madePath } from './program.js';

/** What the designer's files in templates/kiosk have become. */
export interface KioskSources {
  /** The pages and their parts, *.hbs, by name without the ending. */
  readonly parts: Readonly<Record<string, string>>;
  /** kiosk.ts with its imports, as one classic script. */
  readonly script: string;
  /** kiosk.css with its imports joined. */
  readonly style: string;
  /** watch.ts and watch.css: the watchdog and the plain page. */
  readonly watchdog: { readonly script: string; readonly style: string };
  /** What plays its versions. */
  readonly player: PlayerSources;
}

/** Reads the pages of a folder of templates, and the script and the style sheet that were made with the program. */
export async function readKioskSources(templates: string): Promise<KioskSources> {
  const made = (name: string): Promise<string> => readFile(join(screenFolder(), name), 'utf8');
  const [player, parts, script, style, ...watchdog] = await Promise.all([
    readPlayerSources(),
    readParts(join(templates, 'kiosk')),
    made('kiosk.js'),
    made('kiosk.css'),
    made('watch.js'),
    made('watch.css'),
  ]);
  return { parts, script, style, watchdog: { script: watchdog[0], style: watchdog[1] }, player };
}

/** Where the script and the style sheet of the screen lie. */
export const screenFolder = (): string => madePath('kiosk');

async function readParts(folder: string): Promise<KioskSources['parts']> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name.slice(0, -'.hbs'.length), texts[index] ?? '']));
}
