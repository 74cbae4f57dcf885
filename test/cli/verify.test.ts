import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DAY, releasedFolder } from '../stories/released-folder.js';
import { answerOf, runHere, runTaqta } from './run-taqta.js';

test('taqta verify says what holds, and ends as wrong when one of its files does not', async () => {
  const { content, out } = await releasedFolder();
  const cwd = join(out, 'releases', DAY, 'posters');
  const words = ['verify', 'second-a4.pdf', '--content', content, '--as-of', DAY];

  const fine = await runTaqta(words, { cwd });
  expect([fine.code, fine.stderr]).toEqual([0, '']);
  expect(fine.stdout).toMatch(
    /^✔ second-a4\.pdf: second-1 \([0-9A-Z]{6}\), released on 2026-11-22, as of 2026-11-22; it holds on 2026-11-22$/m,
  );

  await writeFile(join(cwd, 'notes.jpg'), 'no picture');
  const mixed = await runHere([...words, 'notes.jpg', '--json'], { cwd });
  expect(mixed.code).toBe(1);
  expect(answerOf(mixed).problems).toMatchObject([{ code: 'picture-unreadable', where: { file: 'notes.jpg' } }]);
  const edition = { name: 'second-1', poster: 'second', number: 1, released: DAY, asOf: DAY };
  expect(answerOf(mixed).result).toEqual({
    asOf: DAY,
    files: [
      {
        file: 'second-a4.pdf',
        sheets: [{ verdict: 'holds', code: expect.stringMatching(/^[0-9A-Z]{6}$/), edition, by: null, cause: null }],
      },
      { file: 'notes.jpg', sheets: [] },
    ],
  });
}, 120_000);

test('taqta verify without a file is a wrong usage', async () => {
  const ended = await runHere(['verify', '--json']);
  expect([ended.code, answerOf(ended).problems.map(({ code }) => code)]).toEqual([2, ['wrong-usage']]);
});
