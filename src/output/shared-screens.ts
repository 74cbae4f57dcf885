import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { placeCopy, placeFile } from '../disk/place-file.js';
import { writeFailure } from '../disk/writable.js';
import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import { SHARED } from '../player/center-screen.js';
import type { CopiedFile } from './artifact.js';
import { filesBelow } from './leftovers.js';

/** What is known of versions that were made, by the hash of all on which they depend. */
const KEPT = '.kept';
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

  async place(files: readonly KioskFile[], copies: readonly CopiedFile[] = []): Promise<void> {
    for (const { path, bytes } of files) if (!this.holds([{ path, bytes: bytes.length }])) await placeFile(join(this.folder, path), bytes);
    for (const { path, bytes, from } of copies) if (!this.holds([{ path, bytes }])) await placeCopy(join(this.folder, path), from);
  }

  /** Puts a file there that may change: nothing where it is the same. */
  async exchange({ path, bytes }: KioskFile): Promise<void> {
    const former = await readFile(join(this.folder, path)).catch(() => undefined);
    if (!former?.equals(bytes)) await placeFile(join(this.folder, path), bytes);
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** What was kept under a hash; nothing where it is not what it was. */
  async kept<T>(inputs: string): Promise<T | undefined> {
    const file = await readFile(join(this.folder, KEPT, inputs)).catch(() => undefined);
    if (!file) return undefined;
    const [digest, bytes] = [file.subarray(0, DIGEST).toString('latin1'), file.subarray(DIGEST)];
    return sha256(bytes) === digest ? (deserialize(bytes) as T) : undefined;
  }

  /** `value` is plain data. */
  async keep(inputs: string, value: object): Promise<void> {
    const bytes = serialize(value);
    await placeFile(join(this.folder, KEPT, inputs), Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]));
  }

  /** Takes away files of versions that no center has any more, and what was kept of others than these, where they are named. Only for who is alone in the output. */
  async clear(used: ReadonlySet<string>, kept?: ReadonlySet<string>): Promise<void> {
    if (!existsSync(this.folder)) return;
    const isOld = (path: string): boolean => {
      const [folder = '', name = ''] = path.split('/');
      return folder === KEPT ? kept !== undefined && !kept.has(name) : isHashed(folder) && !used.has(path);
    };
    try {
      for (const path of (await filesBelow(this.folder)).filter(isOld)) rmSync(join(this.folder, path), { force: true });
      // A folder whose player went is empty.
      for (const name of readdirSync(this.folder).filter(isHashed))
        if (readdirSync(join(this.folder, name)).length === 0) rmSync(join(this.folder, name), { recursive: true });
    } catch (error) {
      throw writeFailure(error, this.folder);
    }
  }
}

/** Length of a hash in hexadecimal digits. */
const DIGEST = 64;
