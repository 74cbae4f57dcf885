import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import { MOST_ROWS, type ShapedTable, shapeTable, tooManyRows, wholeTable } from './shape-table.js';
import type { Table } from './table.js';

const SEPARATORS = [';', ',', '\t'] as const;

/** A cell that a spreadsheet would calculate (OWASP, CSV injection); marks in front of it are ours or look like ours. */
const CALCULATED = /^'*[=+\-@\t\r]/;
const MARKED = /^'+[=+\-@\t\r]/;

/**
 * A table as comma-separated values (RFC 4180) with `;` between cells, as Excel expects it under the Kazakh and the
 * Russian region, and a mark of UTF-8 in front. A cell with a line end of any kind stands in quotation marks; the library
 * looks for that of the rows alone unless it is asked. A cell that begins like a formula gets an apostrophe, which `fromCsv`
 * takes off again.
 */
export function toCsv({ columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => (CALCULATED.test(cell) ? `'${cell}` : cell)));
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: 'windows', quote_record_delimiter: true });
}

/** A first line that tells Excel the separator, and that Excel does not show: `sep=;`. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.|\\t)"?[;,\t ]*(\r?\n|\r|$)/i;

/** The text without the line that only names the separator, so that its rows have the numbers that a spreadsheet gives them. */
export function withoutSeparatorLine(text: string): string {
  return text.replace(SEPARATOR_LINE, '');
}

export type Separator = (typeof SEPARATORS)[number];

/** The table in a text, as `readCsv` reads it. Stops on a text that is no table. */
export const fromCsv = (written: string, file: string): Table => wholeTable(readCsv(written, file));

/**
 * The table in a text with `;`, `,` or tabs between cells, or with what its first line names: `sep=;`; and what is wrong with
 * single rows. Stops on a text that is no table.
 */
export function readCsv(written: string, file: string): ShapedTable & { readonly separator: Separator } {
  try {
    const named = SEPARATOR_LINE.exec(written)?.[1]?.replace('\\t', '\t');
    const text = withoutBlankEnd(withoutSeparatorLine(written));
    const separator = SEPARATORS.find((each) => each === named) ?? separatorOf(text);
    // One row more than a table may have, and its head: of a million rows the others are not read.
    const records = parse(text, { bom: true, delimiter: separator, relax_column_count: true, to: MOST_ROWS + 2 });
    if (records.length > MOST_ROWS + 1) throw tooManyRows(file);
    const shaped = shapeTable(
      file.replace(/^.*[/\\]|\.\w+$/g, ''),
      records.map((row) => row.map((cell) => (MARKED.test(cell) ? cell.slice(1) : cell))),
      file,
    );
    return { ...shaped, separator };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const open = fault.code === 'CSV_QUOTE_NOT_CLOSED';
    // One that nothing closes is found at the end of the file, wherever it opens.
    const where = open ? { file } : { file, line: Number(fault['lines']) };
    const message = phrase(open ? 'bad-table.quote-open' : 'bad-table.quote-inside');
    throw new Stop(EXIT.content, [{ code: 'bad-table', severity: 'error', where, message, fix: phrase('bad-table.csv-anew-fix') }], fault);
  }
}

/** The text without the rows of empty cells that a spreadsheet leaves at its end. */
function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ';,\t \r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Characters in which the head of a table ends. */
const HEAD = 65_536;

/** The separator that cuts the first row into most cells. */
function separatorOf(text: string): Separator {
  const head = text.slice(0, HEAD);
  const widths = SEPARATORS.map(
    (delimiter) => parse(head, { bom: true, delimiter, to: 1, relax_column_count: true, relax_quotes: true })[0]?.length ?? 0,
  );
  return SEPARATORS[widths.indexOf(Math.max(...widths))] ?? ';';
}
