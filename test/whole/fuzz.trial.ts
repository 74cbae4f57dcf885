import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printPosters } from '../../bench/fuzz/posters.js';
import { openPress } from '../../bench/fuzz/press.js';
import { wordsOfPdf } from '../../bench/fuzz/words-of-pdf.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = join(import.meta.dirname, '..', '..');
/** Another seed than that of `npm run fuzz`; a failure names its poster, to be made again alone. */
const SEED = 60;

it('Thirty posters of random words are built whole, or refused at a place with a remedy that then works', async () => {
  const press = await openPress(root);
  const forms = [
    { size: 'a5', variant: 'office' },
    { size: 'a5', variant: 'gray' },
    { size: 'a5', variant: 'large-print' },
  ] as const;
  const { built, refused, failures } = await printPosters({
    root,
    folder: await temporaryFolder(),
    press,
    numbers: Array.from({ length: 30 }, (_, number) => number),
    seed: SEED,
    forms,
    wordsOf: wordsOfPdf,
    oneOf: 6,
  });
  expect(failures).toEqual([]);
  expect(built).toBe(30);
  // Some have to be refused: where nothing is, no remedy is tried.
  expect(refused).toBeGreaterThan(5);
}, 240_000);
