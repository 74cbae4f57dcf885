import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { madePath } from './program.js';

const require = createRequire(import.meta.url);

/** What travels with every copy: the font's licence asks for it (OFL 1.1, condition 2), and so do those of the pictograms and of what the script contains. */
const SHIPPED = [
  { what: 'Golos Text', file: '@expo-google-fonts/golos-text/LICENSE_FONT' },
  { what: 'Lucide', file: madePath('lucide', 'LICENSE') },
  { what: 'node-qrcode', file: 'qrcode/license' },
  { what: 'dijkstrajs', file: 'dijkstrajs/LICENSE.md' },
] as const;

/** The licences of all that a kiosk folder holds of others, as one text. */
export async function loadLicences(): Promise<string> {
  const texts = await Promise.all(
    SHIPPED.map(async ({ what, file }) => `${what}\n\n${(await readFile(require.resolve(file), 'utf8')).trim()}\n`),
  );
  return texts.join('\n\n');
}
