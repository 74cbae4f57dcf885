import { EXIT, Stop } from '../problem.js';
import type { Table } from '../tables/table.js';
import { columnOf } from './review-table.js';

/** The sheet of a workbook that holds the decisions: the one with most of their columns. Stops when all sheets are empty. */
export function pickTable(tables: readonly Table[], file: string): Table {
  const known = ({ columns }: Table) => columns.filter((title) => columnOf(title) !== undefined).length;
  const [best] = [...tables].sort((one, other) => known(other) - known(one));
  if (best) return best;
  const fix = 'take the table that "taqta review --table" wrote';
  throw new Stop(EXIT.content, [
    { code: 'bad-table', severity: 'error', where: { file }, message: 'expected a table of decisions, found an empty workbook', fix },
  ]);
}
