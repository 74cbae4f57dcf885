import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutated, mutate } from './fuzz/mutations.js';
import { type Printed, printPosters } from './fuzz/posters.js';
import { type Form, openPress } from './fuzz/press.js';
import { wordsOfPdf } from './fuzz/words-of-pdf.js';
import { inShares, numbersOf, type Share } from './shares.js';

/** Every size and variant that a poster is printed in; the larger ones take longest and are the same design. */
const FORMS: readonly Form[] = [
  ...(['a5', 'a4', 'a3'] as const).flatMap((size) =>
    (['office', 'press', 'gray', 'large-print'] as const).map((variant) => ({ size, variant })),
  ),
  { size: 'a3', variant: 'tiles' },
];
/** Posters and mutations unless other numbers are given, and the minutes after which no further one begins. */
const [POSTERS, MUTATIONS, MINUTES] = [500, 2000, 10];
/** Processes that share the work. */
const PROCESSES = 2;
/** Part of the time that the mutations have at most; they are four times as many as the posters. */
const FOR_MUTATIONS = 0.7;

/**
 * `npm run fuzz -- SEED POSTERS MUTATIONS MINUTES`: posters of random words, each built or refused with a remedy that is
 * then followed, and the shipped content with one thing changed by chance. All of it follows from the seed.
 */
export async function fuzz(root: string): Promise<void> {
  const [seed = 1, posters = POSTERS, mutations = MUTATIONS, minutes = MINUTES] = process.argv.slice(3).map(Number);
  const shares = await inShares<Fuzzing, Fuzzed>(import.meta.url, 'fuzzShare', { root, seed, posters, mutations, minutes }, PROCESSES);
  const sum = (count: (share: Fuzzed) => number): number => shares.reduce((all, share) => all + count(share), 0);
  const seconds = sum(({ processor }) => processor).toFixed(0);
  const [tried, reported, painted] = [
    sum(({ mutated }) => mutated.tried),
    sum(({ mutated }) => mutated.refused),
    sum(({ mutated }) => mutated.painted),
  ];
  say(
    `${tried} mutations of ${mutations}, seed ${seed}: ${reported} reported, ${painted} painted`,
    shares.map(({ mutated }) => mutated),
  );
  say(
    `${sum(({ printed }) => printed.built)} posters of ${posters}, seed ${seed}: ${sum(({ printed }) => printed.refused)} refused at first`,
    shares.map(({ printed }) => printed),
  );
  process.stdout.write(`${seconds} s of processor time\n`);
}

interface Fuzzing {
  readonly root: string;
  readonly seed: number;
  readonly posters: number;
  readonly mutations: number;
  readonly minutes: number;
}

interface Fuzzed {
  readonly mutated: Mutated;
  readonly printed: Printed;
  /** Seconds of processor time. */
  readonly processor: number;
}

/** What one of the processes does. */
export async function fuzzShare({ root, seed, posters, mutations, minutes }: Fuzzing, share: Share): Promise<Fuzzed> {
  const folder = await mkdtemp(join(tmpdir(), 'taqta-fuzz-'));
  const begin = performance.now();
  const until = begin + minutes * 60_000;
  try {
    const press = await openPress(root);
    const mutated = await mutate({
      root,
      folder: join(folder, 'mutated'),
      press,
      numbers: numbersOf(share, mutations),
      seed,
      until: begin + (until - begin) * FOR_MUTATIONS,
    });
    const printed = await printPosters({
      root,
      folder: join(folder, 'invented'),
      press,
      numbers: numbersOf(share, posters),
      seed,
      forms: FORMS,
      wordsOf: wordsOfPdf,
      until,
    });
    const { user, system } = process.cpuUsage();
    return { mutated, printed, processor: (user + system) / 1e6 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Outcome {
  readonly codes: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

function say(head: string, outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const { codes } of outcomes) for (const [code, count] of Object.entries(codes)) counts.set(code, (counts.get(code) ?? 0) + count);
  const most = [...counts].sort(([, one], [, other]) => other - one);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  process.stdout.write(`${head}\n  ${most.map(([code, count]) => `${code} ${count}`).join(', ')}\n  ${failures.length} failures\n`);
  if (failures.length === 0) return;
  process.stdout.write(`${failures.join('\n')}\n`);
  process.exitCode = 1;
}
