import type { Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { MOST_BYTES } from './source-file.js';

/** The text of a file of a content folder, or why there is none: `missing-file`, `broken-file`, `unreadable-file`. */
export async function readText(folder: string, file: string): Promise<string | Problem> {
  const path = join(folder, file);
  const entry = await lstat(path).catch((error: NodeJS.ErrnoException) => error);
  if (entry instanceof Error) {
    if (entry.code !== 'ENOENT') return unreadable(file, entry);
    return missingFile(file, phrase('missing-file.found', { file }), phrase('missing-file.restore-fix'));
  }
  // Nothing else is opened: a pipe would wait for ever.
  if (!entry.isFile()) return brokenFile(file, phrase(`broken-file.${kindOf(entry)}`, { file }), phrase('broken-file.plain-fix'));
  if (entry.size > MOST_BYTES)
    return brokenFile(file, phrase('broken-file.bytes', { most: MOST_BYTES, bytes: entry.size }), phrase('broken-file.split-fix'));
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  return bytes instanceof Error ? unreadable(file, bytes) : decoded(file, bytes);
}

function kindOf(entry: Stats): 'folder' | 'link' | 'device' {
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'device';
}

function decoded(file: string, bytes: Uint8Array): string | Problem {
  const [, found, fix] = OTHERS.find(([head]) => head.every((byte, at) => bytes[at] === byte)) ?? [];
  if (found !== undefined && fix !== undefined) return brokenFile(file, phrase('broken-file.found', { found }), fix);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return brokenFile(file, phrase('broken-file.found', { found: phrase('file-kind.other') }), phrase('broken-file.bytes-fix'));
  }
}

const AS_TEXT = phrase('broken-file.as-text-fix');
const AS_UTF8 = phrase('broken-file.as-utf-fix');

/** How files begin that somebody has renamed, or saved in another encoding. */
const OTHERS: readonly (readonly [head: readonly number[], kind: Phrase, fix: Phrase])[] = [
  [[0x50, 0x4b, 0x03, 0x04], phrase('file-kind.office'), AS_TEXT],
  [[0xd0, 0xcf, 0x11, 0xe0], phrase('file-kind.old-office'), AS_TEXT],
  [[...new TextEncoder().encode('{\\rtf')], phrase('file-kind.rich-text'), AS_TEXT],
  [[...new TextEncoder().encode('%PDF')], phrase('file-kind.pdf'), AS_TEXT],
  [[0xff, 0xd8, 0xff], phrase('file-kind.picture'), AS_TEXT],
  [[0x89, 0x50, 0x4e, 0x47], phrase('file-kind.picture'), AS_TEXT],
  [[0xff, 0xfe], phrase('file-kind.utf-sixteen'), AS_UTF8],
  [[0xfe, 0xff], phrase('file-kind.utf-sixteen'), AS_UTF8],
];

/** A file, or what a folder should hold, is not there. */
export const missingFile = (file: string, message: Phrase, fix: Phrase): Problem => ({
  code: 'missing-file',
  severity: 'error',
  where: { file },
  message,
  fix,
});

const brokenFile = (file: string, message: Phrase, fix: Phrase): Problem => ({
  ...missingFile(file, message, fix),
  code: 'broken-file',
});

/** What the system refuses to open: an editor cannot change that alone. */
export const unreadable = (file: string, { code }: NodeJS.ErrnoException): Required<Omit<Problem, 'about'>> => ({
  code: 'unreadable-file',
  severity: 'error',
  where: { file },
  message: phrase('unreadable-file.found', { file, code: `${code}` }),
  fix: phrase('unreadable-file.fix'),
});
