import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { placeFile } from '../disk/place-file.js';
import { hashOf, sha256 } from '../hash.js';
import type { Body } from '../pdf/body.js';

/** In the output of many centers: posters painted once, by the hash of all on which they depend. */
const BODIES = '.bodies';

/**
 * Bodies that were proved, kept from one run to the next. `common` is on what all of them depend: the program and the letters.
 * A file that is not what it was is painted anew.
 */
export function keptBodies(out: string, common: unknown) {
  const folder = join(out, BODIES);
  const pathOf = (key: unknown): string => join(folder, `${hashOf([common, key])}.body`);
  return {
    async take(key: unknown): Promise<Body | undefined> {
      try {
        const file = await readFile(pathOf(key));
        const [digest, bytes] = [file.subarray(0, DIGEST).toString('latin1'), file.subarray(DIGEST)];
        return sha256(bytes) === digest ? (deserialize(bytes) as Body) : undefined;
      } catch {
        return undefined;
      }
    },
    async keep(key: unknown, body: Body): Promise<void> {
      const bytes = serialize(body);
      await mkdir(folder, { recursive: true });
      const path = pathOf(key);
      await rm(path, { force: true });
      await placeFile(path, Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]));
    },
  };
}

/** Length of a hash in hexadecimal digits. */
const DIGEST = 64;
