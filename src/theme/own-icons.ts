import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../content/read-text.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { IconNode } from '../shipped/icons.js';
import { pictogram } from './pictogram.js';

const FOLDER = 'icons';
/** Pictograms of one's own: more than these nobody tells apart. */
const MOST = 300;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/;
/** What systems and editors leave behind, and what people write about a folder. */
const PASSED_OVER = /^(?:\..*|Thumbs\.db|desktop\.ini|.*~|(?:readme|licen[cs]e|notice)(?:\..*)?|.*\.(?:md|txt))$/is;

interface OwnIcons {
  /** Absent where there are none. */
  readonly icons: { readonly icons?: Readonly<Record<string, readonly IconNode[]>> };
  readonly problems: readonly Problem[];
}

/** The pictograms of a content folder, `icons/*.svg`, by their names. Reports `icon-file` for what is none, at its file and line. */
export async function readOwnIcons(folder: string): Promise<OwnIcons> {
  const found = await readdir(join(folder, FOLDER)).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    return {
      icons: {},
      problems: [fault(FOLDER, noFolder(found), phrase('icon-file.folder-fix'))],
    };
  const names = found.filter((name) => !PASSED_OVER.test(name)).sort();
  if (names.length > MOST)
    return {
      icons: {},
      problems: [fault(FOLDER, phrase('icon-file.many', { most: MOST, icons: names.length }), phrase('icon-file.many-fix'))],
    };
  const problems: Problem[] = [];
  const icons: Record<string, readonly IconNode[]> = {};
  for (const name of names) {
    const file = `${FOLDER}/${name}`;
    const read = NAME.test(name) ? await iconIn(folder, file) : fault(file, phrase('icon-file.name'), phrase('icon-file.name-fix'));
    if ('code' in read) problems.push(read);
    else icons[name.slice(0, -'.svg'.length)] = read;
  }
  return { icons: Object.keys(icons).length > 0 ? { icons } : {}, problems };
}

const noFolder = ({ code }: NodeJS.ErrnoException): Phrase =>
  code === 'ENOTDIR' ? phrase('icon-file.not-folder') : phrase('icon-file.refused', { code: `${code}` });

async function iconIn(folder: string, file: string): Promise<readonly IconNode[] | Problem> {
  const text = await readText(folder, file);
  if (typeof text !== 'string') return text;
  const read = pictogram(text);
  return 'found' in read ? fault(file, phrase('icon-file.found', { found: read.found }), read.fix, read.line) : read.shapes;
}

const fault = (file: string, message: Phrase, fix: Phrase, line?: number): Problem => ({
  code: 'icon-file',
  severity: 'error',
  where: { file, ...(line !== undefined && { line, column: 1 }) },
  message,
  fix,
});
