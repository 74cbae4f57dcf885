import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundleKioskFile, pageParts, readKioskSources } from '../../src/shipped/kiosk-sources.js';

const folders: string[] = [];

async function templates(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'taqta-test-'));
  folders.push(folder);
  await mkdir(join(folder, 'kiosk'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, 'kiosk', name), text)));
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('The screen’s sources', () => {
  it('are its pages, styles and scripts in order, and nothing else of the folder', async () => {
    const sources = await readKioskSources(await templates({ 'b.css': 'b', 'a.hbs': '{{x}}', 'notes.txt': 'n', 'c.ts': 'c' }));
    expect([...sources.files.keys()]).toEqual(['a.hbs', 'b.css', 'c.ts']);
    expect(pageParts(sources)).toEqual({ a: '{{x}}' });
  });

  it('become one classic script, because a browser loads no modules from file://', async () => {
    const sources = await readKioskSources(
      await templates({
        'idle.ts': "export const words: string = 'тақта';\n",
        'kiosk.ts': "import { words } from './idle.js';\ndocument.title = words;\n",
      }),
    );
    const script = await bundleKioskFile(sources, 'kiosk.ts');
    expect(script).toContain('document.title');
    expect(script).not.toMatch(/\b(import|export)\b/);
  });

  it('become the same bytes wherever they lie, and wherever the command was started', async () => {
    const files = {
      'idle.ts': "export const words: string = 'тақта';\n",
      'kiosk.ts': "import { words } from './idle.js';\ndocument.title = words;\n",
      'base.css': 'p { color: red }',
      'kiosk.css': "@import './base.css';",
    };
    const [one, other] = [await readKioskSources(await templates(files)), await readKioskSources(await templates(files))];
    for (const entry of ['kiosk.ts', 'kiosk.css'] as const) {
      const bundled = await bundleKioskFile(one, entry);
      expect(bundled).toBe(await bundleKioskFile(other, entry));
      expect(bundled).not.toContain('taqta-test-');
    }
  });

  it('become one style sheet, its imports joined', async () => {
    const sources = await readKioskSources(
      await templates({ 'base.css': 'p { color: red }', 'kiosk.css': "@import './base.css';\nh1 { color: blue }" }),
    );
    const style = await bundleKioskFile(sources, 'kiosk.css');
    expect(style).toContain('color: red');
    expect(style).not.toContain('@import');
  });
});
