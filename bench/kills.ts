import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterwards, desk, killOne, lostOf } from './interleaving.js';

/** Kills unless another number is given, and the seconds after which no further one begins. */
const [ROUNDS, SECONDS] = [100, 3600];

/**
 * `npm run soak:kills -- ROUNDS SEED SECONDS`: real commands over one small content and one output, each killed at a moment
 * that follows from the seed. After the next build and release nothing is lost, and nothing is left of what was killed.
 * Ends at the first loss.
 */
export async function kills(root: string): Promise<void> {
  const [rounds = ROUNDS, seed = 1, seconds = SECONDS] = process.argv.slice(3).map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'taqta-kills-'));
  const until = performance.now() + seconds * 1000;
  const killed = new Map<string, number>();
  try {
    const there = await desk(root, join(folder, 'desk'), { releases: 6, files: 20 });
    let round = 0;
    for (; round < rounds && performance.now() < until; round += 1) {
      const one = seed * 100_000 + round;
      const words = (await killOne(there, one)).slice(0, 2).join(' ');
      killed.set(words, (killed.get(words) ?? 0) + 1);
      const lost = await lostOf(there, await afterwards(there, one));
      if (lost.length === 0) continue;
      process.stderr.write(`seed ${seed}, round ${round}, ${words}: ${lost.join('\n')}\n`);
      process.exitCode = 1;
      return;
    }
    const list = [...killed].map(([words, times]) => `${times} × ${words}`).join(', ');
    process.stdout.write(`${round} commands killed (${list}): nothing was lost, nothing was left\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
