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
  'bad-center': {
    severity: ['error'],
    meaning:
      'A cell of a table of centers says nothing that can be meant: hours without days, a poster that there is not, a formula, an empty name. Its center is left out; the other rows are read.',
    example: {
      message: 'Hours «Mon–Fri mornings»: expected days and hours, found "mornings"',
      fix: 'write it as in "Mon–Fri 9:00–18:30, lunch 13:00–14:00; Sat 10:00–14:00"',
    },
    remedy: 'Mend the cell; docs/centers.md says what each column takes.',
  },
  'lost-letters': {
    severity: ['error'],
    meaning:
      'Question marks stand in the place of letters: the table was saved in Windows-1251, which lacks those of Kazakh. Its center is left out.',
    example: {
      message: 'Атауы: expected letters, found question marks in their place: «?ала орталы?ы»',
      fix: 'write the words anew, and save the table as .xlsx or as "CSV UTF-8": "CSV" alone is Windows-1251, which lacks ә ғ қ ң ө ұ ү һ',
    },
    remedy: 'Write the words anew, and save the table as .xlsx or as "CSV UTF-8"; the plain "CSV" of Excel is Windows-1251.',
  },
  'unknown-column': {
    severity: ['warning'],
    meaning: 'A table of centers has a column whose heading is not known. It is not read, and nothing else is lost.',
    example: {
      message: 'expected a column of a table of centers, found "Adress (ru)": it is not read',
      fix: 'head it "address (ru)" if that is meant, or leave it',
    },
    remedy: 'Leave the column, or head it with a name that docs/centers.md lists.',
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
