import type { CentersSource } from '../content/centers.js';
import { duplicateId } from '../content/duplicate-ids.js';
import type { Sourced } from '../content/load.js';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { EXIT, type Place, type Problem, Stop } from '../problem.js';
import { rowPlace } from '../tables/row-place.js';
import type { Table } from '../tables/table.js';
import { openTables, type TableForm } from '../tables/table-file.js';
import type { CenterRow } from './center-row.js';
import { type TableColumn, understoodColumns } from './columns.js';
import { headingOf } from './heading.js';
import { type ReadRow, rowReader, type TableSetting } from './row.js';

/** A table of centers as somebody names it. */
export interface NamedTable {
  /** As reports name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A table of centers as it was understood. */
export interface CenterTable {
  readonly file: string;
  /** Absent where the file is no table. */
  readonly form?: TableForm;
  readonly columns: readonly TableColumn[];
  /** The rows without fault, in their order. */
  readonly centers: readonly CenterRow[];
  /** Rows with anything in them. */
  readonly rows: number;
  readonly problems: readonly Problem[];
  /** The centers as those of centers.yaml, each part at its place in the table: for whatever reads these. */
  readonly source: Sourced<CentersSource>;
}

/**
 * Reads a table of centers: `.csv` in Unicode or Windows-1251, or `.xlsx`; its columns by their headings in English, Russian or
 * Kazakh. Every row that cannot be meant is reported at its row and column and left out; so is what is wrong with the file. Stops
 * on a file of another name.
 */
export async function readCenterTable(bytes: Uint8Array, file: string, setting: TableSetting): Promise<CenterTable> {
  try {
    const { tables, form, problems } = await openTables(bytes, file);
    const table = mostKnown(tables);
    if (table !== undefined) return centersIn(table, { file, form, setting, ofRows: problems });
    throw new Stop(EXIT.content, [
      {
        code: 'bad-table',
        severity: 'error',
        where: { file },
        message: phrase('bad-table.no-sheet'),
        fix: phrase('bad-table.no-sheet-fix'),
      },
    ]);
  } catch (fault) {
    if (!(fault instanceof Stop) || fault.exitCode !== EXIT.content) throw fault;
    return { ...nothing(file), problems: fault.problems };
  }
}

const nothing = (file: string): Omit<CenterTable, 'form'> => ({
  file,
  columns: [],
  centers: [],
  rows: 0,
  problems: [],
  source: sourced(file, []),
});

/** Of the sheets of a workbook the one that is most of a table of centers. */
function mostKnown(tables: readonly Table[]): Table | undefined {
  const known = ({ columns }: Table): number => columns.filter((heading) => headingOf(heading) !== undefined).length;
  return tables.toSorted((one, other) => known(other) - known(one))[0];
}

interface Opened {
  readonly file: string;
  readonly form: TableForm;
  readonly setting: TableSetting;
  /** Rows with cells beyond the columns. */
  readonly ofRows: readonly Problem[];
}

function centersIn({ columns: headings, rows: written }: Table, { file, form, setting, ofRows }: Opened): CenterTable {
  const { columns, problems: ofHead } = understoodColumns(headings, file, setting.languages);
  const filled = written.flatMap((cells, row) => (cells.every((cell) => cell.trim() === '') ? [] : [{ cells, row }]));
  const table = { ...nothing(file), form, columns, rows: filled.length };
  if (ofHead.some(({ severity }) => severity === 'error')) return { ...table, problems: ofHead };
  if (filled.length === 0) return { ...table, problems: [...ofHead, noCenters(file)] };
  const read = rowReader(columns, file, setting);
  // What stands in the wrong columns says something else.
  const shifted = new Set(ofRows.map(({ where }) => where.line));
  const rows = filled.filter(({ row }) => !shifted.has(rowPlace(file, row).line)).map(({ cells, row }) => read(cells, row));
  const doubles = duplicates(rows);
  const good = rows.filter((row) => row.center !== undefined && !doubles.has(row));
  return {
    ...table,
    centers: good.flatMap(({ center }) => center ?? []),
    problems: [...ofHead, ...ofRows, ...rows.flatMap((row) => [...row.problems, ...(doubles.get(row) ?? [])])],
    source: sourced(file, good),
  };
}

/** What is reported of rows whose id another one before them has. */
function duplicates(rows: readonly ReadRow[]): ReadonlyMap<ReadRow, readonly Problem[]> {
  const first = new Map<string, ReadRow>();
  const doubles = new Map<ReadRow, readonly Problem[]>();
  for (const row of rows) {
    const { id, typed, where } = row.id;
    const other = id === undefined ? undefined : first.get(id);
    if (other === undefined) {
      if (id !== undefined) first.set(id, row);
      continue;
    }
    const problem = duplicateId(typed, where, other.id.where);
    const inCase = { id: typed, other: other.id.typed, line: other.id.where.line ?? 1 };
    doubles.set(row, [other.id.typed === typed ? problem : { ...problem, message: phrase('duplicate-id.case', inCase) }]);
  }
  return doubles;
}

const noCenters = (file: string): Problem => ({
  code: 'bad-table',
  severity: 'error',
  where: rowPlace(file, -1),
  message: phrase('bad-table.no-centers'),
  fix: phrase('bad-table.no-centers-fix'),
});

/** Centers as centers.yaml has them, with the places of their parts in the table. */
function sourced(file: string, rows: readonly ReadRow[]): Sourced<CentersSource> {
  const byId = new Map(rows.flatMap((row) => (row.center ? [[row.center.id, row] as const] : [])));
  const data = Object.fromEntries([...byId].flatMap(([id, { center }]) => (center ? [[id, center.center]] : [])));
  const place = ([id, ...path]: readonly PropertyKey[], language?: Language): Place => ({
    ...(byId.get(String(id))?.placeOf(path) ?? { file }),
    ...(language && { language }),
  });
  return { data, source: { file, text: '', data, place, placeAt: (path, _, language) => place(path, language) } };
}
