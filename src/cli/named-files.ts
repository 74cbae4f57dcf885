import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, Stop } from '../problem.js';

/** A file as a command line names it. */
interface NamedFile {
  readonly name: string;
  readonly path: string;
}

/** The files that a command line names, from the current folder. Stops, before any work, on all of them that are not there: the command was written wrongly. */
export async function namedFiles(names: readonly string[], folder: string): Promise<readonly NamedFile[]> {
  const files = names.map((name) => ({ name, path: resolve(folder, name) }));
  const missing = (await Promise.all(files.map(missingFile))).filter((problem) => problem !== undefined);
  if (missing.length > 0) throw new Stop(EXIT.usage, missing);
  return files;
}

async function missingFile({ name, path }: NamedFile): Promise<Problem | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isFile()) return undefined;
  const report = (message: Phrase, fix: Phrase): Problem => ({
    code: 'missing-file',
    severity: 'error',
    where: { file: name },
    message,
    fix,
  });
  if (entry?.isDirectory()) return report(phrase('missing-file.folder'), phrase('missing-file.folder-fix'));
  if (entry) return report(phrase('missing-file.device'), phrase('missing-file.device-fix'));
  return report(phrase('missing-file.none'), phrase('missing-file.none-fix'));
}
