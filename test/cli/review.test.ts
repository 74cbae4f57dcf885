import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/problem.js';
import { readTables, tableBytes } from '../../src/tables/table-file.js';
import { contentFolder } from '../content-folder.js';
import { NOW } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, runHere, runTaqta } from './run-taqta.js';

describe('taqta review', () => {
  test('lists what waits, sends it out and takes it back', async () => {
    const [content, cwd] = [await contentFolder(), await temporaryFolder()];
    const there = ['--content', content];
    const listed = await runTaqta(['review', ...there, '--as-of', NOW, '--table', 'review.csv'], { cwd });
    expect(listed.code).toBe(EXIT.fine);
    expect(listed.stdout).toMatch(/^rights {2}\d+ kk, \d+ ru$/m);
    expect(listed.stdout).toMatch(/^ {2}kk {2}title +posters\/rights\.yaml:\d+ +law-88v\/4 +Көрсетілетін қызметті алушылардың/m);
    expect(listed.stdout).toMatch(/✔ written to review\.csv\n$/);

    const file = join(cwd, 'review.csv');
    const [table] = await readTables(await readFile(file), file);
    if (!table) throw new Error('expected a table, found none');
    const fill = (decision: string, by: string) => ({
      ...table,
      rows: table.rows.map((row, index) => [
        ...row.slice(0, -4),
        ...(index === 0 ? [decision, by, '31.01.2026', 'a remark'] : ['', '', '', '']),
      ]),
    });

    await writeFile(file, await tableBytes([fill('одобрено', '')], file));
    const refused = await runHere(['review', ...there, '--take', 'review.csv'], { cwd });
    expect(refused.code).toBe(EXIT.content);
    expect(refused.stdout).toMatch(/review\.csv\n {2}2 +error +missing-approver/);
    expect(refused.stdout).toContain('Nothing was written');

    await writeFile(file, await tableBytes([fill('одобрено', 'A. Editor')], file));
    const taken = await runHere(['review', ...there, '--take', 'review.csv', '--json'], { cwd });
    expect(taken.code).toBe(EXIT.fine);
    expect(answerOf(taken).result).toMatchObject({
      asOf: NOW,
      approved: [{ id: table.rows[0]?.[0], language: 'kk', by: 'A. Editor', on: '2026-01-31' }],
      remarks: [{ row: 2, decision: 'approve', remark: 'a remark' }],
      written: [expect.stringMatching(/^posters\/.*\.yaml$/)],
    });
    expect(answerOf(taken).result?.['waiting']).toHaveLength(table.rows.length - 1);
  });

  test.each([
    [['--take', 'no-such.xlsx'], 'missing-file'],
    [['--take', 'a.xlsx', '--for', 'A. Editor'], 'bad-flags'],
    [['--words'], 'bad-flags'],
    [['--table', 'a.ods'], 'bad-table'],
    [['--for', 'A. Editor'], 'unknown-reviewer'],
    [['--as-of', 'today'], 'bad-date'],
  ])('with %j is a wrong use', async (flags, code) => {
    const ended = await runHere(['review', '--json', ...flags]);
    expect(ended.code).toBe(EXIT.usage);
    expect(answerOf(ended).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
