import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madePath } from './program.js';

const SCRIPTS = ['player', 'reader', 'stage', 'worker'] as const;

/** What plays the versions of the screen, as it was made with the program. */
export interface PlayerSources {
  /** Its classic scripts, one for each of its documents, and the service worker. */
  readonly scripts: Readonly<Record<(typeof SCRIPTS)[number], string>>;
  readonly style: string;
  /** The licences of the packages that its scripts contain. */
  readonly licences: string;
}

/** Where the scripts of the player lie. */
export const playerFolder = (): string => madePath('player');

export async function readPlayerSources(): Promise<PlayerSources> {
  const read = (name: string): Promise<string> => readFile(join(playerFolder(), name), 'utf8');
  const scripts = await Promise.all(SCRIPTS.map(async (name) => [name, await read(`${name}.js`)] as const));
  return {
    scripts: Object.fromEntries(scripts) as PlayerSources['scripts'],
    style: await read('player.css'),
    licences: await read('LICENCES.txt'),
  };
}
