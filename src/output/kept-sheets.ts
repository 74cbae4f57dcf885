import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { placeFile } from '../disk/place-file.js';
import { hashOf, sha256 } from '../hash.js';
import type { SlotSetting } from '../layout/design.js';
import type { Body } from '../pdf/body.js';

/** A poster as it was set for some centers: plain data. */
export interface KeptSheets {
  /** How the strips on its pages are set; nothing on those without one. */
  readonly strips: readonly (SlotSetting | undefined)[];
  /** Painted and proved. */
  readonly body?: Body;
}

/** What runs leave for the next, each by the hash of all on which it depends: plain data. */
export interface Kept {
  take<T>(key: KeptKey): Promise<T | undefined>;
  keep<T>(key: KeptKey, value: T): Promise<void>;
  /** Takes away what is of nothing that there is now. A run beside this one that loses something makes it anew. */
  prune(current: readonly unknown[]): Promise<void>;
}

/** All on which something depends that is kept: of what it is, such as a poster in a size, and the rest. */
interface KeptKey {
  readonly of: unknown;
  readonly by?: unknown;
}

/** In the output of many centers. */
const KEPT = '.kept';

/** What runs of a program keep in an output: posters as they were set, bodies that were proved, what screens share, and what checks found. What is not what it was is made anew. What another output keeps is taken from `former`, in which nothing is written. */
export function keptIn(out: string, program: string, former?: string): Kept {
  const folder = join(out, KEPT);
  const places = [folder, ...(former === undefined ? [] : [join(former, KEPT)])];
  const groupOf = (of: unknown): string => hashOf([program, of]).slice(0, HALF);
  const nameOf = ({ of, by = null }: KeptKey): string => `${groupOf(of)}${hashOf(by).slice(0, HALF)}`;
  return {
    async take<T>(key: KeptKey) {
      const name = nameOf(key);
      for (const place of places) {
        const value = await takenFrom<T>(join(place, name));
        if (value !== undefined) return value;
      }
      return undefined;
    },
    async keep(key, value) {
      const bytes = serialize(value);
      await placeFile(join(folder, nameOf(key)), Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]));
    },
    async prune(current) {
      const groups = new Set(current.map(groupOf));
      // What is being written has a dot before its name.
      const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]+$/.test(name));
      for (const name of names) if (!groups.has(name.slice(0, HALF))) await rm(join(folder, name), { force: true });
    },
  };
}

/** What a file holds; nothing where it is not what was kept. */
async function takenFrom<T>(path: string): Promise<T | undefined> {
  try {
    const file = await readFile(path);
    const [digest, bytes] = [file.subarray(0, DIGEST).toString('latin1'), file.subarray(DIGEST)];
    return sha256(bytes) === digest ? (deserialize(bytes) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Digits of a hash that tell one thing from another. */
const HALF = 32;

/** Length of a hash in hexadecimal digits. */
const DIGEST = 64;
