import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Languages } from '../language/language.js';
import type { Example, ExamplePoster } from './examples.js';
import { inLanguages, written } from './halves.js';

/** Files of a content folder by their paths below it. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** What belongs to the walls and the releases of whoever made the example. */
const THEIRS = /^(?:walls\.csv|editions\.yaml|editions\/)/;

/** The files of an example, or what one of its posters needs of them, in the languages asked for; in its own where none are. */
export async function folderOfExample(
  { folder }: Example,
  { poster, languages }: { readonly poster?: ExamplePoster; readonly languages?: Languages } = {},
): Promise<FolderFiles> {
  const paths = (await filesBelow(folder)).filter(
    (path) => !THEIRS.test(path) && (poster === undefined || !path.startsWith('posters/') || path === poster.file),
  );
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    files.set(path, path.endsWith('.yaml') && languages ? Buffer.from(spoken(path, bytes.toString('utf8'), languages)) : bytes);
  }
  if (poster) keepTopics(files, poster.id);
  return files;
}

async function filesBelow(folder: string, inside = ''): Promise<readonly string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
  return (await Promise.all(nested)).flat().sort();
}

function spoken(path: string, text: string, languages: Languages): string {
  const halves = inLanguages(text, languages);
  if (path !== 'project.yaml') return halves;
  const project = parseDocument(halves);
  project.set('languages', project.createNode([...languages], { flow: true }));
  return written(project);
}

/** Leaves the topics of one poster on the screen; without one there is no screen. */
function keepTopics(files: Map<string, Uint8Array>, poster: string): void {
  const bytes = files.get('kiosk.yaml');
  if (!bytes) return;
  const kiosk = parseDocument(Buffer.from(bytes).toString('utf8'));
  const topics = kiosk.get('topics');
  if (!isSeq(topics)) return;
  topics.items = topics.items.filter((topic) => {
    const posters = isMap(topic) ? topic.get('posters') : undefined;
    return isSeq(posters) && posters.items.length === 1 && String(posters.get(0)) === poster;
  });
  if (topics.items.length === 0) {
    files.delete('kiosk.yaml');
    files.delete('screens.yaml');
    return;
  }
  files.set('kiosk.yaml', Buffer.from(written(kiosk)));
  const screens = parseDocument(Buffer.from(files.get('screens.yaml') ?? new Uint8Array()).toString('utf8'));
  if (isMap(screens.contents)) for (const screen of screens.contents.items) if (isMap(screen.value)) screen.value.delete('topics');
  files.set('screens.yaml', Buffer.from(written(screens)));
}
