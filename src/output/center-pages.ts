import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placeFile } from '../disk/place-file.js';
import type { Artifact } from './artifact.js';

/** Pages beside the folders of centers: no center is called like one, its id has no dot. */
const PAGE = /^region-\d+\.html$/;

/** Puts pages over the sets of all centers in the place of the former ones, each whole; one that says the same stays as it is. */
export async function placePages(out: string, pages: readonly Artifact[]): Promise<void> {
  for (const { path, bytes } of pages) {
    const former = await readFile(join(out, path)).catch(() => undefined);
    if (!former?.equals(bytes)) await placeFile(join(out, path), bytes);
  }
  const current = new Set(pages.map(({ path }) => path));
  const gone = (await readdir(out)).filter((name) => PAGE.test(name) && !current.has(name));
  for (const name of gone) await rm(join(out, name), { force: true });
}
