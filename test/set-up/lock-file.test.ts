import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..', '..');
const readJson = async (name: string) => JSON.parse(await readFile(join(root, name), 'utf8'));
const packages = async (): Promise<Readonly<Record<string, Entry>>> => (await readJson('package-lock.json')).packages;

test('the lock file names the packages of every system, so that npm ci accepts it there', async () => {
  const all = await packages();
  const missing = Object.entries(all).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !(`${path}/node_modules/${name}` in all) && !(`node_modules/${name}` in all),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file holds no address to download from', async () => {
  expect(Object.values(await packages()).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});

test('every dependency is pinned to one version', async () => {
  const { dependencies, devDependencies } = await readJson('package.json');
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
