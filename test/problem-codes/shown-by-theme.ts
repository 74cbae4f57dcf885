import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/problem.js';
import { loadTheme } from '../../src/theme/theme.js';
import { temporaryFolder } from '../temporary-folder.js';
import type { Shown } from './shown.js';

const templates = join(import.meta.dirname, '..', '..', 'templates');

/** What a theme.yaml of one's own comes to. */
async function overlaid(text: string): Promise<readonly Problem[]> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'theme.yaml'), text);
  return (await loadTheme(templates, folder)).problems;
}

export const SHOWN_BY_THEME: Shown = {
  'unlike-colour': () => overlaid('colours: { night: "#14532D" }\npress: { night: [100, 72, 36, 28] }\n'),
};
