import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import { fromCsv, toCsv } from './csv.js';
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

/** The tables in a file `.xlsx` or `.csv`. Stops on another name, on text that is not UTF-8, and on what is no table. */
export async function readTables(bytes: Uint8Array, file: string): Promise<readonly Table[]> {
  const ending = endingOf(file);
  if (bytes.length > MOST_TABLE_BYTES) throw tooManyBytes(file, bytes.length);
  if (ending === '.xlsx') return (await import('./from-xlsx.js')).fromXlsx(bytes, file);
  if (ending !== '.csv') throw noTable(file, EXIT.usage, phrase('bad-table.ending', { file }), phrase('bad-table.save-fix'));
  return [fromCsv(utf8(bytes, file), file)];
}

function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw noTable(file, EXIT.content, phrase('bad-table.encoding'), phrase('bad-table.encoding-fix'));
  }
}
