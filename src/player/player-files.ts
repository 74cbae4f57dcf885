import { createHash } from 'node:crypto';
import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import type { PlayerSources } from '../shipped/player-sources.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const HEAD = '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n';
const policy = (rules: string): string => `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${rules}">\n`;

/** The document of a version. Its files come from the player as blobs; from a disk recordings are played where they lie. Nothing else may be loaded. */
const STAGE =
  `${HEAD}<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
  policy(
    "script-src 'self' blob:; style-src blob:; font-src blob:; img-src blob:; media-src 'self' blob:; base-uri 'none'; form-action 'none'",
  ) +
  '<title>Taqta</title>\n<script src="stage.js" defer></script>\n<body>\n';

/** The document that reads a file from a disk. */
const READER = `${HEAD}${policy("script-src 'self'; base-uri 'none'; form-action 'none'")}<title>Taqta</title>\n<script src="reader.js" defer></script>\n`;

/** What a folder of the screen is made of, beside its version. */
interface PlayerWork {
  /** The page of the player. */
  readonly page: string;
  readonly licences: string;
  readonly sources: PlayerSources;
}

/**
 * The files of the player, which are the same for all versions: a copy that overwrites them changes nothing.
 */
export function playerFiles({ page, licences, sources: { scripts, style } }: PlayerWork): readonly KioskFile[] {
  const files: readonly KioskFile[] = [
    { path: 'index.html', bytes: bytes(page) },
    { path: 'licences.txt', bytes: bytes(licences) },
    { path: 'player.css', bytes: bytes(style) },
    { path: 'player.js', bytes: bytes(scripts.player) },
    { path: 'reader.html', bytes: bytes(READER) },
    { path: 'reader.js', bytes: bytes(scripts.reader) },
    { path: 'stage.html', bytes: bytes(STAGE) },
    { path: 'stage.js', bytes: bytes(scripts.stage) },
  ];
  // What the worker keeps it asks for with its hash: half of a file, or another one, is not taken.
  const kept = files
    .filter(({ path }) => !/^(licences|reader)/.test(path))
    .map((file) => ({
      url: file.path,
      revision: sha256(file.bytes).slice(0, 16),
      integrity: `sha256-${createHash('sha256').update(file.bytes).digest('base64')}`,
    }));
  return [...files, { path: 'worker.js', bytes: bytes(`const PLAYER_FILES = ${JSON.stringify(kept)};\n${scripts.worker}`) }];
}
