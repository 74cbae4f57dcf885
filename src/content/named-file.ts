import { lstat, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { unreadable } from './read-text.js';

/** What is wrong with a file that a text names, without its place. */
export type Finding = Required<Pick<Problem, 'code' | 'message' | 'fix'>>;

interface FileNamed {
  /** As it is written in the poster: `media/rights-1.mp3`. */
  readonly file: string;
  /** The folder of the content folder in which it has to lie, and a name as an example. */
  readonly below: 'media' | 'pictures' | 'fonts';
  readonly example: string;
  /** What it may be, in words. */
  readonly kinds: string;
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
}

/**
 * A plain file of a content folder that a text names, under this very name: `media-place` for a name that leads out of its
 * folder and for a link, `missing-media`, `unreadable-file`.
 */
export async function namedFile(folder: string, { file, below, example, kinds }: FileNamed): Promise<FoundFile | Finding> {
  const name = new RegExp(`^${below}(?:/[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*)+$`, 'u');
  if (!name.test(file) || /[ .](?:\/|$)/.test(file)) {
    const meant = `${below}/${file.replaceAll('\\', '/').replace(new RegExp(`^(?:.*/)?${below}/`), '')}`;
    const lies = name.test(meant) && (await lstat(join(folder, meant)).catch(() => undefined))?.isFile();
    return {
      code: 'media-place',
      message: phrase('media-place.outside', { folder: below, example, found: file }),
      fix: lies ? phrase('media-place.meant-fix', { file: meant }) : phrase('media-place.outside-fix', { folder: below }),
    };
  }
  const path = join(folder, file);
  const there = await realpath(path).catch((error: NodeJS.ErrnoException) => error);
  if (there instanceof Error) return there.code === 'ENOENT' || there.code === 'ENOTDIR' ? missing(file, kinds) : refused(file, there);
  const entry = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (entry instanceof Error) return refused(file, entry);
  if (there !== join(await realpath(folder), file))
    return {
      code: 'media-place',
      message: phrase('media-place.link', { file, there }),
      fix: phrase('media-place.link-fix'),
    };
  if (!entry.isFile()) return { ...missing(file, kinds), message: phrase('missing-media.not-plain', { file }) };
  return { path, size: entry.size };
}

const missing = (file: string, kinds: string): Finding => ({
  code: 'missing-media',
  message: phrase('missing-media.found', { file }),
  fix: phrase('missing-media.fix', { kinds }),
});

/** What the system refuses to open. */
export const refused = (file: string, error: NodeJS.ErrnoException): Finding => {
  const { code, message, fix } = unreadable(file, error);
  return { code, message, fix };
};
