import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormerOutput } from './former.js';
import { sha256 } from './hash.js';
import type { DoneJob, Job } from './job.js';
import type { ManifestFile } from './manifest.js';

/** The result of a job as the former run left it; `undefined` when its inputs differ or one of its files is not what it was. */
export async function takeOver(job: Job, former: FormerOutput): Promise<DoneJob | undefined> {
  const before = former.manifest?.jobs.find((entry) => entry.key === job.key);
  if (former.manifest === undefined || before === undefined || before.inputs !== job.inputs) return undefined;
  const files = former.manifest.files.filter((file) => file.job === job.key);
  for (const file of files) if (!(await isIntact(file, former.folder))) return undefined;
  return {
    key: job.key,
    inputs: job.inputs,
    ...(job.about && { about: job.about }),
    files: files.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })),
    artifacts: [],
    record: before.record,
    problems: before.problems,
    reused: true,
  };
}

async function isIntact(file: ManifestFile, folder: string): Promise<boolean> {
  try {
    return sha256(await readFile(join(folder, file.path))) === file.sha256;
  } catch {
    return false;
  }
}
