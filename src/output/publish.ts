import { hashOf } from '../hash.js';
import { EXIT, Stop } from '../problem.js';
import { replaceOutput } from './atomic.js';
import { collisions } from './collision.js';
import type { FormerOutput } from './former.js';
import type { DoneJob } from './job.js';
import { MANIFEST, type ManifestHead, manifestArtifact, manifestOf } from './manifest.js';

export interface Published {
  /** Paths written anew, in order; none when the output is already what it should be. */
  readonly written: readonly string[];
  /** Number of files taken over. */
  readonly reused: number;
  /** Sheets and pictures of earlier runs that this one neither made nor kept, in order. */
  readonly removed: readonly string[];
}

/** What somebody prints or sends; the parts of a screen are named by their content and come and go. */
const isPrinted = (path: string): boolean => path.startsWith('posters/') || path.startsWith('pictures/');

/** Makes the output folder hold exactly the files of these jobs and their manifest. Stops when two jobs write one path. */
export async function publish(former: FormerOutput, head: ManifestHead, done: readonly DoneJob[], signal: AbortSignal): Promise<Published> {
  const clashes = collisions(done);
  if (clashes.length > 0) throw new Stop(EXIT.content, clashes);
  const manifest = manifestOf(head, done);
  const kept = done.filter((job) => job.reused).flatMap((job) => job.files.map((file) => file.path));
  if (former.manifest !== undefined && hashOf(former.manifest) === hashOf(manifest) && done.every((job) => job.reused)) {
    return { written: [], reused: kept.length, removed: [] };
  }
  const artifacts = [...done.flatMap((job) => job.artifacts), manifestArtifact(manifest)];
  const copies = done.flatMap((job) => job.copies ?? []);
  await replaceOutput(former, { artifacts, copies, kept }, signal);
  const written = [...artifacts, ...copies].map((file) => file.path).filter((path) => path !== MANIFEST);
  const there = new Set([...written, ...kept]);
  const removed = (former.manifest?.files ?? []).map(({ path }) => path).filter((path) => isPrinted(path) && !there.has(path));
  return { written: written.sort(), reused: kept.length, removed: removed.sort() };
}
