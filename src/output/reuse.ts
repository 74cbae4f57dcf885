import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../hash.js';
import type { Artifact } from './artifact.js';
import type { FormerOutput } from './former.js';
import type { DoneJob, Job, PartRecord } from './job.js';
import type { ManifestFile } from './manifest.js';

/** The result of a job as the former run left it; `undefined` when its inputs differ or one of its files is not what it was. */
export async function takeOver(job: Job, former: FormerOutput): Promise<DoneJob | undefined> {
  const before = former.manifest?.jobs.find((entry) => entry.key === job.key);
  if (former.manifest === undefined || before === undefined || before.inputs !== job.inputs) return undefined;
  const files = former.manifest.files.filter((file) => file.job === job.key);
  for (const file of files) if (!(await isIntact(file, former.folder))) return undefined;
  return { ...(job.about && { about: job.about }), ...asItWas(before, files) };
}

/** The files of a part of a job as the former run left them; `undefined` when its inputs differ or one of its files is not what it was. */
export async function takePart(
  key: string,
  { name, inputs }: Omit<PartRecord, 'paths'>,
  { folder, manifest }: FormerOutput,
): Promise<readonly Artifact[] | undefined> {
  const job = manifest?.jobs.find((entry) => entry.key === key);
  const part = job?.parts?.find((each) => each.name === name && each.inputs === inputs);
  if (part === undefined) return undefined;
  const artifacts: Artifact[] = [];
  for (const path of part.paths) {
    const known = manifest?.files.find((file) => file.path === path && file.job === key);
    const bytes = known && (await readFile(join(folder, path)).catch(() => undefined));
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
    const files = (former.manifest?.files ?? []).filter((file) => file.job === before.key);
    const first = files[0];
    if (first === undefined || !stays(before.key)) continue;
    const intact = await Promise.all(files.map((file) => isIntact(file, former.folder)));
    if (intact.includes(false)) continue;
    const { poster, size } = first;
    carried.push({
      ...(poster !== undefined && size !== undefined && { about: { poster, size } }),
      ...asItWas(before, files),
      asOf: first.asOf,
    });
  }
  return carried;
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
    return sha256(await readFile(join(folder, file.path))) === file.sha256;
  } catch {
    return false;
  }
}
