import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What travels with every copy: the font's licence asks for it (OFL 1.1, condition 2), and so does that of the pictograms. */
const SHIPPED = [
  { what: 'Golos Text', file: '@expo-google-fonts/golos-text/LICENSE_FONT' },
  { what: 'Lucide', file: 'lucide-static/LICENSE' },
] as const;

/** The licences of the font and the pictograms as one text. */
export async function loadLicences(): Promise<string> {
  const texts = await Promise.all(
    SHIPPED.map(async ({ what, file }) => `${what}\n\n${(await readFile(require.resolve(file), 'utf8')).trim()}\n`),
  );
  return texts.join('\n\n');
}
