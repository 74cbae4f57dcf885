import { strFromU8, zipSync } from 'fflate';
import readXlsx, { type CellValue } from 'read-excel-file/universal';
import { phrase } from '../messages/message.js';
import { MOST_COLUMNS, MOST_ROWS, type ShapedTable, shapeTable } from './shape-table.js';
import { badWorkbook, unpack } from './unpack.js';

/**
 * The tables of a workbook, sheets with nothing in them left out, and what is wrong with single rows. Numbers, days and truth
 * values come as text, a day as 2026-01-31. Stops on what is no workbook, on merged cells, on sheets too large, and on what
 * `shapeTable` refuses.
 */
export async function fromXlsx(bytes: Uint8Array, file: string): Promise<readonly ShapedTable[]> {
  const files = unpack(bytes, file);
  for (const xml of Object.values(files).map((each) => strFromU8(each))) if (xml.includes('sheetData')) refuseOddSheet(xml, file);
  // Packed again, the reader sees only what was weighed.
  const weighed = zipSync({ ...files }, { level: 0 });
  const sheets = await readXlsx(weighed.slice().buffer as ArrayBuffer, { trim: false }).catch((fault: unknown) => {
    throw badWorkbook(file, phrase('bad-table.workbook-unreadable'), phrase('bad-table.xlsx-anew-fix'), fault);
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
      throw badWorkbook(file, phrase('bad-table.workbook-far', { cell: at.slice(0, 20) }), phrase('bad-table.far-fix'));
  }
  const merged = /<(?:\w+:)?mergeCell\b[^>]*\bref="([^"]*)"/.exec(xml)?.[1];
  if (merged !== undefined) throw badWorkbook(file, phrase('bad-table.workbook-merged', { cells: merged }), phrase('bad-table.merged-fix'));
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
