import { readFile, stat } from 'node:fs/promises';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem, ProblemCode } from '../problem.js';

/** A photo of the largest phone cameras has some 50 MB. */
const MOST_MEGABYTES = 150;
const MEGABYTE = 1_000_000;

/** A picture or PDF of a poster as it was handed over, or why it cannot be read. `file` is the name that its user gave it. */
export async function pictureFile(path: string, file: string): Promise<Uint8Array | Problem> {
  const report = (code: ProblemCode, message: Phrase, fix: Phrase): Problem => ({
    code,
    severity: 'error',
    where: { file },
    message,
    fix,
  });
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return report('missing-file', phrase('sheet-photo.missing'), phrase('sheet-photo.missing-fix'));
  if (!entry.isFile()) return report('missing-file', phrase('sheet-photo.folder'), phrase('sheet-photo.folder-fix'));
  if (entry.size > MOST_MEGABYTES * MEGABYTE) {
    const megabytes = Math.round(entry.size / MEGABYTE);
    const fix = phrase('sheet-photo.megabytes-fix', { most: MOST_MEGABYTES });
    return report('picture-too-large', phrase('sheet-photo.megabytes', { megabytes }), fix);
  }
  return readFile(path).catch(() => report('missing-file', phrase('sheet-photo.unreadable'), phrase('sheet-photo.unreadable-fix')));
}
