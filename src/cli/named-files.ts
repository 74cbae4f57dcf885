import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { MOST_TABLE_BYTES, tooManyBytes } from '../tables/shape-table.js';

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

/** The bytes of a table that a command line names. Stops, before it is read, on one that is too large, and where the system does not let us. */
export async function bytesOfTable(name: string, folder: string): Promise<Uint8Array> {
  await namedFiles([name], folder);
  const { size } = await stat(resolve(folder, name));
  if (size > MOST_TABLE_BYTES) throw tooManyBytes(name, size);
  return readFile(resolve(folder, name)).catch((fault: unknown) => {
    const [message, fix] = [phrase('broken-file.table'), phrase('broken-file.table-fix')];
    throw new Stop(EXIT.environment, [{ code: 'broken-file', severity: 'error', where: { file: name }, message, fix }], fault);
  });
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
