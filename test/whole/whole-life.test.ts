import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../src/tables/csv.js';
import { answerOf, runHere, runTaqta } from '../cli/run-taqta.js';
import { contentFolder, TWO_POSTERS } from '../content-folder.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { photograph } from '../photograph.js';
import { tools } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Before the invented change of the term, and the day on which it comes into force. */
const BEFORE = '2026-11-20';
const AFTER = '2027-01-01';

/** What a command answers, its exit code among it. */
async function taqta(...words: readonly string[]) {
  const ended = await runHere([...words, '--json']);
  const { exitCode, problems, result } = answerOf(ended);
  return { exitCode, codes: new Set(problems.map(({ code }) => code)), result: result as Record<string, never> | null };
}

/** Sends out all that waits on a day, and takes it back with every row approved. */
async function approveAll(content: string, day: string): Promise<number> {
  const file = join(await temporaryFolder(), `review-${day}.csv`);
  expect((await taqta('review', '--content', content, '--as-of', day, '--table', file)).exitCode).toBe(0);
  const table = fromCsv(await readFile(file, 'utf8'), file);
  const column = (name: string): number => table.columns.findIndex((title) => title.startsWith(name));
  const filled = table.rows.map((row) => {
    const cells = [...row];
    cells[column('decision')] = 'одобрено';
    cells[column('by')] = 'T. Tester';
    cells[column('on')] = '15.11.2026';
    return cells;
  });
  await writeFile(file, toCsv({ ...table, rows: filled }));
  const { exitCode, result } = await taqta('review', '--content', content, '--take', file);
  expect([exitCode, (result as { approved?: readonly unknown[] } | null)?.approved?.length]).toEqual([0, filled.length]);
  return filled.length;
}

/** The walls of the shipped content, every one hung with the first edition of its poster. */
async function hangEditions(content: string): Promise<void> {
  const file = join(content, 'walls.csv');
  const walls = fromCsv(await readFile(file, 'utf8'), file);
  const [poster, edition] = [walls.columns.indexOf('poster'), walls.columns.indexOf('edition')];
  const rows = walls.rows.map((row) => row.map((cell, index) => (index === edition ? `${row[poster]}-1` : cell)));
  await writeFile(file, toCsv({ ...walls, rows }));
}

test('A poster lives from its draft to the photo of an old wall', { timeout: 240_000 }, async () => {
  const content = await contentFolder(TWO_POSTERS);
  const out = join(await temporaryFolder(), 'output');
  const here = ['--content', content, '--out', out] as const;

  // Drafts are not released.
  const refused = await taqta('release', ...here, '--as-of', BEFORE, '--date', BEFORE, '--by', 'T. Tester');
  expect(refused.exitCode).toBe(1);
  expect(refused.codes).toContain('unapproved');

  // Approved, they get their first edition.
  expect(await approveAll(content, BEFORE)).toBeGreaterThan(100);
  const unconfirmed = await taqta('release', ...here, '--as-of', BEFORE, '--date', BEFORE, '--by', 'T. Tester', '--dry-run');
  expect([unconfirmed.exitCode, unconfirmed.codes.has('unapproved'), unconfirmed.codes.has('unconfirmed-fact')]).toEqual([1, false, true]);
  const accepting = [...here, '--by', 'T. Tester', '--accept-unconfirmed'] as const;
  const first = await taqta('release', ...accepting, '--as-of', BEFORE, '--date', BEFORE);
  expect(first.exitCode).toBe(0);
  expect(editionsOf(first.result)).toEqual(['complaint-1', 'rights-1']);
  await hangEditions(content);
  expect((await taqta('reprint', '--content', content, '--as-of', BEFORE)).result).toMatchObject({ list: [] });

  // A term changes from a day on.
  const terms = join(content, 'rules/terms.yaml');
  await writeFile(terms, SEVEN_DAYS['rules/terms.yaml']?.(await readFile(terms, 'utf8')) as string);
  const impact = await taqta(
    'impact',
    '--content',
    content,
    '--as-of',
    AFTER,
    '--against',
    BEFORE,
    '--no-pictures',
    '--out',
    join(out, 'impact'),
  );
  expect(impact.exitCode).toBe(0);
  expect(postersOf(impact.result)).toEqual(['complaint']);

  // The words of that day wait for approval; what hangs is still right before it.
  expect((await taqta('release', ...here, '--as-of', AFTER, '--date', BEFORE, '--by', 'T. Tester')).codes).toContain('unapproved');
  expect((await taqta('reprint', '--content', content, '--as-of', BEFORE)).result).toMatchObject({ list: [] });
  expect(await approveAll(content, AFTER)).toBeLessThan(10);

  // What was approved for the days before it stays approved.
  expect((await taqta('reprint', '--content', content, '--as-of', BEFORE)).result).toMatchObject({ list: [] });
  const nothing = await taqta('release', ...here, '--as-of', BEFORE, '--date', BEFORE, '--by', 'T. Tester', '--dry-run');
  expect([nothing.exitCode, nothing.codes.has('unapproved'), editionsOf(nothing.result)]).toEqual([0, false, []]);

  const second = await taqta('release', ...accepting, '--as-of', AFTER, '--date', AFTER);
  expect(second.exitCode).toBe(0);
  expect(editionsOf(second.result)).toEqual(['complaint-2']);

  // The wall that hangs it is to be printed anew, and no other.
  const reprint = await taqta('reprint', '--content', content, '--as-of', AFTER);
  const list = (reprint.result as { list: readonly { poster: string; cause: { kk: string; ru: string } }[] } | null)?.list ?? [];
  expect(list.map(({ poster }) => poster)).toEqual(['complaint']);
  expect(list[0]?.cause.ru).toMatch(/пят.*сем/);
  expect(list[0]?.cause.kk).toMatch(/бес.*жеті/);

  // Its photo says so too; the photo of another poster still holds.
  const photos = await temporaryFolder();
  for (const poster of ['complaint', 'rights']) {
    const pdf = await readFile(join(out, 'releases', BEFORE, 'posters', `${poster}-a4.pdf`));
    const [page] = await (await tools.rasteriser()).rasterise(pdf, 200);
    if (!page) throw new Error(`expected a page of ${poster}`);
    await writeFile(join(photos, `${poster}.jpg`), await photograph(page, { width: 1000 }));
  }
  const old = await runTaqta(['verify', join(photos, 'complaint.jpg'), '--content', content, '--as-of', AFTER]);
  expect(old.code).toBe(1);
  expect(`${old.stdout}${old.stderr}`).toMatch(/complaint-1[\s\S]*superseded by complaint-2 of 2027-01-01, because/);
  expect((await taqta('verify', join(photos, 'rights.jpg'), '--content', content, '--as-of', AFTER)).exitCode).toBe(0);

  // Nothing of the first release was touched.
  expect((await readdir(join(out, 'releases'))).sort()).toEqual([BEFORE, AFTER]);
});

const editionsOf = (result: unknown): readonly string[] =>
  ((result as { editions?: readonly { poster: string; number: number }[] } | null)?.editions ?? [])
    .map(({ poster, number }) => `${poster}-${number}`)
    .sort();

const postersOf = (result: unknown): readonly string[] =>
  ((result as { posters?: readonly { id: string }[] } | null)?.posters ?? []).map(({ id }) => id);
