import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, ROOT, runHere, runTaqta } from './run-taqta.js';

const content = join(ROOT, 'test', 'projects', 'ok');
const day = ['--as-of', '2026-11-22'];

test('taqta build shows what was measured of each file, and taqta proof measures the same', async () => {
  const out = await temporaryFolder();
  const built = answerOf(await runHere(['build', '--content', content, '--size', 'a4', '--out', out, ...day, '--json']));
  const [poster] = (built.result as unknown as { posters: readonly { id: string; file: string; figures: object }[] }).posters;
  if (!poster) throw new Error('expected a poster');
  expect(Object.keys(poster.figures).sort()).toEqual([
    'characters',
    'codes',
    'edgeMm',
    'fonts',
    'kind',
    'leastContrast',
    'moduleMm',
    'pages',
    'size',
    'typePt',
    'wordSpacePercent',
  ]);

  const proof = await runTaqta(['proof', join(out, poster.file), '--content', content, ...day, '--json']);
  expect(proof.code).toBe(0);
  expect(answerOf(proof).result).toMatchObject({ files: [{ poster: poster.id, figures: poster.figures }] });

  const words = await runHere(['proof', poster.file], { cwd: out });
  expect(words.code).toBe(0);
  expect(words.stdout).toMatch(/A4 +1 .+ pt .+:1 .+ % .+ mm/);
  expect(words.stdout).toContain('The words were compared with nothing');

  await writeFile(join(out, 'notes.pdf'), 'no PDF');
  const other = await runHere(['proof', poster.file, 'notes.pdf', '--json'], { cwd: out });
  expect([other.code, answerOf(other).problems.map(({ code }) => code)]).toEqual([1, ['not-a-pdf']]);
}, 120_000);

test('taqta proof without a file is a wrong usage', async () => {
  const ended = await runHere(['proof', '--json']);
  expect([ended.code, answerOf(ended).problems.map(({ code }) => code)]).toEqual([2, ['wrong-usage']]);
});
