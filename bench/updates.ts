import { copierOf, type UpdateDesk, updateDesk, updateRound, type Way } from './update-rounds.js';

/** Updates unless another number is given, and the seconds after which no further one begins. */
const [ROUNDS, SECONDS] = [200, 3600];

/**
 * `npm run soak:updates -- ROUNDS SEED SECONDS`: a real browser shows a screen, from a disk and over http by turns, while
 * the next version is copied; copy, browser or both are killed at moments that follow from the seed, and the server dies,
 * lies or sends halves. Every start has to show a whole version, the newest that is there; none may leave the screen empty.
 */
export async function updates(root: string): Promise<void> {
  const [rounds = ROUNDS, seed = 1, seconds = SECONDS] = process.argv.slice(3).map(Number);
  const until = performance.now() + seconds * 1000;
  const copier = await copierOf(root);
  const desks = new Map<Way, UpdateDesk>();
  let round = 0;
  try {
    for (; round < rounds && performance.now() < until; round += 1) {
      const way: Way = round % 2 === 0 ? 'disk' : 'http';
      const desk = desks.get(way) ?? (await updateDesk(way));
      desks.set(way, desk);
      const wrong = await updateRound(desk, { copier, seed: seed * 100_000 + round });
      if (wrong.length === 0) continue;
      process.stderr.write(`seed ${seed}, round ${round}: ${wrong.join('\n')}\n`);
      process.exitCode = 1;
      return;
    }
    process.stdout.write(`${round} updates: every start showed a whole version, the newest that was there\n`);
  } finally {
    for (const desk of desks.values()) await desk.close();
  }
}
