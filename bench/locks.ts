import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Commanded, desk, interleave, lostOf } from './interleaving.js';

/** Interleavings unless another number is given, and the seconds after which no further one begins. */
const [ROUNDS, SECONDS] = [500, 3600];
/** A desk is left for a new one after as many: every release that is there is read again in each round. */
const ROUNDS_OF_A_DESK = 25;

const OLD = { releases: 6, files: 20 };

/**
 * `npm run soak:locks -- ROUNDS SEED SECONDS`: real commands at once over one small content and one output, in an order
 * and at moments of their own that follow from the seed. After each round everything that was ever released, approved or
 * listed at this desk has to be there. Ends at the first loss.
 */
export async function locks(root: string): Promise<void> {
  const [rounds = ROUNDS, seed = 1, seconds = SECONDS] = process.argv.slice(3).map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'taqta-locks-'));
  const until = performance.now() + seconds * 1000;
  try {
    const ended: Commanded[] = [];
    let there = await desk(root, join(folder, 'desk-0'), OLD);
    let round = 0;
    for (; round < rounds && performance.now() < until; round += 1) {
      if (round > 0 && round % ROUNDS_OF_A_DESK === 0) there = await desk(root, join(folder, `desk-${round}`), OLD);
      const commands = await interleave(there, seed * 100_000 + round);
      ended.push(...commands);
      const lost = await lostOf(there, commands);
      if (lost.length === 0) continue;
      process.stderr.write(`seed ${seed}, round ${round}: ${commands.map(({ words }) => words[0]).join(', ')}\n${lost.join('\n')}\n`);
      process.exitCode = 1;
      return;
    }
    const refused = ended.filter(({ code }) => code === 3).length;
    process.stdout.write(`${round} interleavings of ${ended.length} commands, ${refused} of them refused: nothing was lost\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
