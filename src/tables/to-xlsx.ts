import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsx, { type Sheet } from 'write-excel-file/node';
import { phrase } from '../messages/message.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { rowPlace } from './row-place.js';
import type { Table } from './table.js';

/** Widths of columns in characters. */
const NARROWEST = 10;
const WIDEST = 40;
/** A column without a word is there to be filled in. */
const TO_FILL_IN = 20;

/** Signs that a cell of Excel holds. */
const MOST_SIGNS = 32_767;

/** The day that every file in the zip bears: a zip knows no time zone, so equal tables give equal bytes in each. */
const packed = (): Date => new Date(2000, 0, 1);

/** Characters that XML cannot hold, and what would be read as one of them (ECMA-376 part 1, 22.9.2.19). */
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const written = (text: string): string =>
  text.replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/**
 * The tables as a workbook of Excel, a sheet a table: names of the columns bold and always in sight, text wrapped,
 * every cell a text, so that nothing in it is calculated and a typed day stays as it was typed. Printed, a table is
 * one page wide. Stops on a text that is too long for a cell of Excel.
 */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  refuseLongCells(tables);
  const names = sheetNames(tables.map(({ name }) => name));
  const cell = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
  const sheets = tables.map(
    ({ columns, rows }, place): Sheet<never> => ({
      ...(names[place] === undefined ? {} : { sheet: names[place] }),
      stickyRowsCount: 1,
      orientation: 'landscape',
      columns: columns.map((column, index) => ({
        width: widthOf(
          column,
          rows.map((row) => row[index] ?? ''),
        ),
      })),
      data: [
        columns.map((value) => ({ ...cell, value: written(value), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((value) => ({ ...cell, ...(value === '' ? {} : { value: written(value) }) }))),
      ],
    }),
  );
  const files = Object.entries(unzipSync(await writeXlsx(sheets).toBuffer()));
  const printable = files.map(([name, bytes]) => [name, name.startsWith('xl/worksheets/sheet') ? onePageWide(bytes) : bytes]);
  return zipSync(Object.fromEntries(printable), { mtime: packed() });
}

function refuseLongCells(tables: readonly Table[]): void {
  const problems = tables.flatMap(({ name, columns, rows }): readonly Problem[] =>
    [columns, ...rows].flatMap((row, index) =>
      row
        .filter((text) => written(text).length > MOST_SIGNS)
        .map((text) => ({
          code: 'long-cell',
          severity: 'error',
          where: rowPlace(name, index - 1),
          message: phrase('long-cell.found', { most: MOST_SIGNS, length: text.length }),
          fix: phrase('long-cell.fix'),
        })),
    ),
  );
  if (problems.length > 0) throw new Stop(EXIT.content, problems);
}

/** As wide as its longest line, and as the longest word above it: the names of columns are wrapped. */
const widthOf = (column: string, cells: readonly string[]): number => {
  if (cells.every((cell) => cell === '')) return TO_FILL_IN;
  const stretches = [...column.split(/\s/), ...cells.flatMap((cell) => cell.split('\n'))];
  return Math.min(
    WIDEST,
    stretches.reduce((widest, stretch) => Math.max(widest, stretch.length + 2), NARROWEST),
  );
};

/** The library knows no fit to a page (ECMA-376 part 1, 18.3.1.63 and 18.3.1.65). */
const onePageWide = (sheet: Uint8Array): Uint8Array =>
  strToU8(
    strFromU8(sheet)
      .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
  );

/** Signs that Excel allows in the name of a sheet. */
const MOST_NAME_SIGNS = 31;

/** Names that Excel takes for the sheets of one workbook: short, without some signs, no two alike but for capitals. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]/\\:*?]/g, '-')
        .replace(/^'+|'+$/g, '')
        .trim() || 'table';
    let candidate = clean.slice(0, MOST_NAME_SIGNS);
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      candidate = `${clean.slice(0, MOST_NAME_SIGNS - ` ${number}`.length)} ${number}`;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
