import type { ProblemEntries } from './entry.js';

/** Tables that people fill in: workbooks, CSV, the list of walls. */
export const TABLES = {
  'bad-table': {
    severity: ['error', 'warning'],
    meaning: 'A file is not the table that it should be: it is damaged, or its columns or rows are others.',
    remedy: 'Open it in a spreadsheet and save it as .xlsx or as "CSV UTF-8"; keep the names of the columns.',
  },
  'long-cell': {
    severity: ['error'],
    meaning: 'A text is longer than what a cell of a workbook holds.',
    remedy: 'Ask for a .csv file, or shorten the text.',
  },
  'bad-wall': {
    severity: ['error', 'warning'],
    meaning: 'A row of walls.csv names a poster, a size, a number or an edition that cannot be meant.',
    remedy: 'Mend the row; docs/editions.md describes the list.',
  },
  'table-is-input': {
    severity: ['error'],
    meaning: 'A list should be written over the list that it is made from.',
    remedy: 'Give another name.',
  },
  'file-exists': {
    severity: ['error'],
    meaning: "A new table should be written where a file stands already, which may hold somebody's decisions.",
    remedy: 'Give another name, or move the file away.',
  },
} as const satisfies ProblemEntries;
