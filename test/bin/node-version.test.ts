import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNewEnough } from '../../bin/node-version.mjs';

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
  ['9.11.2', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test('package.json asks for the same version', async () => {
  const { engines } = JSON.parse(await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  const least: string = engines.node.replace('>=', '');
  const [major, minor] = least.split('.').map(Number) as [number, number];
  expect(isNewEnough(least)).toBe(true);
  expect(isNewEnough(`${major}.${minor - 1}.9`)).toBe(false);
});
