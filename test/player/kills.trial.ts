import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copierOf, updateDesk, updateRound } from '../../bench/update-rounds.js';

const root = join(import.meta.dirname, '..', '..');

// Many more of them: npm run soak:updates.
test.each([
  { way: 'disk', seeds: [3, 8] },
  { way: 'http', seeds: [3] },
] as const)(
  'A screen over $way whose browser and copy are killed in an update shows a whole version at once, and the newest in the end',
  async ({ way, seeds }) => {
    const desk = await updateDesk(way);
    try {
      const copier = await copierOf(root);
      for (const seed of seeds) expect([seed, await updateRound(desk, { copier, seed })]).toEqual([seed, []]);
    } finally {
      await desk.close();
    }
  },
  240_000,
);
