import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseOptions, ReleaseReport } from '../../src/output/run.js';
import type { IsoDate } from '../../src/rules/date.js';
import { build } from '../../src/stories/build.js';
import { release } from '../../src/stories/release.js';
import type { Change } from '../content-folder.js';
import { folderOnce } from '../corpus.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = join(import.meta.dirname, '../..');

export const DAY = '2026-11-22' as IsoDate;

/** Puts an approval below the id of every statement of a poster. */
export const approve = (text: string): string =>
  text.replaceAll(
    /^( +)(- )?id: .*$/gm,
    (line, indent, dash = '') => `${line}\n${indent}${dash && '  '}review: { kk: official, ru: official }`,
  );

/** Changes files of a content folder. */
export async function change(folder: string, changes: Readonly<Record<string, Change>>): Promise<void> {
  for (const [file, made] of Object.entries(changes)) {
    const path = join(folder, file);
    await writeFile(path, made(await readFile(path, 'utf8').catch(() => '')) ?? '');
  }
}

/** A small content folder, every half of it approved: the posters `complaint`, which states the phone 1414, and `second`, which does not. */
export async function approvedFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'content');
  await cp(OK, folder, { recursive: true });
  const poster = approve(await readFile(join(folder, 'posters/complaint.yaml'), 'utf8'));
  const second = poster.replace('id: complaint', 'id: second').replace(/^ +- id: phone[\s\S]*?(?=^ {2}- kind: note)/m, '');
  await change(folder, { 'posters/complaint.yaml': () => poster, 'posters/second.yaml': () => second });
  return folder;
}

/** The center of the small folder and another one, whose name takes two lines of the strip. */
export const withOther = (text: string): string =>
  `${text}${text.replace('sample:', 'other:').replace('Үлгі орталық', LONG).replace('Центр-образец', LONG).replace('Үлгі көшесі, 1', 'Басқа көше, 2').replace('Образцовая, 1', 'Другая, 2')}`;

const LONG = 'Хан Тәңірі Хан Тәңірі Хан Тәңірі Хан Тәңірі Хан Тәңірі';

/** A release into a new output folder unless another is named. */
export async function releaseOf(content: string, options: Partial<ReleaseOptions> = {}): Promise<ReleaseReport & { readonly out: string }> {
  const out = options.out ?? join(await temporaryFolder(), 'output');
  const report = await release({ ...runOf(content), out, by: 'T. Tester', date: DAY, dryRun: false, ...options });
  return { ...report, out };
}

/** That folder and an output folder, both after the first release of its posters. */
export const releasedFolder = () =>
  copied('released', async (content, out) => {
    const { release: name } = await releaseOf(content, { out });
    if (name === undefined) throw new Error('expected a release of the approved folder, found none');
  });

/** That folder and its output, built and never released. */
export const builtFolder = () => copied('built', async (content, out) => void (await build({ ...runOf(content), out })));

interface Folders {
  readonly content: string;
  readonly out: string;
}

/** A copy of the approved folder and of an output that is made of it once. */
async function copied(name: string, make: (content: string, out: string) => Promise<void>): Promise<Folders> {
  const made = await folderOnce(import.meta.filename, name, async (folder) => {
    const content = join(folder, 'content');
    await cp(await approvedFolder(), content, { recursive: true });
    await make(content, join(folder, 'output'));
  });
  const folder = await temporaryFolder();
  await cp(made, folder, { recursive: true });
  return { content: join(folder, 'content'), out: join(folder, 'output') };
}

/** What every run of these tests is given. */
export const runOf = (content: string) => ({
  content,
  templates: join(root, 'templates'),
  asOf: DAY,
  version: '0.1.0',
  code: 'test',
  onProgress: () => undefined,
  signal: new AbortController().signal,
});

/** The codes of the errors among some problems, in order. */
export const errors = ({ problems }: Pick<ReleaseReport, 'problems'>): readonly string[] =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .sort();
