import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Edition, editionName } from '../editions/ledger.js';
import { sha256 } from '../hash.js';
import type { Artifact } from './artifact.js';
import { makeFolder } from './make-folder.js';
import { lostFiles, RELEASES } from './released-files.js';
import { replaceFile } from './replace-file.js';
import { writeFailure } from './writable.js';

/** Where an edition that was made again stands. */
export function editionFolder(out: string, edition: Edition): string {
  return join(out, 'editions', editionName(edition));
}

/**
 * Writes the files of an edition that was made again. Those that have the bytes of the release go back into its folder
 * where they were lost or altered; their paths below the output come back. Stops when the disk does not let us.
 */
export async function writeEdition(out: string, edition: Edition, artifacts: readonly Artifact[]): Promise<readonly string[]> {
  const folder = editionFolder(out, edition);
  const release = join(out, RELEASES, edition.release);
  const lost = existsSync(release) ? await lostFiles(release, edition) : [];
  const restored: string[] = [];
  try {
    for (const { path, bytes } of artifacts) {
      await write(join(folder, path), bytes);
      const index = edition.files.findIndex((file) => file.path === path && file.sha256 === sha256(bytes));
      if (!lost.some((file) => file.index === index)) continue;
      await write(join(release, path), bytes);
      restored.push(`${RELEASES}/${edition.release}/${path}`);
    }
  } catch (error) {
    throw writeFailure(error, out);
  }
  return restored;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  await replaceFile(path, bytes);
}
