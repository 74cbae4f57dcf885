import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { EXIT, type Problem, Stop } from '../problem.js';
import {
  type GlossarySource,
  glossarySchema,
  type KioskSource,
  kioskSchema,
  type NoticesSource,
  noticesSchema,
  type PosterSource,
  type ProjectSource,
  posterSchema,
  projectSchema,
  type RuleSource,
  rulesSchema,
} from './schema.js';
import { shape } from './shape.js';
import { MOST_BYTES, readYaml, type SourceFile } from './source-file.js';

/** What one file says, and where it says it. */
export interface Sourced<T> {
  readonly data: T;
  readonly source: SourceFile;
}

/** A content folder as it was read: nothing resolved yet. */
export interface Content {
  readonly project: Sourced<ProjectSource>;
  readonly rules: ReadonlyMap<string, Sourced<RuleSource>>;
  readonly glossary: Sourced<GlossarySource>;
  readonly kiosk: Sourced<KioskSource>;
  readonly notices: Sourced<NoticesSource>;
  readonly posters: readonly Sourced<PosterSource>[];
}

/** A content folder and all that is wrong with its files; `content` is absent when a file that every poster needs cannot be used. */
export interface Loaded {
  readonly content?: Content;
  readonly problems: readonly Problem[];
  /** Every file that was read, for code frames and hashes. */
  readonly sources: ReadonlyMap<string, string>;
}

const broken = (file: string, message: string, fix: string): Problem => ({
  code: 'missing-file',
  severity: 'error',
  where: { file },
  message,
  fix,
});

async function readText(folder: string, file: string): Promise<string | Problem> {
  const path = join(folder, file);
  const entry = await lstat(path).catch(() => undefined);
  if (entry === undefined)
    return broken(file, `expected the file ${file}, found none`, 'restore it, or start from a fresh folder with "taqta init"');
  if (!entry.isFile()) return broken(file, `expected ${file} to be a plain file, found a folder or a link`, 'put the file itself here');
  if (entry.size > MOST_BYTES) return broken(file, `expected at most ${MOST_BYTES} bytes, found ${entry.size}`, 'split the file');
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return broken(file, 'expected text in UTF-8, found other bytes', 'save the file as UTF-8 in your editor');
  }
}

async function yamlFiles(folder: string, inside: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, inside)).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${inside}/${name}`);
}

/**
 * Reads a content folder. All problems of all files come together in one report.
 * Throws a Stop when there is no such folder.
 */
export async function loadContent(folder: string): Promise<Loaded> {
  const entry = await lstat(folder).catch(() => undefined);
  if (!entry?.isDirectory()) {
    throw new Stop(EXIT.environment, [
      {
        ...broken(
          folder,
          `expected a content folder at ${folder}, found none`,
          'give its place with --content, or make one with "taqta init"',
        ),
        code: 'missing-content',
      },
    ]);
  }
  const problems: Problem[] = [];
  const sources = new Map<string, string>();

  const read = async <T extends z.ZodType>(file: string, schema: T): Promise<Sourced<z.infer<T>> | undefined> => {
    const text = await readText(folder, file);
    if (typeof text !== 'string') {
      problems.push(text);
      return undefined;
    }
    sources.set(file, text);
    const yaml = readYaml(file, text);
    problems.push(...yaml.problems);
    if (!yaml.source) return undefined;
    const shaped = shape(schema, yaml.source);
    problems.push(...shaped.problems);
    return shaped.data === undefined ? undefined : { data: shaped.data, source: yaml.source };
  };

  const project = await read('project.yaml', projectSchema);
  const glossary = await read('glossary.yaml', glossarySchema);
  const kiosk = await read('kiosk.yaml', kioskSchema);
  const notices = await read('notices.yaml', noticesSchema);

  const rules = new Map<string, Sourced<RuleSource>>();
  let rulesWhole = true;
  for (const file of await yamlFiles(folder, 'rules')) {
    const found = await read(file, rulesSchema);
    if (!found) rulesWhole = false;
    for (const [id, data] of Object.entries(found?.data ?? {})) {
      const source = (found as Sourced<unknown>).source;
      if (rules.has(id)) problems.push(duplicate(id, source.place([id]), rules.get(id)?.source.file ?? ''));
      else rules.set(id, { data, source });
    }
  }

  const posters: Sourced<PosterSource>[] = [];
  const posterFiles = await yamlFiles(folder, 'posters');
  if (posterFiles.length === 0)
    problems.push(broken('posters', 'expected at least one poster in posters/, found none', 'add posters/<name>.yaml'));
  for (const file of posterFiles) {
    const found = await read(file, posterSchema);
    if (!found) continue;
    const same = posters.find((poster) => poster.data.id === found.data.id);
    if (same) problems.push(duplicate(found.data.id, found.source.place(['id']), same.source.file));
    else posters.push(found);
  }

  // A poster that reads well is still composed and checked when another one is broken: one report, not one a run.
  if (!project || !glossary || !kiosk || !notices || !rulesWhole) return { problems, sources };
  return { content: { project, rules, glossary, kiosk, notices, posters }, problems, sources };
}

const duplicate = (id: string, where: Problem['where'], other: string): Problem => ({
  code: 'duplicate-id',
  severity: 'error',
  where,
  message: `expected "${id}" once, found it in ${other} as well`,
  fix: 'give one of the two another id',
});
