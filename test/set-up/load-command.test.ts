import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const loader = pathToFileURL(join(import.meta.dirname, '..', '..', 'bin', 'set-up', 'load-command.mjs')).href;

/** Runs a bundle in a process of its own; says what it said and whether kept code was taken over. */
function run(file: string, long = 0): string {
  const script = `const { loadCommand } = await import(${JSON.stringify(loader)});
const { main, takenOver, keepCode } = loadCommand(${JSON.stringify(file)}, { long: ${long} });
process.stdout.write(await main(['kk']) + ', ' + takenOver);
keepCode();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return stdout + stderr;
}

async function bundle(): Promise<string> {
  const file = join(await temporaryFolder(), 'taqta.cjs');
  await writeFile(file, "exports.main = async (words) => require('node:path').basename(__filename) + ' ' + words.join();\n");
  return file;
}

test('what was compiled in a long run is taken over by the next', async () => {
  const file = await bundle();
  expect(run(file)).toBe('taqta.cjs kk, false');
  expect(run(file)).toBe('taqta.cjs kk, true');
});

test('two processes that run other parts of a bundle keep their code apart', async () => {
  const file = await bundle();
  const script = `const { loadCommand } = await import(${JSON.stringify(loader)});
const { keepCode, takenOver } = loadCommand(${JSON.stringify(file)}, { long: 0, kept: ${JSON.stringify(`${file}.paint.code`)} });
process.stdout.write(String(takenOver));
keepCode();`;
  const paint = () => spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout;
  expect([paint(), run(file), paint(), run(file)]).toEqual(['false', 'taqta.cjs kk, false', 'true', 'taqta.cjs kk, true']);
});

test('a short run keeps nothing', async () => {
  const file = await bundle();
  run(file, 60_000_000);
  expect(existsSync(`${file}.code`)).toBe(false);
});

test('code that is broken is not taken over, and replaced', async () => {
  const file = await bundle();
  run(file);
  const whole = await readFile(`${file}.code`);
  await writeFile(`${file}.code`, whole.subarray(0, whole.length / 2));
  expect(run(file)).toBe('taqta.cjs kk, false');
  expect(run(file)).toBe('taqta.cjs kk, true');
});

test('where nothing can be written it runs without, and leaves nothing', async () => {
  const file = await bundle();
  await mkdir(`${file}.code`);
  await writeFile(join(`${file}.code`, 'full'), '');
  expect(run(file)).toBe('taqta.cjs kk, false');
  expect((await readdir(join(file, '..'))).sort()).toEqual(['taqta.cjs', 'taqta.cjs.code']);
  await rm(`${file}.code`, { recursive: true });
});
