import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** What becomes of a file: its new text or bytes, or `undefined` when it is taken away. */
export type Change = (text: string) => string | Uint8Array | undefined;

/** The shipped content, or that of another folder, in a folder of this test's own, with some of its files changed or added. */
export async function contentFolder(
  changes: Readonly<Record<string, Change>> = {},
  from = join(import.meta.dirname, '../content'),
): Promise<string> {
  const folder = await temporaryFolder();
  await cp(from, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const text = change(await readFile(path, 'utf8').catch(() => ''));
    if (text === undefined) await rm(path);
    else await writeFile(path, text);
  }
  return folder;
}

const CLINIC = ['clinic-registration-online', 'clinic-registration-portal', 'clinic-services'];

/** Of the shipped posters `complaint` and `rights` alone, on A4 alone: where nobody asks for more, all else takes only time. */
export const TWO_POSTERS: Readonly<Record<string, Change>> = {
  'project.yaml': (text) => exchange('[a4, a3]', '[a4]', text),
  'kiosk.yaml': (text) => text.slice(0, text.indexOf('\n  - id: clinic\n')),
  'walls.csv': (text) => text.replaceAll(/^.*;clinic-.*\n/gm, ''),
  ...Object.fromEntries(CLINIC.map((id) => [`posters/${id}.yaml`, () => undefined])),
};

/** Puts other words for the first place of some; throws when they are not there, so that no test changes nothing. */
export const swap =
  (from: string, to: string): Change =>
  (text) =>
    exchange(from, to, text);

/** The text with other words for the first place of some; throws when they are not there. */
export function exchange(from: string, to: string, text: string): string {
  if (!text.includes(from)) throw new RangeError(`expected "${from}" in the file, found none`);
  return text.replace(from, () => to);
}

/** The line of a text, counted from 1, that holds some words, and the column where they begin. */
export function placeOf(text: string, words: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  if (!text.includes(words)) throw new RangeError(`expected "${words}" in the text, found none`);
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** Makes every half of a poster's texts the wording of the act. A slide has fewer words than that, and is left as it is. */
export const madeOfficial = (text: string): string =>
  text.replace(/(screen:\n\s*|- )?review: \{[^}]*\}/g, (line, ofSlide?: string) =>
    ofSlide === undefined ? line.replaceAll(': draft', ': official') : line,
  );
