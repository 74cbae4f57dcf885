import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, loadContent } from '../../src/content/load.js';
import { type Change, contentFolder, exchange, swap } from '../content-folder.js';
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

/** What a statement and a poster of the folder name as recordings, as YAML. */
export interface Named {
  readonly audio?: string;
  readonly sign?: string;
}

/** The folder without fault with recordings of its first statement, films of its poster, and further changes. */
export async function recordedFolder({ audio, sign }: Named, changes: Readonly<Record<string, Change>> = {}): Promise<string> {
  let poster = '';
  const named: Change = (text) => {
    const spoken = audio === undefined ? text : exchange('- id: review\n', `- id: review\n        audio: ${audio}\n`, text);
    const filmed = sign === undefined ? spoken : exchange('issuer: agency\n', `issuer: agency\nsign: ${sign}\n`, spoken);
    poster = String(changes['posters/complaint.yaml']?.(filmed) ?? filmed);
    return poster;
  };
  const folder = await contentFolder({ ...changes, 'posters/complaint.yaml': named }, OK);
  await mkdir(join(folder, 'media'));
  const files = [...poster.matchAll(/media\/([\w-]+\.(mp3|mp4))/g)];
  for (const [, name = '', ending] of files) await writeFile(join(folder, 'media', name), ending === 'mp3' ? MP3 : MP4);
  return folder;
}

/** The same, read; throws when something is wrong with it. */
export async function recordedContent(named: Named, changes: Readonly<Record<string, Change>> = {}): Promise<Content> {
  const { content, problems } = await loadContent(await recordedFolder(named, changes));
  if (!content || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return content;
}

export const loadWith = async (audio: string, files: Files, sign = '') => loadContent(await mediaFolder(audio, files, sign));
