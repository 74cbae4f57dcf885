import type { ProblemEntries } from './entry.js';

/** Tables that people fill in: workbooks, CSV, the list of walls. */
export const TABLES = {
  'bad-table': {
    severity: ['error', 'warning'],
    meaning: 'A file is not the table that it should be: it is damaged, or its columns or rows are others.',
    example: {
      message: 'expected the column "id" once, found it twice',
      fix: 'delete one of the two',
    },
    remedy: 'Open it in a spreadsheet and save it as .xlsx or as "CSV UTF-8"; keep the names of the columns.',
  },
  'long-cell': {
    severity: ['error'],
    meaning: 'A text is longer than what a cell of a workbook holds.',
    example: {
      message: 'expected at most 32767 signs in a cell, found 40000',
      fix: 'ask for a .csv file, or shorten the text',
    },
    remedy: 'Ask for a .csv file, or shorten the text.',
  },
  'bad-wall': {
    severity: ['error', 'warning'],
    meaning: 'A row of walls.csv names a center, a poster, a size, a number or an edition that cannot be meant; the other rows are read.',
    example: {
      message: 'expected a number of copies from 1 to 9999 in "copies", found "many"',
      fix: 'count what hangs there',
    },
    remedy: 'Mend the row; docs/editions.md describes the list.',
  },
  'bad-counts': {
    severity: ['error'],
    meaning: 'A table or a file of what is read on a screen holds something else; the other rows are read.',
    example: {
      message: 'expected a count from 0 to 100000, found "many"',
      fix: 'take the table from the status page of the screen once more: its file, or what a phone reads of its codes, each into a file of its own',
    },
    remedy: 'Take the table from the status page of the screen once more; move a file of the server away that is damaged.',
  },
  'table-is-input': {
    severity: ['error'],
    meaning: 'A list should be written over the list that it is made from.',
    example: {
      message: 'expected a place of its own for the list, found the list of walls that it is made from',
      fix: 'give another name, such as reprint.csv',
    },
    remedy: 'Give another name.',
  },
  'file-exists': {
    severity: ['error'],
    meaning: "A new table should be written where a file stands already, which may hold somebody's decisions.",
    example: {
      message: "expected the name of a new file, found that there is one, which may hold somebody's decisions",
      fix: 'give another name, or move the file away',
    },
    remedy: 'Give another name, or move the file away.',
  },
} as const satisfies ProblemEntries;
