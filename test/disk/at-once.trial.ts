import { expect, test } from 'vitest';
import { atOnce, BUILD, changeWords, interleave, lostOf, RELEASE } from '../../bench/interleaving.js';
import { desk } from './desk.js';

test('a build and a release at once keep every released file, and each is whole', async () => {
  const there = await desk({ releases: 30, files: 80 });
  await changeWords(there, 'other');
  const ended = await atOnce(there, [
    { words: BUILD, after: 0 },
    { words: RELEASE, after: 300 },
  ]);
  expect(await lostOf(there, ended)).toEqual([]);
}, 240_000);

// Hundreds of others: npm run soak:locks.
test.each([3])(
  'commands of several people at once lose nothing (seed %i)',
  async (seed) => {
    const there = await desk({ releases: 2, files: 4 });
    expect(await lostOf(there, await interleave(there, seed))).toEqual([]);
  },
  240_000,
);
