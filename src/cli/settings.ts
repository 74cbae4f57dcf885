import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { NamedFolders, Surroundings } from './outcome.js';

/** The file of the working folder that names them; its paths count from that folder. */
const SETTINGS = 'taqta.yaml';

/** The flags of a command; where --content or --out was not typed, the folders of the environment, else of taqta.yaml, else the default. */
export async function flagsOf(command: Command, { folder, named }: Surroundings): Promise<object> {
  const flags: Record<string, unknown> = command.opts();
  const left = (['content', 'out'] as const).filter((name) => command.getOptionValueSource(name) === 'default');
  const missing = left.filter((name) => named[name] === undefined);
  const file: NamedFolders =
    missing.length > 0 && existsSync(join(folder, SETTINGS))
      ? await (await import('./settings-file.js')).readSettings(folder, SETTINGS)
      : {};
  const found = left.flatMap((name) => {
    const value = named[name] ?? file[name];
    // The page of an impact stands below the output.
    return value === undefined ? [] : [[name, String(flags[name]).replace(/^[^/]*/, () => value)] as const];
  });
  return { ...flags, ...Object.fromEntries(found) };
}
