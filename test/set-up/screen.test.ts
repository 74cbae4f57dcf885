import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleScreen } from '../../bin/set-up/screen.mjs';
import { temporaryFolder } from '../temporary-folder.js';

const FILES = {
  'idle.ts': "export const words: string = 'тақта';\n",
  'kiosk.ts': "import { words } from './idle.js';\ndocument.title = words;\n",
  'watch.ts': "const words: string = 'күзет';\nfor (const each of [words]) document.title = each ?? '';\n",
  'watch.css': 'p { color: green }',
  'base.css': 'p { color: red }',
  'kiosk.css': "@import './base.css';\nh1 { color: blue }",
};

async function bundled(): Promise<{ readonly script: string; readonly style: string }> {
  const folder = await temporaryFolder();
  const [templates, made] = [join(folder, 'templates'), join(folder, 'made')];
  await mkdir(templates);
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(templates, name), text)));
  await bundleScreen(templates, made);
  return { script: await readFile(join(made, 'kiosk.js'), 'utf8'), style: await readFile(join(made, 'kiosk.css'), 'utf8') };
}

it('The screen’s scripts become one classic script, because a browser loads no modules from file://', async () => {
  const { script } = await bundled();
  expect(script).toContain('document.title');
  expect(script).not.toMatch(/\b(import|export)\b/);
});

it('Its styles become one style sheet, their imports joined', async () => {
  const { style } = await bundled();
  expect(style).toContain('color:red');
  expect(style).not.toContain('@import');
});

it('Both are the same bytes wherever their sources lie, and wherever the command was started', async () => {
  const [one, other] = [await bundled(), await bundled()];
  expect(one).toEqual(other);
  expect(`${one.script}${one.style}`).not.toContain('taqta-test-');
});
