import { readFile, stat } from 'node:fs/promises';
import type { Problem, ProblemCode } from '../problem.js';

/** A photo of the largest phone cameras has some 50 MB. */
const MOST_BYTES = 150_000_000;

/** A picture or PDF of a poster as it was handed over, or why it cannot be read. `file` is the name that its user gave it. */
export async function pictureFile(path: string, file: string): Promise<Uint8Array | Problem> {
  const report = (code: ProblemCode, found: string, fix: string): Problem => ({
    code,
    severity: 'error',
    where: { file },
    message: `expected a photo or a PDF of a poster, found ${found}`,
    fix,
  });
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return report('missing-file', 'no file of this name', 'check the name and the folder');
  if (!entry.isFile()) return report('missing-file', 'a folder', 'name its files: photos/*.jpg');
  if (entry.size > MOST_BYTES) return report('picture-too-large', `${Math.round(entry.size / 1e6)} MB`, 'use a photo of less than 150 MB');
  return readFile(path).catch(() => report('missing-file', 'a file that may not be read', 'check its permissions'));
}
