import { type PhraseOrText, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { staysBelow } from './artifact.js';
import type { DoneJob } from './job.js';
import { MANIFEST } from './manifest.js';

/** Reports jobs that want the same path. Capitals do not count: some disks do not know them. */
export function collisions(done: readonly DoneJob[]): readonly Problem[] {
  const owner = new Map<string, PhraseOrText>([[MANIFEST, phrase('path-collision.manifest')]]);
  const problems: Problem[] = [];
  for (const job of done) {
    for (const { path } of job.files) {
      if (!staysBelow(path)) throw new Error(`${job.key} wants to write outside of the output: ${path}`);
      const name = path.toLowerCase();
      const first = owner.get(name);
      if (first === undefined) owner.set(name, job.key);
      else problems.push(collision(path, first, job.key));
    }
  }
  return problems;
}

function collision(path: string, first: PhraseOrText, second: string): Problem {
  return {
    code: 'path-collision',
    severity: 'error',
    where: { file: path },
    message: phrase('path-collision.found', { first, second }),
    fix: phrase('path-collision.fix'),
  };
}
