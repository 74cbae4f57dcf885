import { stringify } from 'csv-stringify/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readRows } from '../../src/review/read-rows.js';
import { reviewTable } from '../../src/review/review-table.js';
import type { Row } from '../../src/review/row.js';
import type { IsoDate } from '../../src/rules/date.js';
import type { Table } from '../../src/tables/table.js';
import { readTables } from '../../src/tables/table-file.js';
import { toXlsx } from '../../src/tables/to-xlsx.js';
import { SHIPPED } from '../poster/composing.js';
import { NOW } from '../sheets.js';
import { halvesOf } from './reviewing.js';

const SEED = 20_261_126;
const TABLES = 150;

const TABLE = reviewTable(halvesOf(SHIPPED).slice(0, 6), NOW, SHIPPED.languages);
const at = (column: string) => TABLE.columns.findIndex((title) => title.split(' (')[0] === column);

const APPROVALS = ['approve', 'approved', 'одобрено', 'согласовано', 'мақұлданды', 'келісілді', 'бекітілді', 'утверждено'];
const CHANGES = ['change', 'изменить', 'өзгерту', 'не согласовано', 'отклонено', 'келісілмеді', 'not approved'];

let state = SEED;
const oneOf = <T>(list: readonly T[]): T => {
  state = (state * 48_271) % 2_147_483_647;
  return list[state % list.length] as T;
};
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The number under which Excel keeps a day. */
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

function writtenDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const written = oneOf([
    day,
    `${date}.${month}.${year}`,
    `${Number(date)}.${Number(month)}.${year}`,
    `${date}.${month}.${year.slice(2)}`,
    `${serial(day)}`,
    `${serial(day)}${oneOf(['.', ','])}375`,
    `${date}.${month}.${year} 9:05`,
    `${date}.${month}.${year} 00:00:00`,
    `${day} 09:05`,
  ]);
  return oneOf([written, ` ${written}`, `${written} `]);
}

function writtenDecision(word: string): string {
  const cased = oneOf([word, capital(word), word.toUpperCase()]).replaceAll(' ', oneOf([' ', '  ', '\u00a0']));
  return oneOf([cased, `${cased}.`, ` ${cased} `, `«${cased}»`, `${cased}!`, `(${cased})`]);
}

interface Decided {
  readonly decision: string;
  readonly meaning: Row['decision'];
  readonly on: string;
}

const decided = (): Decided => {
  const meaning = oneOf(['approve', 'change'] as const);
  const date = `2026-${oneOf(['01', '02', '10', '11'])}-${oneOf(['01', '09', '12', '22'])}`;
  return { decision: oneOf(meaning === 'approve' ? APPROVALS : CHANGES), meaning, on: date };
};

const writtenHead = (title: string): string =>
  oneOf([title, capital(title), ` ${title} `, title.replace(/^[^(]+/, (name) => name.toUpperCase())]);

/** The table as somebody has filled it in. */
function filledIn(rows: readonly Decided[]): Table {
  return {
    ...TABLE,
    columns: TABLE.columns.map(writtenHead),
    rows: TABLE.rows.map((row, index) => {
      const { decision, on } = rows[index] as Decided;
      const cells = new Map([
        [at('day'), writtenDay(NOW)],
        [at('decision'), writtenDecision(decision)],
        [at('by'), 'A. Editor'],
        [at('on'), writtenDay(on)],
      ]);
      return row.map((cell, place) => cells.get(place) ?? cell);
    }),
  };
}

function csvOf({ columns, rows }: Table): Uint8Array {
  const delimiter = oneOf([';', ',', '\t']);
  const options = { delimiter, record_delimiter: oneOf(['windows', 'unix'] as const), quoted: oneOf([true, false]) };
  const line = oneOf(['', `sep=${delimiter}\r\n`, `sep=${delimiter === '\t' ? '\\t' : delimiter}\n`]);
  return strToU8(`${oneOf(['', '\ufeff'])}${line}${stringify([columns, ...rows], options)}${oneOf(['', `${delimiter.repeat(3)}\r\n`])}`);
}

let numbersInWorkbooks = 0;

/** A workbook in which Excel keeps the numbers among the days as numbers. */
async function workbookOf(table: Table): Promise<Uint8Array> {
  const files = unzipSync(await toXlsx([table]));
  const strings = [...strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
    ([, text]) => text ?? '',
  );
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
  files['xl/worksheets/sheet1.xml'] = strToU8(
    sheet.replaceAll(/<c r="([A-Z]+\d+)"([^>]*?) t="s"><v>(\d+)<\/v><\/c>/g, (cell, place, rest, index) => {
      const text = strings[Number(index)]?.trim() ?? '';
      if (!/^\d{5}(\.\d+)?$/.test(text)) return cell;
      numbersInWorkbooks += 1;
      return `<c r="${place}"${rest}><v>${text}</v></c>`;
    }),
  );
  return zipSync(files);
}

const meaningOf = (rows: readonly Row[]) => rows.map(({ decision, by, on }) => ({ decision, by, on }));

test(`${TABLES} tables in the forms that people and spreadsheets give them say what they were to say (seed ${SEED})`, async () => {
  for (let number = 0; number < TABLES; number += 1) {
    const wanted = TABLE.rows.map(decided);
    const table = filledIn(wanted);
    const [file, bytes] = number % 3 === 0 ? ['review.xlsx', await workbookOf(table)] : ['review.csv', csvOf(table)];
    const [back] = await readTables(bytes as Uint8Array, file as string);
    const { rows, day, problems } = readRows(back as Table, file as string, NOW);
    const shown = JSON.stringify(table.rows.map((row) => [row[at('day')], row[at('decision')], row[at('on')]]));
    expect(problems, shown).toEqual([]);
    expect(day, shown).toBe(NOW);
    expect(meaningOf(rows), shown).toEqual(wanted.map(({ meaning, on }) => ({ decision: meaning, by: 'A. Editor', on: on as IsoDate })));
    expect(rows.map(({ id, fingerprint }) => [id, fingerprint])).toEqual(TABLE.rows.map((row) => [row[at('id')], row[at('fingerprint')]]));
  }
  expect(numbersInWorkbooks).toBeGreaterThan(20);
});
