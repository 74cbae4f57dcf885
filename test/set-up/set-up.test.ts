import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const root = join(import.meta.dirname, '..', '..');

/** A checkout that test after test finds as the one before has left it: compiled. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taqta-set-up-'));
  await fill(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A checkout that nobody has used. */
async function project(): Promise<string> {
  const fresh = await temporaryFolder();
  await fill(fresh);
  return fresh;
}

/** Makes a folder a small project with the set-up of this one and its packages. */
async function fill(folder: string): Promise<void> {
  for (const name of ['bin', 'package.json', 'package-lock.json', 'tsconfig.json'])
    await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await mkdir(join(folder, 'src', 'cli'), { recursive: true });
  await write(folder, 'hello');
  await mkdir(join(folder, 'templates', 'kiosk'), { recursive: true });
  await writeFile(join(folder, 'templates', 'kiosk', 'kiosk.ts'), "document.title = 'тақта';\n");
  await mkdir(join(folder, 'templates', 'player'));
  for (const name of ['player.ts', 'reader.ts', 'stage.ts', 'worker.ts', 'player.css'])
    await writeFile(join(folder, 'templates', 'player', name), '/* nothing */\n');
  await mkdir(join(folder, 'src', 'rules'));
  await writeFile(join(folder, 'src', 'rules', 'phone.ts'), "export { isCountry } from './country.js';\n");
  await writeFile(join(folder, 'src', 'rules', 'country.ts'), "export { isSupportedCountry as isCountry } from 'libphonenumber-js/max';\n");
  await mkdir(join(folder, 'src', 'theme'));
  await writeFile(join(folder, 'src', 'theme', 'cie.ts'), "export { converter } from 'culori/fn';\n");
  await writeFile(join(folder, 'templates', 'kiosk', 'kiosk.css'), 'p { color: red }\n');
  await writeFile(join(folder, 'templates', 'kiosk', 'watch.ts'), "document.title = 'күзет';\n");
  await writeFile(join(folder, 'templates', 'kiosk', 'watch.css'), 'p { color: red }\n');
}

const write = (folder: string, word: string) =>
  writeFile(
    join(folder, 'src', 'cli', 'main.ts'),
    `export async function main(words: readonly string[]): Promise<number> {\n  process.stdout.write(['${word}', ...words].join(' '));\n  return 0;\n}\n`,
  );

function taqta(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'taqta.mjs'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true' },
  });
  return { status, stdout, stderr };
}

test('it compiles what is not compiled, says so in one line, and hands the words on', () => {
  expect(taqta(folder, 'build', '--only', 'rights')).toEqual({
    status: 0,
    stdout: 'hello build --only rights',
    stderr: 'taqta: compiling\n',
  });
  expect(taqta(folder, 'build')).toEqual({ status: 0, stdout: 'hello build', stderr: '' });
});

test('two checkouts of the same program have the same hash', async () => {
  const hashes: string[] = [];
  for (const checkout of [folder, await project()]) {
    taqta(checkout);
    hashes.push(JSON.parse(await readFile(join(checkout, 'dist', 'stamp.json'), 'utf8')).code);
  }
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(hashes[1]).toBe(hashes[0]);
});

test('a source that was changed, added or removed is compiled again', async () => {
  taqta(folder);
  await write(folder, 'good day');
  expect(taqta(folder)).toEqual({ status: 0, stdout: 'good day', stderr: 'taqta: compiling\n' });
  await writeFile(join(folder, 'src', 'extra.ts'), 'export const extra = 1;\n');
  expect(taqta(folder).stderr).toBe('taqta: compiling\n');
  expect(existsSync(join(folder, 'dist', 'src', 'extra.js'))).toBe(true);
  await rm(join(folder, 'src', 'extra.ts'));
  expect(taqta(folder).stderr).toBe('taqta: compiling\n');
  expect(existsSync(join(folder, 'dist', 'src', 'extra.js'))).toBe(false);
});

test('the script and the style sheet of the screen are made, and made anew when a designer changes one of their files', async () => {
  const made = async () => {
    const { stderr } = taqta(folder);
    const read = (name: string) => readFile(join(folder, 'dist', 'kiosk', name), 'utf8');
    return { stderr, script: await read('kiosk.js'), style: await read('kiosk.css') };
  };
  expect(await made()).toMatchObject({ script: expect.stringContaining('document.title'), style: expect.stringContaining('red') });
  await writeFile(join(folder, 'templates', 'kiosk', 'kiosk.css'), 'p { color: tan }\n');
  expect(await made()).toMatchObject({ stderr: 'taqta: compiling\n', style: expect.stringContaining('tan') });
  await writeFile(join(folder, 'templates', 'kiosk', 'new.css'), 'h1 { color: green }\n');
  expect((await made()).stderr).toBe('taqta: compiling\n');
});

test('a source that does not compile ends with exit code 3, and the compiled program stays', async () => {
  taqta(folder);
  const before = await readFile(join(folder, 'dist', 'src', 'cli', 'main.js'), 'utf8');
  await writeFile(join(folder, 'src', 'broken.ts'), 'export const broken: number = "text";\n');
  const { status, stdout, stderr } = taqta(folder);
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toContain('src/broken.ts');
  expect(stderr).toMatch(/\ntaqta: expected the program to compile[^\n]+\n$/);
  expect(await readFile(join(folder, 'dist', 'src', 'cli', 'main.js'), 'utf8')).toBe(before);
});

test('two commands that find it not compiled both do their work', async () => {
  const folder = await project();
  const run = () =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [join(folder, 'bin', 'taqta.mjs'), 'build'], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      child.on('close', (code) => resolve(`${code} ${said}`));
    });
  expect(await Promise.all([run(), run()])).toEqual(['0 hello build', '0 hello build']);
});

test('packages that cannot be installed end with exit code 3 and one clear line', async () => {
  const folder = await project();
  await rm(join(folder, 'node_modules'));
  // No such version exists, and npm may not ask.
  await writeFile(
    join(folder, 'package-lock.json'),
    '{"name":"taqta","lockfileVersion":3,"packages":{"":{},"node_modules/a":{"version":"1.0.0"}}}',
  );
  const { status, stderr } = taqta(folder, 'build');
  expect(status).toBe(3);
  expect(stderr).toMatch(/^taqta: installing what is missing \(npm ci\), once\n/);
  expect(stderr).toMatch(/\ntaqta: expected npm ci to install the packages[^\n]+\n$/);
});
