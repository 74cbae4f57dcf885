import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSha256 } from '../disk/file-hash.js';
import { grouped } from '../grouped.js';
import { sha256 } from '../hash.js';
import type { Artifact } from './artifact.js';
import type { FormerOutput } from './former.js';
import type { DoneJob, Job, PartRecord } from './job.js';
import type { Manifest, ManifestFile } from './manifest.js';

/** The result of a job as the former run left it; `undefined` when its inputs differ or one of its files is not what it was. */
export async function takeOver(job: Job, former: FormerOutput): Promise<DoneJob | undefined> {
  const { before, files } = formerJob(job.key, former);
  if (before?.inputs !== job.inputs) return undefined;
  for (const file of files) if (!(await isIntact(file, former.folder))) return undefined;
  return { ...(job.about && { about: job.about }), ...asItWas(before, files) };
}

/** The files of a part of a job as the former run left them; `undefined` when its inputs differ or one of its files is not what it was. */
export async function takePart(
  key: string,
  { name, inputs }: Omit<PartRecord, 'paths'>,
  former: FormerOutput,
): Promise<readonly Artifact[] | undefined> {
  const { before, files } = formerJob(key, former);
  const part = before?.parts?.find((each) => each.name === name && each.inputs === inputs);
  if (part === undefined) return undefined;
  const artifacts: Artifact[] = [];
  for (const path of part.paths) {
    const known = files.find((file) => file.path === path);
    const bytes = known && (await readFile(join(former.folder, path)).catch(() => undefined));
    if (bytes === undefined || sha256(bytes) !== known?.sha256) return undefined;
    artifacts.push({ path, bytes });
  }
  return artifacts;
}

/**
 * What a former run has made and this run was not asked for, by a test of the job's key: it stays as it was, for the
 * day for which it was made.
 */
export async function carryOver(former: FormerOutput, stays: (key: string) => boolean): Promise<readonly DoneJob[]> {
  const carried: DoneJob[] = [];
  for (const before of former.manifest?.jobs ?? []) {
    const { files } = formerJob(before.key, former);
    const first = files[0];
    if (first === undefined || !stays(before.key)) continue;
    const intact = await Promise.all(files.map((file) => isIntact(file, former.folder)));
    if (intact.includes(false)) continue;
    const { poster, center, size } = first;
    carried.push({
      ...(poster !== undefined && center !== undefined && size !== undefined && { about: { poster, center, size } }),
      ...asItWas(before, files),
      asOf: first.asOf,
    });
  }
  return carried;
}

/** Jobs and files of a manifest by the key of the job, looked up once however many jobs ask. */
const indexes = new WeakMap<Manifest, { jobs: ReadonlyMap<string, JobBefore>; files: ReadonlyMap<string, readonly ManifestFile[]> }>();

function formerJob(key: string, { manifest }: FormerOutput): { before?: JobBefore | undefined; files: readonly ManifestFile[] } {
  if (manifest === undefined) return { files: [] };
  const index = indexes.get(manifest) ?? {
    jobs: new Map(manifest.jobs.map((job) => [job.key, job])),
    files: grouped(manifest.files, ({ job }) => job),
  };
  indexes.set(manifest, index);
  return { before: index.jobs.get(key), files: index.files.get(key) ?? [] };
}

type JobBefore = NonNullable<FormerOutput['manifest']>['jobs'][number];

const asItWas = ({ key, inputs, record, parts = [], problems }: JobBefore, files: readonly ManifestFile[]): DoneJob => ({
  key,
  inputs,
  files: files.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })),
  artifacts: [],
  record,
  parts,
  problems,
  reused: true,
});

/** Whether a file of the output is still what the manifest says. */
export async function isIntact(file: ManifestFile, folder: string): Promise<boolean> {
  try {
    return (await fileSha256(join(folder, file.path))) === file.sha256;
  } catch {
    return false;
  }
}
