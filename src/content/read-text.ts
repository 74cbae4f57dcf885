import type { Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { MOST_BYTES } from './source-file.js';

/** The text of a file of a content folder, or why there is none: `missing-file`, `broken-file`, `unreadable-file`. */
export async function readText(folder: string, file: string): Promise<string | Problem> {
  const path = join(folder, file);
  const entry = await lstat(path).catch((error: NodeJS.ErrnoException) => error);
  if (entry instanceof Error) {
    if (entry.code !== 'ENOENT') return unreadable(file, entry);
    return missingFile(file, `expected the file ${file}, found none`, 'restore it, or start from a fresh folder with "taqta init"');
  }
  // Nothing else is opened: a pipe would wait for ever.
  if (!entry.isFile()) return brokenFile(file, `expected ${file} to be a plain file, found ${kindOf(entry)}`, 'put the file itself here');
  if (entry.size > MOST_BYTES) return brokenFile(file, `expected at most ${MOST_BYTES} bytes, found ${entry.size}`, 'split the file');
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  return bytes instanceof Error ? unreadable(file, bytes) : decoded(file, bytes);
}

function kindOf(entry: Stats): string {
  if (entry.isDirectory()) return 'a folder';
  return entry.isSymbolicLink() ? 'a link' : 'a pipe, a socket or a device';
}

function decoded(file: string, bytes: Uint8Array): string | Problem {
  const [, program, fix] = OTHERS.find(([head]) => head.every((byte, at) => bytes[at] === byte)) ?? [];
  if (program !== undefined && fix !== undefined) return brokenFile(file, `expected text in UTF-8, found ${program}`, fix);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return brokenFile(file, 'expected text in UTF-8, found other bytes', 'save the file as UTF-8 in your editor');
  }
}

const AS_TEXT =
  'open it in the program that made it, copy the text, and save that with a plain text editor; renaming a file does not change what is in it';
const AS_UTF8 = 'save it again in your editor, with the encoding UTF-8';

/** How files begin that somebody has renamed, or saved in another encoding. */
const OTHERS: readonly (readonly [head: readonly number[], program: string, fix: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a file of Word, Excel or another office program, or a packed one (.docx, .xlsx, .odt, .zip)', AS_TEXT],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a file of an old Word or Excel (.doc, .xls)', AS_TEXT],
  [[...new TextEncoder().encode('{\\rtf')], 'a file of a word processor (.rtf)', AS_TEXT],
  [[...new TextEncoder().encode('%PDF')], 'a PDF', AS_TEXT],
  [[0xff, 0xd8, 0xff], 'a picture', AS_TEXT],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', AS_TEXT],
  [[0xff, 0xfe], 'text in UTF-16, which Windows calls Unicode', AS_UTF8],
  [[0xfe, 0xff], 'text in UTF-16, which Windows calls Unicode', AS_UTF8],
];

/** A file, or what a folder should hold, is not there. */
export const missingFile = (file: string, message: string, fix: string): Problem => ({
  code: 'missing-file',
  severity: 'error',
  where: { file },
  message,
  fix,
});

const brokenFile = (file: string, message: string, fix: string): Problem => ({
  ...missingFile(file, message, fix),
  code: 'broken-file',
});

/** What the system refuses to open: an editor cannot change that alone. */
export const unreadable = (file: string, { code }: NodeJS.ErrnoException): Problem => ({
  code: 'unreadable-file',
  severity: 'error',
  where: { file },
  message: `expected ${file} to be readable, found that the system refuses it (${code})`,
  fix: 'ask for the right to read it, or copy it anew as yourself',
});
