import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'yaml';
import { chances } from '../test/chances.js';

/** A desk at which several people run commands at once: one content folder, one output. */
export interface Desk {
  readonly root: string;
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  /** The poster as it was at first, every half approved. */
  readonly poster: string;
  /** Everything that was published so far, with its hash: it has to stay as it is. */
  readonly kept: Map<string, string>;
}

/** A command that is to run. */
export interface Commanding {
  readonly words: readonly string[];
  /** Milliseconds from now until it starts. */
  readonly after: number;
  /** Seconds that it waits for whoever holds its folder, where they are not the usual ones. */
  readonly waits?: number;
}

/** A command that has ended. */
export interface Commanded {
  readonly words: readonly string[];
  readonly code: number | null;
  readonly codes: readonly string[];
  readonly result: { readonly folder?: string | null; readonly table?: string | null } | null;
  readonly stderr: string;
}

const POSTER = join('posters', 'complaint.yaml');
const DAY = ['--as-of', '2026-11-22'] as const;
export const BUILD = ['build', '--size', 'a4', ...DAY] as const;
export const RELEASE = ['release', '--by', 'T. Tester', ...DAY] as const;

/** How many old releases a build has to carry over, and how large they are. */
interface Old {
  readonly releases: number;
  readonly files: number;
}

/** Makes a desk in an empty folder, with so many old releases. */
export async function desk(root: string, folder: string, old: Old): Promise<Desk> {
  await makeDesk(root, folder);
  return openDesk(root, folder, old);
}

/** What a desk begins with: the small content of the tests, every half approved, after a build and a first release of today. */
export async function makeDesk(root: string, folder: string): Promise<void> {
  const content = join(folder, 'content');
  await cp(join(root, 'test', 'projects', 'ok'), content, { recursive: true });
  const poster = (await readFile(join(content, POSTER), 'utf8')).replaceAll(
    /^( +)(- )?id: .*$/gm,
    (line, indent, dash = '') => `${line}\n${indent}${dash && '  '}review: { kk: official, ru: official }`,
  );
  await writeFile(join(content, POSTER), poster);
  await writeFile(join(content, 'walls.csv'), 'center;wall;poster;size;copies;edition\nsample;Hall;complaint;a4;2;\n');
  const there = await openDesk(root, folder, { releases: 0, files: 0 });
  const lost = await lostOf(there, [await run(there, BUILD), await run(there, RELEASE)]);
  if (lost.length > 0) throw new Error(lost.join('\n'));
}

/** A desk that was made, or a copy of one, with so many old releases beside that of today. */
export async function openDesk(root: string, folder: string, old: Old): Promise<Desk> {
  const [content, out] = [join(folder, 'content'), join(folder, 'output')];
  for (let release = 1; release <= old.releases; release += 1) {
    const name = join(out, 'releases', `old-${release}`);
    await mkdir(name, { recursive: true });
    for (let file = 1; file <= old.files; file += 1) await writeFile(join(name, `${file}.pdf`), `${release} ${file}`);
  }
  const there = { root, folder, content, out, poster: await readFile(join(content, POSTER), 'utf8'), kept: new Map() };
  if (existsSync(out)) for (const [path, hash] of await published(there)) there.kept.set(path, hash);
  return there;
}

/** Gives the poster other words, some of them drafts, and runs two to four commands, each from a moment of its own on. The seed decides all of it. */
export async function interleave(there: Desk, seed: number): Promise<readonly Commanded[]> {
  const chance = chances(seed);
  const upTo = (most: number): number => Math.floor(chance() * most);
  const waits = chance() < 0.3;
  await changeWords(there, `${seed}`, waits);
  const others = [
    BUILD,
    BUILD,
    RELEASE,
    ['build', '--only', 'complaint', '--size', 'a4', ...DAY],
    ['build', '--edition', 'complaint-1'],
    ['reprint', ...DAY, '--table', join(there.out, `reprint-${seed}`)],
    ['review', ...DAY, '--table', join(there.out, `review-${seed}`)],
  ];
  // A table that is there is never written over: each has a name of its own.
  const named = (words: readonly string[], index: number) =>
    words.includes('--table') ? words.with(-1, `${words.at(-1)}-${index}.csv`) : words;
  const chosen = Array.from({ length: 1 + upTo(3) }, (_, index) => named(others[upTo(others.length)] ?? BUILD, index));
  const first = waits ? ['review', '--take', await answered(there, seed)] : RELEASE;
  return atOnce(
    there,
    [first, ...chosen].map((words) => ({ words, after: upTo(1500) })),
  );
}

/** Runs commands, each from its moment on. */
export function atOnce(there: Desk, commands: readonly Commanding[]): Promise<readonly Commanded[]> {
  return Promise.all(commands.map(({ words, after, waits }) => pause(after).then(() => run(there, words, waits))));
}

/** Gives the poster words of their own, so that there is something to build and to release; as a draft they wait for approval. */
export async function changeWords({ content, poster }: Desk, words: string, draft = false): Promise<void> {
  const said = poster.replace('Что надо знать:', `Что надо знать (${words}):`).replace('Не білу керек:', `Не білу керек (${words}):`);
  const lead = /(id: lead\n +review: ).*/;
  await writeFile(join(content, POSTER), draft ? said.replace(lead, '$1{ kk: draft, ru: draft }') : said);
}

/** The table of what waits on the poster, every row of it approved. */
async function answered(there: Desk, seed: number): Promise<string> {
  const file = join(there.folder, `answered-${seed}.csv`);
  const asked = await run(there, ['review', ...DAY, '--table', file]);
  if (asked.code !== 0) throw new Error(`no table of what waits: ${asked.codes.join()} ${asked.stderr}`);
  const table = await readFile(file, 'utf8');
  await writeFile(file, table.replaceAll(/^(complaint\/lead;.*);;;;\r$/gm, '$1;approve;A. Editor;2026-01-31;\r'));
  return file;
}

/** Kills a command and all of its processes at a moment that follows from the seed; what it has left is for the next one. Returns the words of the command. */
export async function killOne(there: Desk, seed: number): Promise<readonly string[]> {
  const chance = chances(seed);
  const waits = chance() < 0.3;
  await changeWords(there, `${seed}`, waits);
  const choices = [BUILD, RELEASE, RELEASE, ['build', '--edition', 'complaint-1']];
  const words = waits ? ['review', '--take', await answered(there, seed)] : (choices[Math.floor(chance() * choices.length)] ?? BUILD);
  const child = spawn(process.execPath, [join(there.root, 'bin', 'taqta.mjs'), ...words, ...placesOf(there, words)], {
    cwd: there.folder,
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([ended, pause(300 + chance() * 3500)]);
  // The whole group, as a power cut would: a child that lives on would finish the work.
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return words;
}

/** The next build and release, which clean up or complete what a killed command left. */
export async function afterwards(there: Desk, seed: number): Promise<readonly Commanded[]> {
  await changeWords(there, `${seed} again`);
  return [await run(there, BUILD, PATIENCE), await run(there, RELEASE, PATIENCE)];
}

/** Seconds: the lock of a killed process is taken over after ten. */
const PATIENCE = 60;

const placesOf = ({ content, out }: Desk, words: readonly string[]): readonly string[] => [
  '--content',
  content,
  ...(/^(build|release)$/.test(words[0] ?? '') ? ['--out', out] : []),
];

/** Runs the real command in a process of its own. */
function run(there: Desk, words: readonly string[], waits?: number): Promise<Commanded> {
  const { root, folder } = there;
  const env = { ...process.env, ...(waits !== undefined && { TAQTA_WAIT: `${waits}` }) };
  const where = [...placesOf(there, words), '--json'];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'bin', 'taqta.mjs'), ...words, ...where],
      { cwd: folder, env, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => {
        const answer = stdout === '' ? { problems: [], result: null } : JSON.parse(stdout);
        const errors = answer.problems.filter(({ severity }: { readonly severity: string }) => severity === 'error');
        const codes = errors.map(({ code }: { readonly code: string }) => code);
        resolve({ words, code: child.exitCode, codes, result: answer.result, stderr: stderr + (answer.bug ?? '') });
      },
    );
  });
}

/** What these commands have lost or left, or how they have ended as they should not; and remembers what they have published. */
export async function lostOf(there: Desk, commands: readonly Commanded[]): Promise<readonly string[]> {
  const { folder, content, out, kept } = there;
  const now = await published(there);
  const gone = [...kept].filter(([path, hash]) => now.get(path) !== hash).map(([path]) => `lost or changed: ${path}`);
  for (const [path, hash] of now) kept.set(path, hash);

  const manifest: { files: readonly Filed[] } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  const ledger: readonly Entry[] = parse(await readFile(join(content, 'editions.yaml'), 'utf8').catch(() => '[]')) ?? [];
  const wanted = [
    ...manifest.files.map((file) => ({ ...file, path: join(out, file.path) })),
    ...ledger.flatMap(({ release, files }) => files.map((file) => ({ ...file, path: join(out, 'releases', release, file.path) }))),
  ];
  const broken: string[] = [];
  for (const { path, sha256 } of wanted) if ((await hashOf(path)) !== sha256) broken.push(`not as it is listed: ${path}`);

  const seen = (await readdir(folder, { recursive: true })).map((path) => path.split(/[/\\]/).at(-1) ?? '');
  const left = seen.filter((name) => /^\./.test(name)).map((name) => `left behind: ${name}`);
  return [...gone, ...broken, ...left, ...(await Promise.all(commands.map((each) => wrongEnd(there, each)))).flat()];
}

/** What a command says it has done is there; one that has done nothing says that the folder is in use, or that words wait for approval. */
async function wrongEnd({ content }: Desk, { words, code, codes, result, stderr }: Commanded): Promise<readonly string[]> {
  if (code === 0) {
    const made = [result?.folder, result?.table].filter((path) => typeof path === 'string');
    const taken = words.includes('--take') && /draft/.test(await readFile(join(content, POSTER), 'utf8'));
    return [...made.filter((path) => !existsSync(path)), ...(taken ? ['an approval'] : [])].map((what) => `${words[0]} has lost ${what}`);
  }
  const told =
    (code === 3 && codes.join() === 'folder-in-use') ||
    (code === 1 && words[0] === 'release' && codes.every((each) => each === 'unapproved'));
  return told ? [] : [`${words.join(' ')} has ended with ${code}: ${codes.join()} ${stderr}`];
}

interface Filed {
  readonly path: string;
  readonly sha256: string;
}

interface Entry {
  readonly release: string;
  readonly files: readonly Filed[];
}

/** Everything that no later command may change, with its hash: releases, editions that were made again, tables, records, entries of the ledger. */
async function published({ content, out }: Desk): Promise<ReadonlyMap<string, string>> {
  const paths: string[] = [];
  for (const folder of [join(out, 'releases'), join(out, 'editions'), join(content, 'editions')]) {
    if (!existsSync(folder)) continue;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
  }
  for (const name of await readdir(out)) if (name.endsWith('.csv')) paths.push(join(out, name));
  const found = new Map<string, string>();
  for (const path of paths) found.set(path, await hashOf(path));
  const ledger: readonly unknown[] = parse(await readFile(join(content, 'editions.yaml'), 'utf8').catch(() => '[]')) ?? [];
  for (const [index, entry] of ledger.entries()) found.set(`entry ${index} of the ledger`, JSON.stringify(entry));
  return found;
}

async function hashOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined ? 'no such file' : createHash('sha256').update(bytes).digest('hex');
}
