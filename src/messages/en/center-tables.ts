import type { English } from '../catalogue.js';

/** Tables of centers. */
export const CENTER_TABLES = {
  'bad-center.found': ({ heading, cell, fault }: { heading: string; cell: string; fault: string }) => `${heading} ${cell}: ${fault}`,
  'bad-center.other': ({ heading, expected, found }: { heading: string; expected: string; found: string }) =>
    `${heading}: expected ${expected}, found ${found}`,
  'bad-center.empty': ({ heading }: { heading: string }) => `${heading}: expected a text, found an empty cell`,
  'bad-center.empty-fix': 'write it: every language says it',
  'bad-center.needed-fix': 'fill it in: no center does without it',
  'bad-center.formula': ({ heading, found }: { heading: string; found: string }) =>
    `${heading}: expected a text, found the formula ${found}`,
  'bad-center.formula-fix': 'put its result in its place: copy the cell and paste the value alone',
  'bad-center.hours-days': ({ word }: { word: string }) => `expected hours alone, as the days head the column, found "${word}"`,
  'bad-center.hours-break': ({ hours }: { hours: string }) => `expected a break within the hours of a day, found ${hours}`,
  'bad-center.hours-no-days': ({ hours }: { hours: string }) => `expected days before the hours, found ${hours} alone`,
  'bad-center.hours-off-first': 'expected the days off last, or behind a semicolon, found them before days with hours',
  'bad-center.hours-missing': 'expected hours behind the days, found none',
  'bad-center.hours-word': ({ word }: { word: string }) => `expected days and hours, found "${word}"`,
  'bad-center.hours-end': ({ hour }: { hour: string }) => `expected an end of the hours that begin at ${hour}, found none`,
  'bad-center.hours-fix': 'write it as in "Mon–Fri 9:00–18:30, lunch 13:00–14:00; Sat 10:00–14:00"',
  'bad-center.hours-twice': 'expected the hours in one cell, or in a cell for each weekday, found both',
  'bad-center.hours-twice-fix': 'leave one of the two',
  'bad-center.hours-differ': 'expected the same hours in each language, found others',
  'bad-center.hours-differ-fix': 'write them in one of the columns, and leave the others empty',
  'bad-center.holidays': 'expected days with their year, and beside each its hours or nothing',
  'bad-center.holidays-fix': 'write it as in "16.12.2026 closed; 31.12.2026 9:00–14:00"',
  'bad-center.holidays-alone': 'expected the hours of the week in figures as well, found words',
  'bad-center.no-day': ({ day }: { day: string }) => `expected a day of the calendar, found ${day}`,
  'bad-center.day-range': ({ day, most }: { day: string; most: number }) =>
    `expected at most ${most} days in a row, the first before the last, found others until ${day}`,
  'bad-center.day-hours': ({ day }: { day: string }) => `expected one stretch of hours on ${day}, with breaks in it, found several`,
  'bad-center.name': ({ found }: { found: string }) => `expected names that there are, found "${found}"`,
  'bad-center.near-fix': ({ near }: { near: string }) => `write "${near}"`,
  'bad-center.copies': 'expected a number of copies from 1 to 9999',
  'bad-center.copies-fix': 'write a whole number, or leave the cell empty',
  'bad-center.position': 'expected a latitude and a longitude in degrees, such as 51.128, 71.43',
  'bad-center.position-fix': 'copy them from a map',
  'bad-center.first-phone': 'expected no purpose of the first phone: it is the main one',
  'bad-center.first-phone-fix': 'put the phone with its purpose into a column of its own, "phone 2"',
  'bad-center.language': ({ found }: { found: string }) => `expected languages of the project, found "${found}"`,
  'bad-center.address-fix': 'write an address such as "https://clinic.example/hours"',
  'bad-center.long-address': ({ most, length }: { most: number; length: number }) =>
    `expected an address of at most ${most} characters, found ${length}: its code would be too fine for a phone`,
  'bad-center.long-address-fix': 'use a shorter address',
  'unknown-column.found': ({ heading }: { heading: string }) =>
    `expected a column of a table of centers, found "${heading}": it is not read`,
  'unknown-column.fix': 'leave it if nobody needs it here, or head it with a name that docs/centers.md lists',
  'unknown-column.near-fix': ({ near }: { near: string }) => `head it "${near}" if that is meant, or leave it`,
  'unknown-column.language': ({ heading, languages }: { heading: string; languages: readonly string[] }) =>
    `expected a language of the project (${[...languages].join(', ')}), found "${heading}": it is not read`,
  'unknown-column.language-fix': ({ language }: { language: string }) => `declare ${language} in project.yaml, or leave the column`,
  'bad-table.no-language': ({ heading, languages }: { heading: string; languages: readonly string[] }) =>
    `expected the language of the column "${heading}", one of ${[...languages].join(', ')}, found none`,
  'bad-table.no-language-fix': ({ heading, language }: { heading: string; language: string }) => `head it "${heading} (${language})"`,
  'bad-table.both': ({ heading, other }: { heading: string; other: string }) =>
    `expected one column of a kind, found "${other}" and "${heading}"`,
  'bad-table.both-fix': 'delete one of the two',
  'bad-table.both-numbered-fix': 'number them: "phone 1", "phone 2"',
  'bad-table.missing': ({ headings }: { headings: readonly string[] }) =>
    `expected a column for each of ${headings.map((heading) => `"${heading}"`).join(', ')}, found none`,
  'bad-table.missing-fix': 'add them under these names, or under others that docs/centers.md lists',
  'bad-table.no-centers': 'expected at least one center, found no row below the names of the columns',
  'bad-table.no-centers-fix': 'write a row for each center',
  'bad-table.no-sheet': 'expected a table of centers, found an empty workbook',
  'bad-table.no-sheet-fix': 'put the table into a sheet of it',
  'lost-letters.found': ({ heading, found }: { heading: string; found: string }) =>
    `${heading}: expected letters, found question marks in their place: ${found}`,
  'lost-letters.fix': ({ letters }: { letters: readonly string[] }) =>
    `write the words anew, and save the table as .xlsx or as "CSV UTF-8": "CSV" alone is Windows-1251, which lacks ${[...letters].join(' ')}`,
  'duplicate-id.case': ({ id, line, other }: { id: string; line: number; other: string }) =>
    `expected ids that differ in more than capitals, found "${id}", and in line ${line} "${other}"`,
} as const satisfies English;
