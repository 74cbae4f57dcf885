import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTheme } from '../../src/theme/theme.js';
import { OFL, onest, withFiles } from './font-folder.js';

const root = join(import.meta.dirname, '../..');

it('every example of docs/theme.md is a look without fault', async () => {
  const page = await readFile(join(root, 'docs', 'theme.md'), 'utf8');
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(examples.length).toBeGreaterThan(1);
  const fonts = [...page.matchAll(/fonts\/[\w-]+\.ttf/g)].map(([file]) => file);
  const font = await onest('400Regular');
  for (const text of examples) {
    const folder = await withFiles({ 'theme.yaml': text, 'fonts/OFL.txt': OFL, ...Object.fromEntries(fonts.map((file) => [file, font])) });
    const { problems } = await loadTheme(join(root, 'templates'), { folder, languages: ['kk', 'ru', 'en'] });
    expect(problems, text).toEqual([]);
  }
});
