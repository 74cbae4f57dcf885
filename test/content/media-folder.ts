import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../../src/content/load.js';
import { contentFolder, swap } from '../content-folder.js';
import { OK } from '../projects/broken-project.js';

/** A file that begins with some signs. */
export function beginning(text: string, length = 200): Uint8Array {
  const file = new Uint8Array(length);
  file.set([...text].map((sign) => sign.charCodeAt(0)));
  return file;
}

export const MP3 = beginning('ID3\x04');
export const MP4 = beginning('\0\0\0\x20ftypisom\0\0\x02\0isomavc1mp41');

type Files = Readonly<Record<string, Uint8Array>>;

/** The folder without fault, one statement of which names a file as its Kazakh recording, and the poster one as its Russian film. */
export async function mediaFolder(audio: string, files: Files, sign = ''): Promise<string> {
  const named = swap(
    '    items:\n      - id: review\n',
    `    items:\n      - id: review\n        audio: { kk: ${JSON.stringify(audio)} }\n`,
  );
  const filmed = swap('issuer: agency\n', `issuer: agency\nsign: { ru: ${JSON.stringify(sign)} }\n`);
  const folder = await contentFolder({ 'posters/complaint.yaml': (text) => named(sign === '' ? text : String(filmed(text))) }, OK);
  await mkdir(join(folder, 'media'), { recursive: true });
  for (const [name, file] of Object.entries(files)) await writeFile(join(folder, 'media', name), file);
  return folder;
}

export const loadWith = async (audio: string, files: Files, sign = '') => loadContent(await mediaFolder(audio, files, sign));
