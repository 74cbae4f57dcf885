import { describe, expect, test } from 'vitest';
import { readRows } from '../../src/review/read-rows.js';
import { reviewTable } from '../../src/review/review-table.js';
import type { Table } from '../../src/tables/table.js';
import { inEnglish } from '../in-english.js';
import { SHIPPED } from '../poster/composing.js';
import { NOW } from '../sheets.js';
import { halvesOf } from './reviewing.js';

const TABLE = reviewTable(halvesOf(SHIPPED).slice(0, 3), NOW, SHIPPED.languages);
const at = (column: string) => TABLE.columns.findIndex((title) => title.split(' (')[0] === column);

/** The table with some cells of a row filled in. */
function filled(row: number, cells: Readonly<Record<string, string>>, table: Table = TABLE): Table {
  const change = Object.entries(cells).map(([column, text]) => [at(column), text] as const);
  return {
    ...table,
    rows: table.rows.map((each, index) =>
      index === row ? each.map((cell, place) => change.find(([column]) => column === place)?.[1] ?? cell) : each,
    ),
  };
}

const problemsOf = (table: Table) =>
  inEnglish(readRows(table, 'review.xlsx', NOW).problems).map(
    ({ severity, code, where, message }) => `${where.line} ${severity} ${code}: ${message}`,
  );

describe('a table that goes out', () => {
  test('has the words, their fingerprint and empty cells to decide', () => {
    const [half] = halvesOf(SHIPPED);
    expect(TABLE.rows[0]?.slice(at('words'), at('fingerprint') + 1)).toEqual([
      half?.words,
      half?.other,
      half?.basis.join('; '),
      half?.facts.join('; '),
      half?.fingerprint,
    ]);
    expect(TABLE.rows[0]?.slice(at('decision'))).toEqual(['', '', '', '']);
  });

  test('says in its head what to write as a decision', () => {
    expect(TABLE.columns[at('decision')]).toBe(
      'decision (approve, approved, мақұлдау, мақұлданды, одобрить, одобрено; change, өзгерту, изменить)',
    );
  });
});

describe('a table that comes back', () => {
  test('undecided is read without a word', () => {
    const { rows, day, problems } = readRows(TABLE, 'review.xlsx', NOW);
    expect(problems).toEqual([]);
    expect(day).toBe(NOW);
    expect(rows.map(({ number, decision }) => [number, decision])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, undefined],
    ]);
  });

  test.each([
    ['approve', 'approve'],
    [' Approved ', 'approve'],
    ['МАҚҰЛДАНДЫ', 'approve'],
    ['одобрено', 'approve'],
    ['изменить', 'change'],
    ['өзгерту', 'change'],
    ['Одобрено.', 'approve'],
    ['«Согласовано»', 'approve'],
    ['СОГЛАСОВАНО !', 'approve'],
    ['Келісілді.', 'approve'],
    [' бекітілді', 'approve'],
    ['(Approved)', 'approve'],
    ['Не\u00a0 согласовано.', 'change'],
    ['Отклонено', 'change'],
    ['келісілмеді', 'change'],
    ['Not approved', 'change'],
  ])('may say «%s»', (word, decision) => {
    const { rows, problems } = readRows(filled(1, { decision: word, by: 'A. Editor', on: '31.1.2026', remark: ' so ' }), 'a.csv', NOW);
    expect(problems).toEqual([]);
    expect(rows[1]).toMatchObject({ decision, by: 'A. Editor', on: '2026-01-31', remark: 'so' });
  });

  test('may have its columns in another order, fewer that nobody needs, and blank rows', () => {
    const keep = TABLE.columns.map((_, index) => index).filter((index) => index !== at('facts'));
    const order = keep.reverse();
    const pick = (row: readonly string[]) => order.map((index) => row[index] ?? '');
    const table = { ...TABLE, columns: pick(TABLE.columns), rows: [pick([]), ...TABLE.rows.map(pick)] };
    const { rows, problems } = readRows(table, 'a.csv', NOW);
    expect(problems).toEqual([]);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(rows[0]?.words).toBe(TABLE.rows[0]?.[at('words')]);
  });

  test('with other columns is refused, and the columns are named', () => {
    const table = { ...TABLE, columns: TABLE.columns.map((title, index) => (index === at('by') ? 'who' : title)) };
    expect(problemsOf(table)).toHaveLength(1);
    expect(problemsOf(table)[0]).toMatch(/^1 error bad-table: expected the columns "by", found .*"who"/);
  });

  test('with a column more has a warning that it was not read', () => {
    const table = { ...TABLE, columns: [...TABLE.columns, 'my notes'], rows: TABLE.rows.map((row) => [...row, 'x']) };
    expect(problemsOf(table)).toEqual(['1 warning unread-column: expected the columns of the table, found "my notes": it was not read']);
  });

  test.each([
    [{ decision: 'perhaps' }, '3 error unknown-decision: expected a decision in "decision", found "perhaps"'],
    [{ decision: 'Согласовать' }, '3 error unknown-decision: expected a decision in "decision", found "Согласовать"'],
    [{ decision: 'одобрено?' }, '3 error unknown-decision: expected a decision in "decision", found "одобрено?"'],
    [{ decision: 'одобрено, но исправить' }, '3 error unknown-decision: expected a decision in "decision", found "одобрено, но исправить"'],
    [{ decision: 'никак не одобрено' }, '3 error unknown-decision: expected a decision in "decision", found "никак не одобрено"'],
    [{ day: '31.04.2026' }, '3 error bad-date: expected a day of the calendar in "day", found "31.04.2026"'],
    [{ day: '2027-02-30' }, '3 error bad-date: expected a day of the calendar in "day", found "2027-02-30"'],
    [{ day: '' }, '3 error bad-date: expected a day of the calendar in "day", found an empty cell'],
    [{ decision: 'approve' }, '3 error missing-approver: expected who approves and on which day, found no name and no day'],
    [{ decision: 'approve', by: 'A. Editor' }, '3 error missing-approver: expected who approves and on which day, found no day'],
    [{ decision: 'approve', on: '2026-01-31' }, '3 error missing-approver: expected who approves and on which day, found no name'],
    [
      { decision: 'approve', by: 'A. Editor', on: '31.02.2026' },
      '3 error bad-date: expected a day of the calendar in "on", found "31.02.2026"',
    ],
    [
      { decision: 'approve', by: 'A. Editor', on: '2026-11-23' },
      '3 error bad-date: expected a day that has come in "on", found 2026-11-23',
    ],
    [{ decision: 'approve', by: 'A.\nEditor', on: '2026-01-31' }, '3 error missing-approver: expected a name in "by", found more'],
    [{ by: 'A. Editor' }, '3 warning undecided-row: expected a decision beside the name or the day, found none'],
  ])('with a row %j has its fault reported at its row', (cells, problem) => {
    expect(problemsOf(filled(1, cells))).toEqual([problem]);
  });

  test('has a decision that it does not understand reported with all that it does', () => {
    const [problem] = readRows(filled(1, { decision: 'да' }), 'a.csv', NOW).problems;
    for (const word of ['одобрено', 'согласовано', 'не согласовано', 'келісілді', 'approved', 'rejected'])
      expect(inEnglish(problem?.fix)).toContain(word);
  });

  test('of one day in several forms is of one day', () => {
    const table = filled(2, { day: '46348.5' }, filled(1, { day: '22.11.26' }));
    expect(problemsOf(table)).toEqual([]);
    expect(readRows(table, 'a.csv', NOW).day).toBe(NOW);
  });

  test('with one impossible day in all rows has it reported once', () => {
    const table = [0, 1, 2].reduce((before, row) => filled(row, { day: '31.11.2026' }, before), TABLE);
    expect(problemsOf(table)).toEqual(['2 error bad-date: expected a day of the calendar in "day", found "31.11.2026"']);
    expect(readRows(table, 'a.csv', NOW).day).toBeUndefined();
  });

  test('of two days is refused', () => {
    expect(problemsOf(filled(2, { day: '2027-01-01' }))).toEqual([
      '1 error bad-table: expected one day in the column "day", found "2026-11-22", "2027-01-01"',
    ]);
  });
});
