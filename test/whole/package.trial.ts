import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface LockEntry {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock: Readonly<Record<string, LockEntry>> = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
const production = Object.keys(lock).filter((path) => path !== '' && !lock[path]?.dev && existsSync(join(root, path)));

/** A project of somebody else in which the package is installed, and a folder of theirs beside it. */
let project: string;
let work: string;
let tarball: string;
let packed: readonly string[];

/** For root no rights hold: the commands run as a user who has none, where this Node may be run by one. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const somebody = process.getuid?.() === 0 && spawnSync(process.execPath, ['-v'], NOBODY).status === 0 ? NOBODY : {};

function run(words: readonly string[], options: { readonly cwd?: string } = {}) {
  // The bare environment of a shell.
  const { PATH = '', SystemRoot = '', TEMP = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: work,
    env: { PATH, SystemRoot, TEMP, HOME: work },
    encoding: 'utf8',
    ...somebody,
    ...options,
  });
  return { status, stdout, stderr };
}

const taqta = (...words: readonly string[]) => run([join(project, 'node_modules', 'taqta', 'bin', 'taqta.mjs'), ...words]);

const EXAMPLE = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs', 'library.md'), 'utf8'))?.[1] ?? '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'taqta пакет '));
  chmodSync(folder, 0o755);
  [project, work] = [join(folder, 'чужой проект'), join(folder, 'своя папка')];
  for (const each of [project, work]) mkdirSync(each);
  chmodSync(work, 0o777);
  tarball = pack(folder);
  packed = unpack(join(folder, tarball), join(project, 'node_modules', 'taqta'));
  // What npm would install: every package of the lock file that is not for development alone.
  for (const path of production) linkFiles(join(root, path), join(project, path));
  writeFileSync(join(project, 'example.mjs'), EXAMPLE);
  // A link shares its rights with the file of this checkout; a folder has its own.
  for (const path of filesBelow(join(project, 'node_modules', 'taqta'))) chmodSync(path, 0o444);
  for (const path of foldersBelow(project)) chmodSync(path, 0o555);
});

afterAll(async () => {
  for (const path of foldersBelow(project)) chmodSync(path, 0o755);
  await rm(dirname(project), { recursive: true, force: true });
});

/** Packs this checkout, without the network and without what was made before the tests. */
function pack(into: string): string {
  const options = { cwd: into, encoding: 'utf8', stdio: 'pipe' } as const;
  const said = execSync(`npm pack "${root}" --ignore-scripts --json --offline`, options);
  return (JSON.parse(said) as [{ filename: string }])[0].filename;
}

function unpack(file: string, into: string): readonly string[] {
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', into, '--strip-components=1']);
  return filesBelow(into).map((path) => relative(into, path).replaceAll('\\', '/'));
}

function linkFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // Packages inside of it stand in the lock file by themselves.
    if (entry.isDirectory() && entry.name !== 'node_modules') linkFiles(join(from, entry.name), join(to, entry.name));
    else if (entry.isFile()) linkFile(join(from, entry.name), join(to, entry.name));
  }
}

/** Between two disks, and for files of another user, there are no links. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const foldersBelow = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
];

test('it holds what a command and a program need, made beforehand, and no source, test or set-up', () => {
  const needed = ['bin/taqta.mjs', 'dist/src/index.js', 'dist/src/index.d.ts', 'dist/command/taqta.cjs', 'dist/command/taqta.cjs.map.gz'];
  const made = ['dist/command/LICENCES.txt', 'dist/kiosk/kiosk.js', 'dist/kiosk/kiosk.css', 'dist/lucide/LICENSE', 'dist/stamp.json'];
  const others = [
    'content/project.yaml',
    'templates/theme.yaml',
    'templates/kiosk/index.hbs',
    'templates/press/coated-fogra39.icc',
    'templates/press/LICENCE.txt',
    'docs/library.md',
    'deploy/slurm.sh',
    'LICENSE',
    'NOTICE.md',
  ];
  expect(packed).toEqual(expect.arrayContaining([...needed, ...made, ...others]));
  const ofClone =
    /^(src|test|bench(?!\/RESULTS\.md)|output|\.)|^bin\/(set-up|setup)|^templates\/(posters|kiosk\/.*\.(ts|css)$)|^dist\/bench|(?<!\.d)\.tsx?$/;
  expect(packed.filter((path) => ofClone.test(path))).toEqual([]);
});

test('a page that ships leads only to what ships with it', () => {
  const installed = join(project, 'node_modules', 'taqta');
  const pages = packed.filter((path) => /^(docs\/)?[^/]+\.md$/.test(path));
  const leads = pages.flatMap((page) =>
    [...readFileSync(join(installed, page), 'utf8').matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => ({ page, to })),
  );
  expect(leads.length).toBeGreaterThan(20);
  expect(leads.filter(({ page, to }) => !existsSync(join(installed, dirname(page), to)))).toEqual([]);
});

test('nothing that ships runs a script when it is installed', () => {
  expect(Object.entries(lock).filter(([, entry]) => entry.hasInstallScript && !entry.dev)).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(project, 'node_modules', 'taqta', 'package.json'), 'utf8'));
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^(pre|post)?prepare$/.test(name))).toEqual([]);
});

test('an installation takes at most 150 MB of a disk', () => {
  const blocks = filesBelow(join(project, 'node_modules')).map((path) => Math.ceil(statSync(path).size / 4096) * 4096);
  const megabytes = blocks.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
  expect(megabytes).toBeGreaterThan(50);
  expect(megabytes).toBeLessThanOrEqual(150);
});

test('where nobody can write to it, a content folder is made that can be changed, built, and built again', () => {
  const before = filesBelow(project);
  expect(taqta('init', 'мой центр')).toMatchObject({ status: 0, stderr: '' });
  const settings = join(work, 'мой центр', 'project.yaml');
  expect(statSync(settings).mode & 0o200).toBe(0o200);
  const build = () =>
    taqta('build', '--content', 'мой центр', '--out', 'вывод', '--only', 'rights', '--size', 'a4', '--as-of', '2026-11-26');
  const first = build();
  expect(first.stderr).not.toMatch(/compiling|installing|Warning/);
  expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('rights') });
  expect(
    readFileSync(join(work, 'вывод', 'posters', 'rights-a4.pdf'))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(build()).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing has changed') });
  expect(filesBelow(project)).toEqual(before);
});

test('the example of docs/library.md runs', () => {
  const { status, stdout, stderr } = run([join(project, 'example.mjs')]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^posters\/rights-a4\.pdf in [\d.]+ pt$/m);
  expect(stdout).toMatch(/^\d+ walls to print anew$/m);
});

test('without its optional packages it says what is missing, and how to get it', () => {
  const bare = join(dirname(project), 'bare');
  unpack(join(dirname(project), tarball), join(bare, 'node_modules', 'taqta'));
  for (const path of production.filter((each) => !lock[each]?.optional)) linkFiles(join(root, path), join(bare, path));
  const { status, stdout, stderr } = run([
    join(bare, 'node_modules', 'taqta', 'bin', 'taqta.mjs'),
    ...['build', '--content', join(bare, 'node_modules', 'taqta', 'content'), '--out', 'none', '--only', 'rights', '--size', 'a4'],
  ]);
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(
    /^✖ sharp: expected sharp with its part for this system, found: .+ \(missing-sharp\)\n {2}fix: run "npm install --include=optional".+\n$/m,
  );
  expect(stderr).not.toMatch(/\n {4}at |bug/);
  expect(existsSync(join(work, 'none'))).toBe(false);
});

test('its types compile for whoever uses it, without those of its libraries for development', () => {
  const consumer = join(work, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(consumer, 'consumer.ts'), CONSUMER.replace('TAQTA', '../../чужой проект/node_modules/taqta/dist/src/index.js'));
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--exactOptionalPropertyTypes', '--types', 'node'];
  const types = ['--typeRoots', join(root, 'node_modules', '@types')];
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, ...options, ...types, '--pretty', 'false', join(consumer, 'consumer.ts')];
  const { stdout } = spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' });
  expect(stdout).toMatch(/^consumer\.ts\(\d+,\d+\): error TS2322: Type 'string' is not assignable to type 'number'\.\n$/);
});

/** Uses every function, with little more than it needs; its last line is wrong, so that the compiler shows that it looked. */
const CONSUMER = `import * as taqta from 'TAQTA';
const day = taqta.parseDate('2026-11-26');
if (day === undefined) throw new Error('no day');
const content = 'content';
const out = 'output';
await taqta.init({ content });
const run: taqta.RunReport = await taqta.build({ content, out, asOf: day });
await taqta.check({ content, asOf: day, signal: AbortSignal.timeout(1000), onProgress: ({ done, total }) => void (done / total) });
const { waiting } = await taqta.review({ content, asOf: day });
await taqta.takeReviews({ content, file: 'table.csv', bytes: new Uint8Array(), today: day });
const { found } = await taqta.impact({ content, out, today: day });
await taqta.release({ content, out, asOf: day, date: day, by: 'A. Editor' });
await taqta.rebuildEdition({ content, out, edition: 'rights-1' });
const { list } = await taqta.reprint({ content, asOf: day });
const { files } = await taqta.verify({ content, files: ['wall.jpg'], asOf: day });
const { files: proved } = await taqta.proof({ files: ['a.pdf'] });
const codes: readonly taqta.ProblemCode[] = run.problems.map(({ code }) => code);
export const all = [waiting.length, found?.page, list[0]?.wall.poster, files[0]?.verdicts, proved[0]?.figures?.pages, codes, new taqta.Stop(taqta.EXIT.usage, [])];
export const wrong: number = run.posters[0]?.file ?? '';
`;
