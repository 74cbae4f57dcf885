import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Stop } from '../../src/problem.js';
import { fromXlsx as shapedTables } from '../../src/tables/from-xlsx.js';
import { wholeTable } from '../../src/tables/shape-table.js';
import type { Table } from '../../src/tables/table.js';
import { toXlsx } from '../../src/tables/to-xlsx.js';
import { inEnglish } from '../in-english.js';
import { inline, workbook } from './workbook.js';

const fromXlsx = async (bytes: Uint8Array, file: string) => (await shapedTables(bytes, file)).map(wholeTable);

const TABLE: Table = {
  name: 'review',
  columns: ['id', 'words', 'decision'],
  rows: [
    ['rights/title', 'Қызметті алушы', ''],
    ['=1+1', '+7 701', '-x'],
    ['@SUM(A1)', 'two\nlines\r\nand a return', ' spaces at both ends '],
    ['', '', ''],
    ['_x0041_', '<&>"\'', 'a bell \u0007 and half a pair \ud800'],
  ],
};

async function problemsOf(bytes: Uint8Array) {
  const fault = await fromXlsx(bytes, 'walls.xlsx').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(fault instanceof Stop)) throw new Error(`expected a Stop, found ${String(fault)}`);
  return fault.problems;
}

/** A zip file that says of its last part, in both places, that it unpacks to so many bytes (APPNOTE.TXT, 4.3.7 and 4.3.12). */
function claiming(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.lastIndexOf('PK\u0003\u0004') + 22);
  bytes.writeUInt32LE(size, bytes.lastIndexOf('PK\u0001\u0002') + 24);
  return bytes;
}

const messageOf = async (bytes: Uint8Array) => inEnglish((await problemsOf(bytes))[0]?.message);

describe('a workbook that goes out and comes back', () => {
  test('has the same tables, whatever stands in their cells', async () => {
    const tables = [TABLE, { name: 'second', columns: ['n'], rows: [['1']] }];
    expect(await fromXlsx(await toXlsx(tables), 'a.xlsx')).toEqual(tables);
  });

  test('has the same bytes for the same tables', async () => {
    const first = await toXlsx([TABLE]);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    const second = await toXlsx([TABLE]);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  test('is a text in every cell, empty ones included, and calculates nothing', async () => {
    const files = unzipSync(await toXlsx([TABLE]));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(sheet).not.toContain('<f>');
    expect([...sheet.matchAll(/<c [^>]*>/g)].map(([cell]) => cell).filter((cell) => !/ s="[1-9]/.test(cell))).toEqual([]);
    expect(strFromU8(files['xl/styles.xml'] as Uint8Array)).toContain('formatCode="@"');
  });

  test('keeps the names of the columns in sight', async () => {
    const files = unzipSync(await toXlsx([TABLE]));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array)).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  });

  test('is one page wide in print, with columns no wider than can be read', async () => {
    const long = { ...TABLE, rows: [['x'.repeat(500), 'y', 'a\nlonger second line']] };
    const files = unzipSync(await toXlsx([long]));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/);
    expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([40, 10, 20]);
  });

  test('may have a name that no sheet can bear', async () => {
    const name = 'a/b: a name that is longer than thirty-one signs';
    const tables = await fromXlsx(await toXlsx([name, name.toUpperCase(), "'"].map((each) => ({ ...TABLE, name: each }))), 'a.xlsx');
    expect(tables.map((table) => table.name)).toEqual(['a-b- a name that is longer than', 'A-B- A NAME THAT IS LONGER TH 2', 'table']);
  });
});

test('a text longer than a cell is refused with its row', async () => {
  const long = {
    ...TABLE,
    rows: [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'.repeat(32_768)],
    ],
  };
  await expect(toXlsx([long])).rejects.toMatchObject({ problems: [{ code: 'long-cell', where: { file: 'review', line: 3 } }] });
});

describe('a workbook that a person has saved', () => {
  test('gives numbers, days and truth values as text', async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
    const rows = `<row r="1">${inline('A1', 'n')}${inline('B1', 'day')}${inline('C1', 'yes')}${inline('D1', 'sum')}</row><row r="2"><c r="A2"><v>3</v></c><c r="B2" s="1"><v>46053</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="str"><f>1&amp;2</f><v>12</v></c></row>`;
    const [table] = await fromXlsx(await workbook(rows, '', styles), 'a.xlsx');
    expect(table?.rows).toEqual([['3', '2026-01-31', 'TRUE', '12']]);
  });

  test('may have gaps: short rows are filled, rows keep their numbers', async () => {
    const rows = `<row r="1">${inline('A1', 'a')}${inline('B1', 'b')}</row><row r="3">${inline('B3', 'x')}</row>`;
    const [table] = await fromXlsx(await workbook(rows), 'a.xlsx');
    expect(table?.rows).toEqual([
      ['', ''],
      ['', 'x'],
    ]);
  });

  test('with merged cells is refused', async () => {
    const rows = `<row r="1">${inline('A1', 'a')}</row><row r="2">${inline('A2', 'x')}</row>`;
    expect(await messageOf(await workbook(rows, '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>'))).toContain('A2:A4');
  });

  test('with cells beyond its columns is refused with the row', async () => {
    const rows = `<row r="1">${inline('A1', 'a')}</row><row r="2">${inline('A2', 'x')}${inline('C2', 'note')}</row>`;
    expect(await problemsOf(await workbook(rows))).toMatchObject([{ where: { file: 'walls.xlsx', line: 2 } }]);
  });

  test('with two columns of one name, or one without a name, is refused', async () => {
    const rows = `<row r="1">${inline('A1', 'a')}${inline('C1', 'a')}</row>`;
    const messages = inEnglish(await problemsOf(await workbook(rows))).map(({ message }) => message);
    expect(messages).toEqual(['expected a name for column 2, found none', 'expected the column "a" once, found it twice']);
  });
});

describe('bytes that are no workbook of ours', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('id;words\r\n')],
    ['a zip file with nothing in it', zipSync({})],
    ['a zip file of something else', zipSync({ 'letter.xml': strToU8('<a/>') })],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)])],
  ])('%s is refused', async (_, bytes) => {
    expect(await messageOf(bytes)).toMatch(/^expected a workbook/);
  });

  test('a workbook cut in the middle is refused', async () => {
    const whole = await toXlsx([TABLE]);
    for (const share of [0.1, 0.5, 0.9]) expect(await messageOf(whole.slice(0, whole.length * share))).toMatch(/^expected a workbook/);
  });

  test('a workbook with a damaged sheet is refused', async () => {
    expect(await messageOf(await workbook('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))).toMatch(/^expected a workbook/);
  });

  test('a workbook that unpacks to far more than a table is refused, whatever it says of its size', async () => {
    const bomb = zipSync({ ...unzipSync(await toXlsx([TABLE])), 'xl/more.xml': new Uint8Array(31_000_000) }, { level: 1 });
    for (const bytes of [bomb, claiming(bomb, 10)]) expect(await messageOf(bytes)).toContain('far more than a table');
  });

  test('a workbook of many parts that are one and the same is weighed as if they were many', async () => {
    const whole = Buffer.from(zipSync({ 'xl/0.xml': new Uint8Array(4_000_000) }, { level: 0 }));
    const [directory, end] = [whole.lastIndexOf('PK\u0001\u0002'), whole.lastIndexOf('PK\u0005\u0006')];
    const entry = whole.toString('latin1', directory, end);
    const entries = Array.from({ length: 9 }, (_, index) => Buffer.from(entry.replace('xl/0.xml', `xl/${index}.xml`), 'latin1'));
    whole.writeUInt16LE(entries.length, end + 10);
    const bytes = Buffer.concat([whole.subarray(0, directory), ...entries, whole.subarray(end)]);
    expect(await messageOf(bytes)).toContain('far more than a table');
  });

  test.each([
    ['row', '<row r="99999999"></row>'],
    ['cell', `<row r="2">${inline('XFD2', 'x')}</row>`],
    ['cell in other quotation marks', "<row r='2'><c\n r = 'XFD2'/></row>"],
    ['cell in disguise', `<row r="2">${inline('&#88;FD2', 'x')}</row>`],
  ])('a %s far away is refused before the empty ones up to it are made', async (_, row) => {
    expect(await messageOf(await workbook(`<row r="1">${inline('A1', 'a')}</row>${row}`))).toMatch(
      /found a cell at (99999999|XFD2|&#88;FD2)$/,
    );
  });

  test('a sheet in a place of its own is held against the same', async () => {
    const files = unzipSync(await workbook(`<row r="1">${inline('A1', 'a')}</row><row r="99999999"></row>`));
    const links = 'xl/_rels/workbook.xml.rels';
    const moved = strFromU8(files[links] as Uint8Array).replace('worksheets/sheet1.xml', 'elsewhere.xml');
    const { 'xl/worksheets/sheet1.xml': sheet, ...others } = files;
    const bytes = zipSync({ ...others, [links]: strToU8(moved), 'xl/elsewhere.xml': sheet as Uint8Array });
    expect(await messageOf(bytes)).toContain('99999999');
  });
});
