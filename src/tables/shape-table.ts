import { EXIT, type Problem, Stop } from '../problem.js';
import { rowPlace } from './row-place.js';
import type { Table } from './table.js';

/** More rows or columns than any list of ours has. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;

/** A file of more than this many bytes is no list of ours: it is not read. */
export const MOST_TABLE_BYTES = 50_000_000;

const tooLarge = (file: string, message: string): Stop =>
  new Stop(EXIT.content, [
    { code: 'bad-table', severity: 'error', where: rowPlace(file, -1), message, fix: 'take the rest out, or cut the table into several' },
  ]);

/** The rows of a table that has too many are not counted: a file of millions is not read to its end. */
export const tooManyRows = (file: string): Stop => tooLarge(file, `expected at most ${MOST_ROWS} rows, found more`);

export const tooManyBytes = (file: string, bytes: number): Stop =>
  tooLarge(file, `expected a table of at most ${MOST_TABLE_BYTES} bytes, found ${bytes}`);

const blank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/**
 * Records of a file as a table: the first one names the columns, short rows are filled up, blank rows at the end left
 * out. Stops on a table without columns, a column without a name, two of one name in whatever capitals, cells beyond the columns.
 */
export function shapeTable(name: string, records: readonly (readonly string[])[], file: string): Table {
  const problems: Problem[] = [];
  const report = (row: number, message: string, fix: string): void => {
    problems.push({ code: 'bad-table', severity: 'error', where: rowPlace(file, row), message, fix });
  };
  const [head = [], ...body] = records;
  const width = head.findLastIndex((cell) => cell.trim() !== '') + 1;
  const columns = head.slice(0, width).map((cell) => cell.trim());
  const names = columns.map((column) => column.toLowerCase());
  const rows = body.slice(0, body.findLastIndex((row) => !blank(row)) + 1);
  if (width === 0) report(-1, 'expected the names of the columns in row 1, found none', 'put the names of the columns back');
  if (rows.length > MOST_ROWS) throw tooManyRows(file);
  if (width > MOST_COLUMNS) report(-1, `expected at most ${MOST_COLUMNS} columns, found ${width}`, 'take the rest out');
  for (const [index, column] of columns.entries()) {
    if (column === '') report(-1, `expected a name for column ${index + 1}, found none`, 'name the column, or delete it');
    else if (names.indexOf(names[index] ?? '') < index)
      report(-1, `expected the column "${column}" once, found it twice`, 'delete one of the two');
  }
  for (const [index, row] of rows.entries()) {
    if (width > 0 && !blank(row.slice(width)))
      report(
        index,
        `expected ${width} cells, found one in column ${row.findLastIndex((cell) => cell.trim() !== '') + 1}`,
        'empty the cells to the right of the last column',
      );
  }
  if (problems.length > 0) throw new Stop(EXIT.content, problems);
  return { name, columns, rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')) };
}
