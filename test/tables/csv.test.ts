import { describe, expect, test } from 'vitest';
import { Stop } from '../../src/problem.js';
import { fromCsv, toCsv } from '../../src/tables/csv.js';
import type { Table } from '../../src/tables/table.js';
import { chances, oneOf } from '../chances.js';
import { inEnglish } from '../in-english.js';

const TABLE: Table = {
  name: 'walls',
  columns: ['center', 'poster', 'remark'],
  rows: [
    ['Орталық № 1', 'rights', 'two\nlines; "quoted", with a comma'],
    ['=cmd|x', '+7 701', '-5'],
    ["'=kept", "'apostrophe", '@x'],
    ['', '', ''],
    ['a', '', ''],
  ],
};

function problemsOf(text: string) {
  try {
    fromCsv(text, 'walls.csv');
  } catch (fault) {
    if (fault instanceof Stop) return fault.problems;
    throw fault;
  }
  throw new Error('expected a Stop, found none');
}

test('a table that goes out and comes back is the same', () => {
  expect(fromCsv(toCsv(TABLE), 'a/walls.csv')).toEqual(TABLE);
});

test('a file opens in Excel: marked as UTF-8, with semicolons and Windows line ends', () => {
  expect(toCsv({ name: 'x', columns: ['a', 'b'], rows: [['қ', 'x;y']] })).toBe('\ufeffa;b\r\nқ;"x;y"\r\n');
});

test.each(['\n', '\r', '\r\n', '\u{2028}\n'])('a cell with a line end stands in quotation marks, whatever else it has: %j', (lineEnd) => {
  const cell = `ru: Один${lineEnd}en: One`;
  expect(toCsv({ name: 'x', columns: ['a', 'b'], rows: [[cell, 'c']] })).toBe(`\ufeffa;b\r\n"${cell}";c\r\n`);
});

test('whatever stands in its cells, every line end outside of quotation marks ends a row, and the table comes back', () => {
  const chance = chances(1);
  for (let round = 0; round < 300; round += 1) {
    const cell = () => `x${Array.from({ length: 6 }, () => oneOf([...'\n\r;,\t"\'=- қ'], chance)).join('')}x`;
    const rows = Array.from({ length: 3 }, () => [cell(), cell()]);
    const text = toCsv({ name: 'x', columns: ['a', 'b'], rows });
    expect(text.replace(/"(?:[^"]|"")*"/g, '').match(/\r\n|\r|\n/g), JSON.stringify(rows)).toEqual(Array(4).fill('\r\n'));
    expect(fromCsv(text, 'x.csv').rows).toEqual(rows);
  }
});

test('no cell begins like a formula', () => {
  const cells = toCsv(TABLE)
    .split(/\r\n/)
    .flatMap((line) => line.replace('\ufeff', '').split(';'));
  expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
});

describe('a file of another program', () => {
  test.each([
    ['commas', 'a,b\n"x;y",2\n'],
    ['semicolons', 'a;b\n"x;y";2\n'],
    ['tabs', 'a\tb\nx;y\t2\n'],
    ['quotation marks in its head', '\ufeffa;"b"\n"x;y";2\n'],
    ['Windows line ends and no last one', 'a,b\r\n"x;y",2'],
    ['its separator in the first line', 'sep=;\r\na;b\r\n"x;y";2\r\n'],
    ['a comma in the first line', '\ufeffsep=,\na,b\nx;y,2\n'],
    ['a tab in the first line', 'sep=\t\na\tb\nx;y\t2\n'],
    ['a tab by its name in the first line', 'SEP=\\t\na\tb\nx;y\t2\n'],
    ['a first line that was saved as a cell', '"sep=;"\na;b\n"x;y";2\n'],
  ])('with %s is read', (_, text) => {
    expect(fromCsv(text, 'walls.csv')).toEqual({ name: 'walls', columns: ['a', 'b'], rows: [['x;y', '2']] });
  });

  test('may end in blank rows and have short ones', () => {
    expect(fromCsv('a;b\nx\n;\n\n', 'walls.csv').rows).toEqual([['x', '']]);
  });

  test('without columns is refused', () => {
    expect(inEnglish(problemsOf('')).map(({ message }) => message)).toEqual(['expected the names of the columns in row 1, found none']);
  });

  test('with an open quotation mark is refused', () => {
    expect(inEnglish(problemsOf('a;b\n"x;y\n')[0]?.message)).toMatch(/^expected a table with commas or semicolons/);
  });

  test('with cells beyond its columns is refused with the row', () => {
    expect(problemsOf('a;b\n1;2\n1;2;3\n')).toMatchObject([{ where: { file: 'walls.csv', line: 3 } }]);
  });

  test('whose first line names the separator has the numbers of rows that a spreadsheet shows', () => {
    expect(problemsOf('sep=;\na;b\n1;2\n1;2;3\n')).toMatchObject([{ where: { file: 'walls.csv', line: 3 } }]);
  });

  test('with one column twice, in other capitals, is refused', () => {
    expect(problemsOf('Wall;wall\n')).toMatchObject([{ where: { line: 1 } }]);
  });

  test('with more rows than a list of ours is refused', () => {
    expect(inEnglish(problemsOf(`a\n${'x\n'.repeat(20_001)}`)[0]?.message)).toBe('expected at most 20000 rows, found more');
    expect(fromCsv(`a\n${'x\n'.repeat(20_000)}`, 'walls.csv').rows).toHaveLength(20_000);
  });
});

test('a file of a million rows is refused, not counted; blank rows at its end are passed over', () => {
  const [problem, ...others] = problemsOf(`a;b\n${'x;y\n'.repeat(1_000_000)}`);
  expect([problem?.code, inEnglish(problem?.message), problem?.where, others.length]).toEqual([
    'bad-table',
    'expected at most 20000 rows, found more',
    { file: 'walls.csv', line: 1 },
    0,
  ]);
  expect(fromCsv(`a;b\nx;y\n${';\r\n'.repeat(1_000_000)}`, 'walls.csv').rows).toEqual([['x', 'y']]);
  // A row of empty quotation marks may hide another behind it.
  expect(inEnglish(problemsOf(`a;b\n${'"";""\n'.repeat(30_000)}x;y\n`)[0]?.message)).toContain('20000 rows');
});
