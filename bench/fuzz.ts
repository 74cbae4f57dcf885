import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPosters } from './fuzz/posters.js';
import { type Form, openPress } from './fuzz/press.js';
import { wordsOfPdf } from './fuzz/words-of-pdf.js';

/** Every size and variant that a poster is printed in; the larger ones take longest and are the same design. */
const FORMS: readonly Form[] = [
  ...(['a5', 'a4', 'a3'] as const).flatMap((size) =>
    (['office', 'press', 'gray', 'large-print'] as const).map((variant) => ({ size, variant })),
  ),
  { size: 'a3', variant: 'tiles' },
];

export async function fuzz(root: string): Promise<void> {
  const [seed = 1, count = 500] = process.argv.slice(3).map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'taqta-fuzz-'));
  try {
    const press = await openPress(root);
    const printed = await printPosters({ root, folder, press, count, seed, forms: FORMS, wordsOf: wordsOfPdf });
    process.stdout.write(`${JSON.stringify(printed, null, 1)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
