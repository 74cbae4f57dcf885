import { createHash } from 'node:crypto';
import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import type { PlayerSources } from '../shipped/player-sources.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Frame {
  readonly policy: string;
  readonly script: string;
}

/** A document that has nothing but its script. */
const frame = ({ policy, script }: Frame): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'">
<title>Taqta</title>
<script src="${script}" defer></script>
</head>
<body></body>
</html>
`;

/** The document of a version. Its files come from the player as blobs; from a disk recordings and pictures are shown where they lie. Nothing else may be loaded. */
const STAGE = frame({
  policy: "script-src 'self' blob:; style-src blob:; font-src blob:; img-src 'self' blob:; media-src 'self' blob:",
  script: 'stage.js',
});

/** The document that reads files from a disk. */
const READER = frame({ policy: "script-src 'self'", script: 'reader.js' });

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
