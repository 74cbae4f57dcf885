import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OK } from '../projects/broken-project.js';
import { approvedFolder } from '../stories/released-folder.js';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, runHere, runTaqta } from './run-taqta.js';

const DAYS = ['--as-of', '2026-11-22', '--date', '2026-11-22'];

test('the way of an editor on the command line: a look, the release, an old sheet, the walls', async () => {
  const content = await approvedFolder();
  const cwd = await temporaryFolder();
  const run = (...words: readonly string[]) => runHere([...words, '--content', content], { cwd });

  const look = await run('release', '--dry-run', ...DAYS);
  expect([look.code, existsSync(join(cwd, 'output'))]).toEqual([0, false]);
  expect(look.stdout).toMatch(/complaint-1 {2}[1-9A-Z]{6}\n {6}Бірінші басылым\.\n {6}Первое издание\.\n/);

  const released = await runTaqta(['release', '--content', content, '--by', 'A. Editor', '--json', ...DAYS], { cwd });
  expect([released.code, answerOf(released).result]).toMatchObject([0, { folder: join(cwd, 'output/releases/2026-11-22'), mended: [] }]);
  expect(await readFile(join(content, 'editions.yaml'), 'utf8')).toContain('by: A. Editor');

  const old = await run('build', '--edition', 'complaint-1');
  expect([old.code, old.stdout]).toEqual([0, expect.stringContaining('the same bytes. Open output/editions/complaint-1')]);
  expect((await run('build', '--edition', 'complaint-1', '--as-of', '2026-11-22')).code).toBe(2);

  const shipped = join(import.meta.dirname, '../../content');
  const walls = await runHere(['reprint', '--content', shipped, '--as-of', '2026-11-22', '--table', 'list.xlsx'], { cwd });
  expect([walls.code, walls.stdout]).toEqual([0, expect.stringContaining('no edition → not released yet')]);
  expect(existsSync(join(cwd, 'list.xlsx'))).toBe(true);
}, 120_000);

test('a release of drafts ends with 1 and lists them; a day or a name that cannot be meant ends with 2', async () => {
  const cwd = await temporaryFolder();
  const refused = await runHere(['release', '--content', OK, '--json', ...DAYS], { cwd });
  expect([refused.code, existsSync(join(cwd, 'output'))]).toEqual([1, false]);
  const codes = answerOf(refused).problems.map(({ code }) => code);
  expect(codes.filter((code) => code === 'unapproved')).toHaveLength(10);
  for (const wrong of [
    ['--date', 'tomorrow'],
    ['--by', ' '],
    ['--only', 'kiosk'],
  ]) {
    expect((await runHere(['release', '--content', OK, ...wrong], { cwd })).code).toBe(2);
  }
}, 120_000);
