import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readKioskSources } from '../../src/shipped/kiosk-sources.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = join(import.meta.dirname, '..', '..');

it('The pages of the screen are those of the templates, by name, and nothing else of the folder', async () => {
  const templates = await temporaryFolder();
  await mkdir(join(templates, 'kiosk'));
  for (const [name, text] of [
    ['b.hbs', '{{y}}'],
    ['a.hbs', '{{x}}'],
    ['notes.txt', 'n'],
    ['c.ts', 'c'],
  ] as const)
    await writeFile(join(templates, 'kiosk', name), text);
  expect(Object.entries((await readKioskSources(templates)).parts)).toEqual([
    ['a', '{{x}}'],
    ['b', '{{y}}'],
  ]);
});

it('Script and style sheet are those that were made with the program', async () => {
  const { script, style } = await readKioskSources(join(root, 'templates'));
  expect(script).toBe(await readFile(join(root, 'dist', 'kiosk', 'kiosk.js'), 'utf8'));
  expect(style).toBe(await readFile(join(root, 'dist', 'kiosk', 'kiosk.css'), 'utf8'));
});
