import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from '../../bin/set-up/install.mjs';
import { temporaryFolder } from '../temporary-folder.js';

type Packages = Readonly<Record<string, { version: string; integrity?: string; optional?: boolean }>>;

const wanted: Packages = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' },
  'node_modules/@esbuild/win32-x64': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

async function project(lock: Packages, installed?: Packages): Promise<string> {
  const root = await temporaryFolder();
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
  if (installed) {
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

test('without node_modules nothing is installed', async () => {
  expect(isInstalled(await project(wanted))).toBe(false);
});

test('all that this system can have is enough', async () => {
  expect(isInstalled(await project(wanted, { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } }))).toBe(true);
});

test.each<[string, Packages]>([
  ['missing', {}],
  ['of another version', { 'node_modules/zod': { version: '4.0.1', integrity: 'sha512-a' } }],
  ['of the same version with other bytes', { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-c' } }],
])('a package that is %s has to be installed', async (_name, installed) => {
  expect(isInstalled(await project(wanted, installed))).toBe(false);
});
