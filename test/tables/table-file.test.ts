import { expect, test } from 'vitest';
import { EXIT, Stop } from '../../src/problem.js';
import { readTables, tableBytes } from '../../src/tables/table-file.js';

const TABLE = { name: 'reprint', columns: ['center'], rows: [['Орталық']] };

const stopOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (fault: unknown) => (fault instanceof Stop ? { exitCode: fault.exitCode, message: fault.message } : fault),
  );

test.each(['reprint.xlsx', 'REPRINT.XLSX', 'reprint.csv'])('%s is written and read by its ending', async (file) => {
  const [table] = await readTables(await tableBytes([TABLE], file), file);
  expect(table?.rows).toEqual(TABLE.rows);
});

test('another ending is a wrong use', async () => {
  const wrong = { exitCode: EXIT.usage, message: 'expected a file .xlsx or .csv, found "table.ods"' };
  expect(await stopOf(tableBytes([TABLE], 'table.ods'))).toEqual(wrong);
  expect(await stopOf(readTables(new Uint8Array(), 'table.ods'))).toEqual(wrong);
});

test('two tables do not fit in one file of commas', async () => {
  expect(await stopOf(tableBytes([TABLE, TABLE], 'a.csv'))).toMatchObject({ message: 'expected one table for a .csv file, found 2' });
});

test('text in an old encoding is refused', async () => {
  const windows1251 = new Uint8Array([0xcf, 0xf0, 0xe8, 0x0a]);
  expect(await stopOf(readTables(windows1251, 'a.csv'))).toMatchObject({ message: 'expected text in UTF-8, found other bytes' });
});
