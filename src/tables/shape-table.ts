import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { rowPlace } from './row-place.js';
import type { Table } from './table.js';

/** More rows or columns than any list of ours has. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;

/** A file of more than this many bytes is no list of ours: it is not read. */
export const MOST_TABLE_BYTES = 50_000_000;

const tooLarge = (file: string, message: Phrase): Stop =>
  new Stop(EXIT.content, [
    { code: 'bad-table', severity: 'error', where: rowPlace(file, -1), message, fix: phrase('bad-table.large-fix') },
  ]);

/** The rows of a table that has too many are not counted: a file of millions is not read to its end. */
export const tooManyRows = (file: string): Stop => tooLarge(file, phrase('bad-table.rows', { most: MOST_ROWS }));

export const tooManyBytes = (file: string, bytes: number): Stop =>
  tooLarge(file, phrase('bad-table.bytes', { most: MOST_TABLE_BYTES, bytes }));

const blank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** A table as it stands in a file. */
export interface ShapedTable {
  readonly table: Table;
  /** Rows with cells beyond the columns: their cells may stand in wrong columns. */
  readonly problems: readonly Problem[];
}

/** The table without fault. Stops on rows that are wrong. */
export function wholeTable({ table, problems }: ShapedTable): Table {
  if (problems.length > 0) throw new Stop(EXIT.content, problems);
  return table;
}

/**
 * Records of a file as a table: the first one names the columns, short rows are filled up, blank rows at the end left out. Reports
 * cells beyond the columns. Stops on a table without columns, a column without a name, two of one name in whatever capitals.
 */
export function shapeTable(name: string, records: readonly (readonly string[])[], file: string): ShapedTable {
  const problems: Problem[] = [];
  const report = (row: number, message: Phrase, fix: Phrase): void => {
    problems.push({ code: 'bad-table', severity: 'error', where: rowPlace(file, row), message, fix });
  };
  const [head = [], ...body] = records;
  const width = head.findLastIndex((cell) => cell.trim() !== '') + 1;
  const columns = head.slice(0, width).map((cell) => cell.trim());
  const names = columns.map((column) => column.toLowerCase());
  const rows = body.slice(0, body.findLastIndex((row) => !blank(row)) + 1);
  if (width === 0) report(-1, phrase('bad-table.no-columns'), phrase('bad-table.no-columns-fix'));
  if (rows.length > MOST_ROWS) throw tooManyRows(file);
  if (width > MOST_COLUMNS) report(-1, phrase('bad-table.columns', { most: MOST_COLUMNS, width }), phrase('bad-table.columns-fix'));
  for (const [index, column] of columns.entries()) {
    if (column === '') report(-1, phrase('bad-table.unnamed', { column: index + 1 }), phrase('bad-table.unnamed-fix'));
    else if (names.indexOf(names[index] ?? '') < index) report(-1, phrase('bad-table.twice', { column }), phrase('bad-table.twice-fix'));
  }
  const ofHead = problems.length;
  for (const [index, row] of rows.entries()) {
    if (width > 0 && !blank(row.slice(width)))
      report(
        index,
        phrase('bad-table.cells', { width, column: row.findLastIndex((cell) => cell.trim() !== '') + 1 }),
        phrase('bad-table.cells-fix'),
      );
  }
  if (ofHead > 0) throw new Stop(EXIT.content, problems);
  return { table: { name, columns, rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')) }, problems };
}
