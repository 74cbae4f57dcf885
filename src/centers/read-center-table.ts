import type { CentersSource } from '../content/centers.js';
import { duplicateId } from '../content/duplicate-ids.js';
import type { Sourced } from '../content/load.js';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { EXIT, hasErrors, type Place, type Problem, Stop } from '../problem.js';
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
  /** The words of all rows by their numbers, whatever else is wrong in them: for the checks of texts. */
  readonly said: Sourced<CentersSource>;
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
  said: sourced(file, []),
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
  const { columns, alone, problems: ofHead } = understoodColumns(headings, file, setting.languages);
  const filled = written.flatMap((cells, row) => (cells.every((cell) => cell.trim() === '') ? [] : [{ cells, row }]));
  const table = { ...nothing(file), form, columns, rows: filled.length };
  const isUnclear = hasErrors(ofHead);
  if (filled.length === 0) return { ...table, problems: isUnclear ? ofHead : [...ofHead, noCenters(file)] };
  const read = rowReader(isUnclear ? alone : columns, file, setting);
  // What stands in the wrong columns says something else.
  const shifted = new Set(ofRows.map(({ where }) => where.line));
  const rows = filled.filter(({ row }) => !shifted.has(rowPlace(file, row).line)).map(({ cells, row }) => read(cells, row));
  const doubles = duplicates(rows);
  const ofCells = rows.flatMap((row) => [...row.problems, ...(doubles.get(row) ?? [])]);
  const said = sourced(
    file,
    rows.map(({ said: center, placeOf }, at) => ({ id: `row-${at}`, center, placeOf })),
  );
  // Without some of its columns no row is whole; what is wrong in the others is so all the same.
  if (isUnclear) return { ...table, problems: [...ofHead, ...ofRows, ...ofCells.filter(({ where }) => where.column !== undefined)], said };
  const good = rows.flatMap((row) => (row.center === undefined || doubles.has(row) ? [] : [{ ...row.center, placeOf: row.placeOf }]));
  return {
    ...table,
    centers: good.map(({ placeOf: _, ...center }) => center),
    problems: [...ofHead, ...ofRows, ...ofCells],
    source: sourced(file, good),
    said,
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
function sourced(file: string, rows: readonly (Pick<CenterRow, 'id' | 'center'> & Pick<ReadRow, 'placeOf'>)[]): Sourced<CentersSource> {
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  const data = Object.fromEntries(rows.map(({ id, center }) => [id, center]));
  const place = ([id, ...path]: readonly PropertyKey[], language?: Language): Place => ({
    ...(byId.get(String(id))?.placeOf(path) ?? { file }),
    ...(language && { language }),
  });
  return { data, source: { file, text: '', data, place, placeAt: (path, _, language) => place(path, language) } };
}
