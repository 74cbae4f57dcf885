import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeCopy, placeFile } from '../disk/place-file.js';
import { writeFailure } from '../disk/writable.js';
import type { KioskFile } from '../kiosk/input.js';
import { SHARED } from '../player/center-screen.js';
import type { CopiedFile } from './artifact.js';
import { filesBelow } from './leftovers.js';

/** Folders of files that never change: a file, or its folder, has the name of its hash. */
const isHashed = (folder: string): boolean => folder === 'files' || folder.startsWith('player-');

/**
 * What the screens of many centers share, in one folder beside theirs. A file is written once, whole, and under the name of its
 * hash: a screen that reads meanwhile, another shard that writes, and a run that was killed find nothing half-written.
 */
export class SharedScreens {
  private readonly folder: string;

  constructor(out: string) {
    this.folder = join(out, SHARED);
  }

  /** Whether these files lie there as long as they have to be. */
  holds(files: readonly { readonly path: string; readonly bytes: number }[]): boolean {
    return files.every(({ path, bytes }) => statSync(join(this.folder, path), { throwIfNoEntry: false })?.size === bytes);
  }

  /** Puts files there that have the names of their hashes, but for those that lie there. */
  async place(files: readonly KioskFile[], copies: readonly CopiedFile[] = []): Promise<void> {
    for (const { path, bytes } of files) if (!this.holds([{ path, bytes: bytes.length }])) await placeFile(join(this.folder, path), bytes);
    for (const { path, bytes, from } of copies) if (!this.holds([{ path, bytes }])) await placeCopy(join(this.folder, path), from);
  }

  /** Puts a file there whose name stays when it changes; nothing is written where it is the same. */
  async exchange({ path, bytes }: KioskFile): Promise<void> {
    const former = await readFile(join(this.folder, path)).catch(() => undefined);
    if (!former?.equals(bytes)) await placeFile(join(this.folder, path), bytes);
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** Takes away files of versions that no center has any more; what centers need is asked for where there is something to take away. Only for who is alone in the output. */
  async clear(used: () => ReadonlySet<string>): Promise<void> {
    if (!existsSync(this.folder)) return;
    try {
      const hashed = (await filesBelow(this.folder)).filter((path) => isHashed(path.split('/')[0] ?? ''));
      if (hashed.length === 0) return;
      const needed = used();
      for (const path of hashed) if (!needed.has(path)) rmSync(join(this.folder, path), { force: true });
      // A folder whose player went is empty.
      for (const name of readdirSync(this.folder).filter(isHashed))
        if (readdirSync(join(this.folder, name)).length === 0) rmSync(join(this.folder, name), { recursive: true });
    } catch (error) {
      throw writeFailure(error, this.folder);
    }
  }
}
