import { readFile } from 'node:fs/promises';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import { replaceFile } from './replace-file.js';
import { MARK } from './utf8-mark.js';

/** A text file with its former and its new text. */
interface ChangedFile {
  readonly path: string;
  /** What the change was made from. */
  readonly former: string;
  readonly text: string;
}

/**
 * Puts all files in the place of the former ones, or none: what was replaced before a failure is put back. A mark of
 * UTF-8 at the head of a file stays. Stops when a file is no longer what the change was made from, and when the disk
 * does not let us.
 */
export async function replaceFiles(files: readonly ChangedFile[]): Promise<void> {
  const former = await Promise.all(files.map(({ path }) => readFile(path)));
  const changed = files.filter((file, index) => unmarked(former[index]) !== file.former);
  if (changed.length > 0) {
    throw new Stop(
      EXIT.content,
      changed.map(({ path }) => ({
        code: 'changed-meanwhile',
        severity: 'error',
        where: { file: path },
        message: phrase('changed-meanwhile.found'),
        fix: phrase('changed-meanwhile.fix'),
      })),
    );
  }
  const replaced: number[] = [];
  try {
    for (const [index, { path, text }] of files.entries()) {
      await replaceFile(path, hasMark(former[index]) ? `${MARK}${text}` : text);
      replaced.push(index);
    }
  } catch (fault) {
    for (const index of replaced) await replaceFile(files[index]?.path as string, former[index] as Uint8Array);
    throw fault;
  }
}

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const hasMark = (bytes: Uint8Array | undefined): boolean => decoded(bytes).startsWith(MARK);

const unmarked = (bytes: Uint8Array | undefined): string => (hasMark(bytes) ? decoded(bytes).slice(MARK.length) : decoded(bytes));
