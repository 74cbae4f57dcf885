import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/hash.js';
import type { IsoDate } from '../../src/rules/date.js';
import { build } from '../../src/stories/build.js';
import { answerOf, runHere } from '../cli/run-taqta.js';
import { contentFolder } from '../content-folder.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { pdfText } from '../pdf/pdf-text.js';
import { pageIn } from '../player/version-in.js';
import { runOf } from '../stories/released-folder.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Files of a version of the screen are named by their content. */
const FILE_OF_VERSION = /^kiosk\/files\/.*/;

const DAY = '2027-01-01' as IsoDate;

/** Builds a content folder as of the day of the change; the hash of every file by its path. */
async function built(content: string): Promise<{ readonly out: string; readonly files: ReadonlyMap<string, string> }> {
  const out = join(await temporaryFolder(), 'output');
  const { problems } = await build({ ...runOf(content), out, asOf: DAY });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = paths.map(async (path) => [path.slice(out.length + 1), sha256(await readFile(path))] as const);
  return { out, files: new Map(await Promise.all(hashed)) };
}

test('One number in one rule changes the sheets and pages that state it, in both languages, and nothing else', {
  timeout: 180_000,
}, async () => {
  const changed = await contentFolder(SEVEN_DAYS);
  const [before, after] = [await built(await contentFolder()), await built(changed)];

  const named = ({ files }: typeof before) =>
    new Map([...files].map(([path, hash]) => [path.replace(FILE_OF_VERSION, 'a-file-of-the-version'), hash]));
  expect([...named(after).keys()].sort()).toEqual([...named(before).keys()].sort());
  const other = [...after.files]
    .filter(([path, hash]) => before.files.get(path) !== hash)
    .map(([path]) => path.replace(FILE_OF_VERSION, 'a-file-of-the-version'));
  // The contact sheet says how many characters were found in the finished file.
  expect(other.sort()).toEqual([
    'a-file-of-the-version',
    'index.html',
    'kiosk/current.js',
    'manifest.json',
    'posters/complaint-a3.pdf',
    'posters/complaint-a3.png',
    'posters/complaint-a3.webp',
    'posters/complaint-a4.pdf',
    'posters/complaint-a4.png',
    'posters/complaint-a4.webp',
  ]);

  // Every place that said five says seven, in the right case, and no other number moved.
  for (const size of ['a4', 'a3']) {
    const [was, is] = await Promise.all(
      [before, after].map(async ({ out }) =>
        words(
          (await pdfText(await readFile(join(out, `posters/complaint-${size}.pdf`))))
            .flat()
            .map(({ text }) => text)
            .join(' '),
        ),
      ),
    );
    expect(was).toContain('бес жұмыс күні ішінде');
    expect(was).toContain('в течение пяти рабочих дней');
    expect(is).toContain('жеті жұмыс күні ішінде');
    expect(is).toContain('в течение семи рабочих дней');
    expect(is).not.toMatch(/[^н] бес жұмыс күні|пяти рабочих дней/);
    expect(is).toContain('он бес жұмыс күні ішінде');
    expect(is).toContain('в течение пятнадцати рабочих дней');
  }
  const page = words((await pageIn(join(after.out, 'kiosk'))).replace(/<[^>]+>/g, ''));
  expect(page).toContain('жеті жұмыс күні ішінде');
  expect(page).toContain('в течение семи рабочих дней');
  expect(page).not.toMatch(/[^н] бес жұмыс күні|течение пяти рабочих/);

  // And that is what the command says beforehand.
  const page_ = join(await temporaryFolder(), 'impact.html');
  const reported = await runHere([
    'impact',
    '--content',
    changed,
    '--as-of',
    DAY,
    '--against',
    '2026-12-31',
    '--no-pictures',
    '--out',
    page_,
    '--json',
  ]);
  const { posters } = answerOf(reported).result as unknown as { posters: readonly Touched[] };
  expect(posters.map(({ id }) => id)).toEqual(['complaint']);
  expect(new Set(posters[0]?.parts.map(({ id }) => id))).toEqual(new Set(['term-provider']));
  expect(posters[0]?.sizes).toEqual(['a4', 'a3']);
});

interface Touched {
  readonly id: string;
  readonly sizes: readonly string[];
  readonly parts: readonly { readonly id: string }[];
}

const words = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ');
