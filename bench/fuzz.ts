import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutate } from './fuzz/mutations.js';
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
/** Posters and mutations unless other numbers are given, and the minutes after which no further one begins. */
const [POSTERS, MUTATIONS, MINUTES] = [500, 2000, 10];

/**
 * `npm run fuzz -- SEED POSTERS MUTATIONS MINUTES`: posters of random words, each built or refused with a remedy that is
 * then followed, and the shipped content with one thing changed by chance. All of it follows from the seed.
 */
export async function fuzz(root: string): Promise<void> {
  const [seed = 1, posters = POSTERS, mutations = MUTATIONS, minutes = MINUTES] = process.argv.slice(3).map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'taqta-fuzz-'));
  const until = performance.now() + minutes * 60_000;
  try {
    const press = await openPress(root);
    const half = performance.now() + (until - performance.now()) / 2;
    const mutated = await mutate({ root, folder: join(folder, 'mutated'), press, count: mutations, seed, until: half });
    say(`${mutated.tried} mutations of ${mutations}, seed ${seed}: ${mutated.refused} reported, ${mutated.painted} painted`, mutated);
    const printed = await printPosters({
      root,
      folder: join(folder, 'invented'),
      press,
      count: posters,
      seed,
      forms: FORMS,
      wordsOf: wordsOfPdf,
      until,
    });
    say(`${printed.built} posters of ${posters}, seed ${seed}: ${printed.refused} refused at first`, printed);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function say(
  head: string,
  { codes, failures }: { readonly codes: Readonly<Record<string, number>>; readonly failures: readonly string[] },
): void {
  const counts = Object.entries(codes).sort(([, one], [, other]) => other - one);
  process.stdout.write(`${head}\n  ${counts.map(([code, count]) => `${code} ${count}`).join(', ')}\n  ${failures.length} failures\n`);
  if (failures.length === 0) return;
  process.stdout.write(`${failures.join('\n')}\n`);
  process.exitCode = 1;
}
