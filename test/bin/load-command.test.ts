import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const loader = pathToFileURL(join(import.meta.dirname, '..', '..', 'bin', 'load-command.mjs')).href;

interface Bundle {
  readonly dist: string;
  /** The user's own folder for what can be made again. */
  readonly cache: string;
}

async function bundle(word = 'kk'): Promise<Bundle> {
  const folder = await temporaryFolder();
  const made = { dist: join(folder, 'dist'), cache: join(folder, 'cache') };
  await mkdir(join(made.dist, 'command'), { recursive: true });
  await write(made, word);
  return made;
}

async function write({ dist }: Bundle, word: string): Promise<void> {
  const text = `exports.main = async () => require('node:path').basename(__filename) + ' ${word}';\n`;
  await writeFile(join(dist, 'command', 'taqta.cjs'), text);
  await writeFile(join(dist, 'stamp.json'), JSON.stringify({ command: createHash('sha256').update(text).digest('hex') }));
}

/** Runs a bundle in a process of its own; says what it said and whether kept code was taken over. */
function run({ dist, cache }: Bundle, { long = 0, kept = 'work', flags = [] as readonly string[] } = {}): string {
  const script = `const { loadCommand } = await import(${JSON.stringify(loader)});
const { main, takenOver, keepCode } = loadCommand(${JSON.stringify({ name: 'taqta', kept, long, dist })});
process.stdout.write(await main() + ', ' + takenOver);
keepCode();`;
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', script], { encoding: 'utf8', env });
  return stdout + stderr;
}

const keptFiles = async ({ cache }: Bundle) =>
  (await readdir(cache, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

test('what was compiled in a long run is taken over by the next, from the user’s own folder', async () => {
  const made = await bundle();
  const before = await readdir(made.dist, { recursive: true });
  expect(run(made)).toBe('taqta.cjs kk, false');
  expect(run(made)).toBe('taqta.cjs kk, true');
  expect(await readdir(made.dist, { recursive: true })).toEqual(before);
});

test('two processes that run other parts of a bundle keep their code apart', async () => {
  const made = await bundle();
  const paint = () => run(made, { kept: 'paint' });
  expect([paint(), run(made), paint(), run(made)]).toEqual([
    'taqta.cjs kk, false',
    'taqta.cjs kk, false',
    'taqta.cjs kk, true',
    'taqta.cjs kk, true',
  ]);
});

test('a bundle as long as another is not taken for it', async () => {
  const made = await bundle('kk');
  run(made);
  await write(made, 'ru');
  expect(run(made)).toBe('taqta.cjs ru, false');
});

test('code of other flags is refused, and replaced', async () => {
  const made = await bundle();
  run(made);
  const other = { flags: ['--no-flush-bytecode', '--no-lazy'] };
  expect(run(made, other)).toBe('taqta.cjs kk, false');
  expect(run(made, other)).toBe('taqta.cjs kk, true');
});

test('a short run keeps nothing', async () => {
  const made = await bundle();
  run(made, { long: 60_000_000 });
  expect(existsSync(made.cache)).toBe(false);
});

test('code that is broken is not taken over, and replaced', async () => {
  const made = await bundle();
  run(made);
  const [file = ''] = await keptFiles(made);
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length / 2));
  expect(run(made)).toBe('taqta.cjs kk, false');
  expect(run(made)).toBe('taqta.cjs kk, true');
});

test('of many bundles the code of the newest is kept', async () => {
  const made = await bundle();
  for (let each = 0; each < 9; each += 1) {
    await write(made, `kk ${each}`);
    run(made);
  }
  expect(await keptFiles(made)).toHaveLength(8);
});

test('where nothing can be written it runs without, and leaves nothing', async () => {
  const made = await bundle();
  await writeFile(made.cache, 'a file in the place of the folder');
  expect(run(made)).toBe('taqta.cjs kk, false');
  expect(await readFile(made.cache, 'utf8')).toBe('a file in the place of the folder');
});
