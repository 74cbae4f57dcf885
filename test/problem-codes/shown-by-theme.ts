import { join } from 'node:path';
import type { Problem } from '../../src/problem.js';
import { loadTheme } from '../../src/theme/theme.js';
import { cutTo, fontFolder, onest, withFiles } from '../theme/font-folder.js';
import type { Shown } from './shown.js';

const templates = join(import.meta.dirname, '..', '..', 'templates');

/** What the look of a content folder comes to. */
const looked = async (folder: string): Promise<readonly Problem[]> =>
  (await loadTheme(templates, { folder, languages: ['kk', 'ru'] })).problems;

/** A font without Kazakh letters. */
async function russian(): Promise<Uint8Array> {
  const between = (first: number, last: number): string =>
    String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
  return cutTo(`${between(0x20, 0x7e)}${between(0x410, 0x44f)}ёЁ₸№%§«»„“”’–—−×·…→°`);
}

const FONT = `font:
  family: Own
  files: { regular: fonts/own.ttf, bold: fonts/own.ttf }
  licence: fonts/OFL.txt
`;

export const SHOWN_BY_THEME: Shown = {
  'unlike-colour': async () =>
    looked(await withFiles({ 'theme.yaml': 'colours: { night: "#14532D" }\npress: { night: [100, 72, 36, 28] }\n' })),
  'font-file': async () => looked(await fontFolder(new Uint8Array([0x3c, 0x68, 0x74, 0x6d, 0x6c]), { theme: FONT })),
  'font-letters': async () => looked(await fontFolder(await russian(), { theme: FONT })),
  'font-licence': async () => looked(await fontFolder(await onest('400Regular'), { theme: FONT, licence: '' })),
  'icon-file': async () =>
    looked(
      await withFiles({ 'icons/window.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path d="M1 1h9"/></svg>' }),
    ),
};
