import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { madePath } from './program.js';

const require = createRequire(import.meta.url);

const FONT = 'Golos Text';

/** What travels with every copy: the font's licence asks for it (OFL 1.1, condition 2), and so do those of the pictograms and of what the script contains. */
const SHIPPED = [
  { what: FONT, file: '@expo-google-fonts/golos-text/LICENSE_FONT' },
  { what: 'Lucide', file: madePath('lucide', 'LICENSE') },
  { what: 'node-qrcode', file: 'qrcode/license' },
  { what: 'dijkstrajs', file: 'dijkstrajs/LICENSE.md' },
] as const;

export interface FontLicence {
  readonly family: string;
  readonly licence: string;
}

/** The licences of all that a kiosk folder holds of others, as one text; that of a font of one's own in the place of the shipped one's. */
export async function loadLicences(own?: FontLicence): Promise<string> {
  const texts = await Promise.all(
    SHIPPED.map(async ({ what, file }) => {
      if (own && what === FONT) return `${own.family}\n\n${own.licence.trim()}\n`;
      return `${what}\n\n${(await readFile(require.resolve(file), 'utf8')).trim()}\n`;
    }),
  );
  return texts.join('\n\n');
}
