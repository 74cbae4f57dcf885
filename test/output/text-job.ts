import { sha256 } from '../../src/hash.js';
import { textArtifact } from '../../src/output/artifact.js';
import type { Job } from '../../src/output/job.js';
import { saying } from '../saying.js';

export interface CountedJob extends Job {
  /** How often it was made. */
  times: number;
}

/** A job that writes one text to one path and depends on that text alone. */
export function textJob(key: string, path: string, text: string): CountedJob {
  const job: CountedJob = {
    key,
    inputs: sha256(text),
    times: 0,
    make: async () => {
      job.times += 1;
      const problem = {
        code: 'unconfirmed-fact',
        severity: 'warning',
        where: { file: 'rules/a.yaml', line: 3 },
        message: saying(text),
      } as const;
      return { artifacts: [textArtifact(path, text)], record: { length: text.length }, problems: [problem] };
    },
  };
  return job;
}
