import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placeFile } from '../disk/place-file.js';
import { type Edition, editionName } from '../editions/ledger.js';
import { sha256 } from '../hash.js';
import type { Artifact } from '../output/artifact.js';
import { lostFiles, RELEASES } from './released-files.js';

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
  for (const { path, bytes } of artifacts) {
    await placeFile(join(folder, path), bytes);
    const index = edition.files.findIndex((file) => file.path === path && file.sha256 === sha256(bytes));
    if (!lost.some((file) => file.index === index)) continue;
    await placeFile(join(release, path), bytes);
    restored.push(`${RELEASES}/${edition.release}/${path}`);
  }
  return restored;
}
