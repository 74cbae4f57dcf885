import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sourced } from '../content/load.js';
import { type Edition, editionName, type Ledger } from '../editions/ledger.js';
import { sha256 } from '../hash.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';

/** The folder of an output that holds the releases, one below it for each. */
export const RELEASES = 'releases';

/** Released files that are missing or not what was released, as indexes of the edition's files. */
export async function lostFiles(
  folder: string,
  edition: Edition,
): Promise<readonly { readonly index: number; readonly missing: boolean }[]> {
  const found = await Promise.all(
    edition.files.map(async ({ path, sha256: released }, index) => {
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      return bytes !== undefined && sha256(bytes) === released ? undefined : { index, missing: bytes === undefined };
    }),
  );
  return found.filter((each) => each !== undefined);
}

/**
 * Holds the releases in an output folder against the ledger: `released-file-missing` and `released-file-altered`, and
 * the warning `release-elsewhere` for a release of which the folder holds nothing, as after a fresh clone.
 */
export async function releasedFileFaults(out: string, { data, source }: Sourced<Ledger>): Promise<readonly Problem[]> {
  const folderOf = (edition: Edition) => join(out, RELEASES, edition.release);
  const elsewhere = data.flatMap((edition, index): readonly Problem[] => {
    if (existsSync(folderOf(edition)) || data.findIndex(({ release }) => release === edition.release) < index) return [];
    return [
      {
        code: 'release-elsewhere',
        severity: 'warning',
        where: source.place([index, 'release']),
        message: phrase('release-elsewhere.found', { folder: `${RELEASES}/${edition.release}` }),
        fix: phrase('release-elsewhere.fix'),
      },
    ];
  });
  const here = [...data.entries()].filter(([, edition]) => existsSync(folderOf(edition)));
  const lost = await Promise.all(
    here.map(async ([at, edition]) => {
      const files = await lostFiles(folderOf(edition), edition);
      return files.map(({ index, missing }): Problem => {
        const path = `${RELEASES}/${edition.release}/${edition.files[index]?.path}`;
        return {
          code: missing ? 'released-file-missing' : 'released-file-altered',
          severity: 'error',
          where: source.place([at, 'files', index]),
          message: missing ? phrase('released-file-missing.found', { path }) : phrase('released-file-altered.found', { path }),
          fix: phrase('released-file.fix', { edition: editionName(edition) }),
        };
      });
    }),
  );
  return [...elsewhere, ...lost.flat()];
}
