import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../../src/hash.js';
import type { KioskFile } from '../../src/kiosk/input.js';
import { screenFolder } from '../../src/player/screen-folder.js';
import { newPrivateKey, type Signer, signerOf } from '../../src/player/signer.js';
import type { PlayedFile, VersionStatement } from '../../src/player/statement.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type PlayerSources, readPlayerSources } from '../../src/shipped/player-sources.js';

/** A key pair of one's own. */
export function newSigner(): Signer {
  const signer = signerOf(newPrivateKey());
  if (!signer) throw new Error('expected a key');
  return signer;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a version does besides showing its colour. */
interface SmallOptions {
  readonly day?: string;
  readonly former?: VersionStatement;
  readonly signer?: Signer;
  /** The key that the player trusts, where it is not that of the signer. */
  readonly trusts?: string;
  /** Runs when the page starts. */
  readonly script?: string;
  /** Kilobytes of a file that it brings along. */
  readonly weight?: number;
  /** A recording that lies beside its packed files. */
  readonly recording?: Uint8Array;
}

/** Ten frames of silence: MPEG 1, layer III, 128 kbit/s, 44.1 kHz (ISO 11172-3), 417 bytes each. */
export function silence(): Uint8Array {
  const frames = new Uint8Array(10 * 417);
  for (let frame = 0; frame < 10; frame += 1) frames.set([0xff, 0xfb, 0x90, 0x64], frame * 417);
  return frames;
}

/** A recording as a version lists it. */
const played = (recording: Uint8Array): PlayedFile => ({
  path: `files/${sha256(recording).slice(0, 16)}.mp3`,
  bytes: recording.length,
  sha256: sha256(recording),
});

let sources: PlayerSources | undefined;

/**
 * The folder of a screen whose version is a page of one colour: it is drawn at once, is in use from a touch to a key, and
 * writes down what the player tells it. The player around it is the real one.
 */
export async function smallScreen(
  colour: string,
  options: SmallOptions = {},
): Promise<{ files: readonly KioskFile[]; statement: VersionStatement }> {
  const { day = '2026-11-27', former, signer, trusts = signer?.publicKey ?? '', script = '', weight = 1, recording } = options;
  sources ??= await readPlayerSources();
  const bundled: readonly KioskFile[] = [
    {
      path: 'index.html',
      bytes: bytes(
        `<!doctype html><html data-colour="${colour}"><head><link rel="stylesheet" href="a.css"><script src="a.js" defer></script></head><body><div data-slot="banners"></div></body></html>`,
      ),
    },
    { path: 'a.css', bytes: bytes(`body { margin: 0; background: ${colour} }`) },
    {
      path: 'a.js',
      bytes: bytes(`const root = document.documentElement;
addEventListener('message', ({ data }) => { if (data.taqta === 'report') root.dataset.report = JSON.stringify(data.report); });
document.addEventListener('taqta-notices-came', () => { root.dataset.notices = document.querySelector('template[data-came]').innerHTML; });
document.addEventListener('taqta-media-came', ({ detail }) => {
  const [address] = Object.values(detail);
  if (address === undefined) return;
  const sound = new Audio(address);
  for (const type of ['loadedmetadata', 'error']) sound.addEventListener(type, () => { root.dataset.heard = type + ' ' + address.replace(/^blob:.*/, 'blob'); });
  sound.load();
});
addEventListener('pointerdown', () => parent.postMessage({ taqta: 'idle', idle: false }, '*'));
addEventListener('keydown', () => parent.postMessage({ taqta: 'idle', idle: true }, '*'));
${script}
root.setAttribute('data-ready', '');`),
    },
    { path: 'sound.ogg', bytes: new Uint8Array(weight * 1024).fill(colour === 'green' ? 0x50 : colour.length) },
  ];
  const page = `<!doctype html><html data-key="${trusts}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'; worker-src 'self'"><link rel="stylesheet" href="player.css"><script src="player.js" defer></script></head><body><main class="down">down</main></body></html>`;
  const media = recording ? [played(recording)] : [];
  const { files, statement } = screenFolder(bundled, day as IsoDate, {
    page,
    sources,
    media,
    ...(signer && { signer }),
    ...(former && { former }),
  });
  // What is pointed to comes before its pointer.
  return { files: [...media.map(({ path }) => ({ path, bytes: recording as Uint8Array })), ...files], statement };
}

/** Writes files into a folder as a plain copy does, in their order. */
export async function writeScreen(folder: string, files: readonly KioskFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
