import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { shape } from '../content/shape.js';
import { readYaml } from '../content/source-file.js';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import type { NamedFolders } from './outcome.js';

const folder = z.string().min(1).optional();
/** A file with nothing but comments names nothing. */
const settings = z.strictObject({ content: folder, out: folder }).nullable();

/** Reads the file of a folder that names folders for all commands. Stops with all that is wrong with it, or when it cannot be read. */
export async function readSettings(within: string, name: string): Promise<NamedFolders> {
  const text = await readFile(join(within, name), 'utf8').catch((fault: unknown) => {
    const [message, fix] = [phrase('broken-file.settings', { name }), phrase('broken-file.settings-fix')];
    throw new Stop(EXIT.usage, [{ code: 'broken-file', severity: 'error', where: { file: name }, message, fix }], fault);
  });
  const { source, problems } = readYaml(name, text);
  if (!source || problems.length > 0) throw new Stop(EXIT.usage, problems);
  const read = shape(settings, source);
  if (read.data === undefined) throw new Stop(EXIT.usage, read.problems);
  return read.data ?? {};
}
