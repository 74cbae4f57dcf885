import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { readCsv, type Separator, toCsv } from './csv.js';
import { decodeText, type Encoding } from './decode.js';
import { MOST_TABLE_BYTES, tooManyBytes } from './shape-table.js';
import type { Table } from './table.js';

const endingOf = (file: string): string => /\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '';

const noTable = (file: string, exit: typeof EXIT.usage | typeof EXIT.content, message: Phrase, fix: Phrase): Stop =>
  new Stop(exit, [{ code: 'bad-table', severity: 'error', where: { file }, message, fix }]);

/** The tables as bytes of the file that its name asks for: `.xlsx`, or `.csv` for a single table. Stops on another name. */
export async function tableBytes(tables: readonly Table[], file: string): Promise<Uint8Array> {
  const ending = endingOf(file);
  if (ending === '.xlsx') return (await import('./to-xlsx.js')).toXlsx(tables);
  const [table, ...more] = tables;
  if (ending === '.csv' && table && more.length === 0) return new TextEncoder().encode(toCsv(table));
  const message = ending === '.csv' ? phrase('bad-table.several', { tables: tables.length }) : phrase('bad-table.ending', { file });
  throw noTable(file, EXIT.usage, message, phrase('bad-table.name-fix'));
}

/** How a table is written in its file. */
export type TableForm = { readonly kind: 'xlsx' } | { readonly kind: 'csv'; readonly encoding: Encoding; readonly separator: Separator };

interface ReadTables {
  readonly tables: readonly Table[];
  readonly form: TableForm;
  /** What is wrong with single rows. */
  readonly problems: readonly Problem[];
}

/** The tables in a file `.xlsx` or `.csv` in Unicode. Stops on another name or encoding, on what is no table, and on rows that are wrong. */
export async function readTables(bytes: Uint8Array, file: string): Promise<readonly Table[]> {
  const { tables, form, problems } = await openTables(bytes, file);
  // Letters that Windows-1251 lacks were lost when it was saved: words that come back for good must not come from it.
  if (form.kind === 'csv' && form.encoding === 'windows-1251') throw wrongEncoding(file);
  if (problems.length > 0) throw new Stop(EXIT.content, problems);
  return tables;
}

/** The tables in a file `.xlsx` or `.csv`, in Unicode or Windows-1251, and what is wrong with single rows. Stops on another name, on other bytes, and on what is no table. */
export async function openTables(bytes: Uint8Array, file: string): Promise<ReadTables> {
  const ending = endingOf(file);
  if (bytes.length > MOST_TABLE_BYTES) throw tooManyBytes(file, bytes.length);
  if (ending === '.xlsx') {
    const shaped = await (await import('./from-xlsx.js')).fromXlsx(bytes, file);
    return { tables: shaped.map(({ table }) => table), form: { kind: 'xlsx' }, problems: shaped.flatMap(({ problems }) => problems) };
  }
  if (ending !== '.csv') throw noTable(file, EXIT.usage, phrase('bad-table.ending', { file }), phrase('bad-table.save-fix'));
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw isWorkbook(bytes) ? renamedWorkbook(file) : wrongEncoding(file);
  const { table, separator, problems } = readCsv(decoded.text, file);
  return { tables: [table], form: { kind: 'csv', encoding: decoded.encoding, separator }, problems };
}

/** Workbooks are zip files (APPNOTE.TXT, 4.3.7). */
const isWorkbook = (bytes: Uint8Array): boolean => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte);

const renamedWorkbook = (file: string): Stop =>
  noTable(file, EXIT.content, phrase('bad-table.workbook-renamed'), phrase('bad-table.workbook-renamed-fix'));

const wrongEncoding = (file: string): Stop => noTable(file, EXIT.content, phrase('bad-table.encoding'), phrase('bad-table.encoding-fix'));
