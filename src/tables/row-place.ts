import type { Place } from '../problem.js';

/** The place of a row of a table, counted from 0, as a spreadsheet numbers it: the names of the columns are row 1. */
export function rowPlace(file: string, row: number): Place {
  return { file, line: row + 2 };
}
