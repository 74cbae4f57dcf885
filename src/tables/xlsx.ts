import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx, { type CellValue } from 'read-excel-file/universal';
import writeXlsx, { type Sheet } from 'write-excel-file/node';
import { MOST_COLUMNS, MOST_ROWS, shapeTable } from './shape-table.js';
import type { Table } from './table.js';
import { badWorkbook, unpack } from './unpack.js';

/** Widths of columns in characters. */
const NARROWEST = 10;
const WIDEST = 40;

/** The day that every file in the zip bears: a zip knows no time zone, so equal tables give equal bytes in each. */
const packed = (): Date => new Date(2000, 0, 1);

/** Characters that XML cannot hold, and what would be read as one of them (ECMA-376 part 1, 22.9.2.19). */
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const written = (text: string): string =>
  text.replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/**
 * The tables as a workbook of Excel, a sheet a table: names of the columns bold and always in sight, text wrapped,
 * every cell a text, so that nothing in it is calculated and a typed day stays as it was typed. Printed, a table is
 * one page wide.
 */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const cell = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
  const sheets = tables.map(
    ({ name, columns, rows }): Sheet<never> => ({
      sheet: name.replace(/[[\]/\\:*?]/g, '-').slice(0, 31),
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

/** As wide as its longest line, and as the longest word above it: the names of columns are wrapped. */
const widthOf = (column: string, cells: readonly string[]): number => {
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

/**
 * The tables of a workbook, sheets with nothing in them left out. Numbers, days and truth values come as text, a day
 * as 2026-01-31. Stops on what is no workbook, on merged cells, on sheets too large, and on what `shapeTable` refuses.
 */
export async function fromXlsx(bytes: Uint8Array, file: string): Promise<readonly Table[]> {
  const files = unpack(bytes, file);
  for (const xml of Object.values(files).map((each) => strFromU8(each))) if (xml.includes('sheetData')) refuseOddSheet(xml, file);
  // Packed again, the reader sees only what was weighed.
  const weighed = zipSync({ ...files }, { level: 0 });
  const sheets = await readXlsx(weighed.slice().buffer as ArrayBuffer, { trim: false }).catch((fault: unknown) => {
    throw badWorkbook(file, 'one that cannot be read', 'open it in a spreadsheet and save it as .xlsx', fault);
  });
  return sheets
    .map(({ sheet, data }) => ({ sheet, records: data.map((row) => row.map(cellText)) }))
    .filter(({ records }) => records.some((row) => row.some((cell) => cell !== '')))
    .map(({ sheet, records }) => shapeTable(sheet, records, file));
}

/** A few bytes can name a cell so far away that the empty ones before it fill the memory; a merged cell hides others. */
function refuseOddSheet(xml: string, file: string): void {
  for (const [, , at = ''] of xml.matchAll(/[\s"']r\s*=\s*(["'])(.*?)\1/gs)) {
    const [, column = '', row] = /^([A-Z]*)(\d+)$/.exec(at) ?? [];
    if (row === undefined || Number(row) > MOST_ROWS + 1 || columnNumber(column) > MOST_COLUMNS)
      throw badWorkbook(file, `a cell at ${at.slice(0, 20)}`, 'delete the rows and columns beyond the table');
  }
  const merged = /<(?:\w+:)?mergeCell\b[^>]*\bref="([^"]*)"/.exec(xml)?.[1];
  if (merged !== undefined) throw badWorkbook(file, `merged cells (${merged})`, 'split them: every row needs its own cells');
}

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function cellText(value: CellValue | Date | null): string {
  if (value === null) return '';
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00.*/, '')
      .replace(/T(\d\d:\d\d).*/, ' $1');
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
