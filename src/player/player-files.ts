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
const stageOf = (player: string): Uint8Array =>
  bytes(
    frame({
      policy: "script-src 'self' blob:; style-src blob:; font-src blob:; img-src 'self' blob:; media-src 'self' blob:",
      script: `${player}stage.js`,
    }),
  );

/** The document that reads files from a disk. */
const READER = frame({ policy: "script-src 'self'", script: 'reader.js' });

/** What a player is made of. */
interface PlayerWork {
  readonly licences: string;
  readonly sources: PlayerSources;
}

/** What the worker keeps it asks for with its hash: half of a file, or another one, is not taken. */
interface WorkerFile {
  readonly url: string;
  readonly revision: string;
  readonly integrity: string;
}

const workerFiles = (files: readonly KioskFile[]): readonly WorkerFile[] =>
  files
    .filter(({ path }) => !/(?:^|\/)(?:licences|reader|worker)[^/]*$/.test(path))
    .map((file) => ({
      url: file.path,
      revision: sha256(file.bytes).slice(0, 16),
      integrity: `sha256-${createHash('sha256').update(file.bytes).digest('base64')}`,
    }));

const workerOf = (files: readonly WorkerFile[], script: string): KioskFile => ({
  path: 'worker.js',
  bytes: bytes(`const PLAYER_FILES = ${JSON.stringify(files)};\n${script}`),
});

/** Where the player lies that the screens of many centers share: it has the name of its hash, so that no other one ever takes its place. */
export interface SharedPlayer {
  /** Below the folder that is shared, with `/` at its end. */
  readonly folder: string;
  /** Below that folder. */
  readonly files: readonly KioskFile[];
  /** What the workers of all screens keep of them. */
  readonly kept: readonly WorkerFile[];
}

/** What all screens of a player have in common. */
function sameForAll({ licences, sources: { scripts, style } }: PlayerWork): readonly KioskFile[] {
  return [
    { path: 'licences.txt', bytes: bytes(licences) },
    { path: 'player.css', bytes: bytes(style) },
    { path: 'player.js', bytes: bytes(scripts.player) },
    { path: 'reader.html', bytes: bytes(READER) },
    { path: 'reader.js', bytes: bytes(scripts.reader) },
    { path: 'stage.js', bytes: bytes(scripts.stage) },
  ];
}

/**
 * The files of the player, which are the same for all versions: a copy that overwrites them changes nothing. `page` is its page.
 */
export function playerFiles({ page, ...work }: PlayerWork & { readonly page: string }): readonly KioskFile[] {
  const files = [...sameForAll(work), { path: 'index.html', bytes: bytes(page) }, { path: 'stage.html', bytes: stageOf('') }];
  return [...files, workerOf(workerFiles(files), work.sources.scripts.worker)];
}

/** The files of a player that the screens of many centers share. */
export function sharedPlayer(work: PlayerWork): SharedPlayer {
  const files = [...sameForAll(work), { path: 'worker.js', bytes: bytes(work.sources.scripts.worker) }];
  const hash = sha256(files.map((file) => sha256(file.bytes)).join());
  return { folder: `player-${hash.slice(0, 12)}/`, files, kept: workerFiles(files) };
}

/** What a player that was shared is when it lies in one folder with a page of its own: `own` is page and stage as a center has them. */
export function wholePlayer(
  own: readonly KioskFile[],
  { files }: Pick<SharedPlayer, 'files'>,
  from: readonly string[],
): readonly KioskFile[] {
  const text = ({ bytes: held }: KioskFile): string =>
    from.reduce((said, place) => said.replaceAll(place, ''), new TextDecoder().decode(held));
  const pages = own.filter(({ path }) => path.endsWith('.html')).map((file) => ({ path: file.path, bytes: bytes(text(file)) }));
  const same = files.filter(({ path }) => path !== 'worker.js');
  const worker = files.find(({ path }) => path === 'worker.js');
  return [...pages, ...same, workerOf(workerFiles([...pages, ...same]), new TextDecoder().decode(worker?.bytes))];
}

/** What the screen of a center has of its own of a player that it shares. A worker has power over its own folder alone, and over the documents in it. */
export function ownPlayer(page: string, { kept }: Pick<SharedPlayer, 'kept'>, player: string): readonly KioskFile[] {
  const own = [
    { path: 'index.html', bytes: bytes(page) },
    { path: 'stage.html', bytes: stageOf(player) },
  ];
  const shared = kept.map((file) => ({ ...file, url: `${player}${file.url}` }));
  return [...own, workerOf([...workerFiles(own), ...shared], `importScripts(${JSON.stringify(`${player}worker.js`)});\n`)];
}
