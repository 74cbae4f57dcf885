import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import type { FormerOutput } from './former.js';
import { isIntact } from './reuse.js';
import type { RunReport } from './run.js';
import { screensOf } from './screen-report.js';

interface Sameness {
  /** Hash of the program. */
  readonly code: string;
  /** Hash of the sources. */
  readonly source: string;
  /** Where the files of problems stand, for their code frames. */
  readonly folders: readonly string[];
}

/** The report of the former run, when the same program would make the same of the same sources and every file is still what it was. */
export async function unchanged(former: FormerOutput | undefined, { code, source, folders }: Sameness): Promise<RunReport | undefined> {
  const manifest = former?.manifest;
  if (former === undefined || manifest?.run === undefined || manifest.code !== code || manifest.run.source !== source) return undefined;
  const intact = await Promise.all(manifest.files.map((file) => isIntact(file, former.folder)));
  if (!intact.every(Boolean)) return undefined;
  const { posters, pictures, problems } = manifest.run;
  return {
    asOf: manifest.asOf,
    problems,
    sources: await textsOf(problems, folders),
    posters: posters.map((poster) => ({ ...poster, reused: true })),
    pictures,
    screens: screensOf(manifest.jobs),
    written: [],
    reused: manifest.files.length,
    removed: [],
  };
}

async function textsOf(problems: readonly Problem[], folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map((problem) => problem.where.file))) {
    for (const folder of folders) {
      const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
      if (text !== undefined && !texts.has(file)) texts.set(file, text);
    }
  }
  return texts;
}
