import type { z } from 'zod';
import { type CenterSource, centerSchema, centerWords, withPhones } from '../content/centers.js';
import { expectation } from '../content/issue-words.js';
import type { Content } from '../content/load.js';
import { type Language, type Languages, rulesOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { type Country, phoneProblem, readPhone } from '../rules/phone.js';
import { id as idSchema } from '../shapes/fields.js';
import { textShapes } from '../shapes/text-shapes.js';
import { lostInWindows1251 } from '../tables/decode.js';
import { rowPlace } from '../tables/row-place.js';
import { hasLost, idLike, isEmpty } from './cells.js';
import type { CenterRow } from './center-row.js';
import { columnPlace, type Filled, type TableColumn } from './columns.js';
import { normalCells, shown } from './normal-cells.js';
import { remembered } from './remembered.js';
import { type FormsOfAll, unprinted } from './unprinted-cells.js';
import { type Named, wantedReader } from './wanted-cells.js';
import { type Written, writtenCenter } from './written-center.js';

/** For what a table is read. */
export interface TableSetting extends Named {
  readonly languages: Languages;
  /** Whose phones are dialled without its code. */
  readonly country: Country;
  /** What is printed where a row does not say it; absent where no run is known. */
  readonly forms?: FormsOfAll;
}

/** What a table may name that belongs to a content folder. */
export const tableSetting = ({ languages, project, posters, screens }: Content, forms?: FormsOfAll): TableSetting => ({
  languages,
  ...(forms && { forms }),
  country: project.data.country,
  posters: posters.map(({ data }) => data.id),
  screens: Object.keys(screens.data),
});

/** One row, with what is wrong in it. */
export interface ReadRow {
  /** Absent where there is an error in it. */
  readonly center?: CenterRow;
  readonly problems: readonly Problem[];
  /** Without `id` where it cannot be one; `typed` as it stands in the table. */
  readonly id: { readonly id?: string; readonly typed: string; readonly where: Place };
  /** The place of a part of the center, such as that of `['name', 'ru']`. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Its words, as far as they can be read, for the checks of texts. */
  readonly said: CenterSource;
}

/** Reads rows of a table whose columns are understood; made once for all of them. */
export function rowReader(columns: readonly TableColumn[], file: string, setting: TableSetting) {
  const schema = centerSchema(textShapes(setting.languages));
  const wantedIn = wantedReader(setting);
  // Read once for its fault and once for its form.
  const phone = remembered((typed) => readPhone(typed, setting.country));
  const lost = new Map(setting.languages.map((language) => [language, lostInWindows1251(rulesOf(language).recognition.alphabet)]));
  /** What is wrong with days that stand beside no hours, or beside hours at fault. */
  const issuesOfDays = (except: Written['except']): readonly z.core.$ZodIssue[] =>
    (except ? (schema.shape.hours.safeParse({ week: ANY_WEEK, except }).error?.issues ?? []) : []).map((issue) => ({
      ...issue,
      path: ['hours', ...issue.path],
    }));
  return (written: readonly string[], row: number): ReadRow => {
    const { filled, problems: ofText } = normalCells(written, columns, { file, row });
    const at = (column: TableColumn | undefined): Place => (column ? columnPlace(file, column, row) : rowPlace(file, row));
    const center = writtenCenter(filled, setting.languages);
    const { wanted, faults: ofWanted } = wantedIn(filled);
    const id = idOf(filled);
    const shaped = schema.safeParse(center.data);
    const issues = shaped.success ? [] : [...shaped.error.issues, ...issuesOfDays(center.except)];
    const ofShape = issuesOf(issues, center, filled);
    const faults: readonly CellSaid[] = [
      ...(id.fault ? [id.fault] : []),
      ...[...center.faults, ...ofWanted].map(({ column, fault, fix }) => ({ column, message: inCell(column, filled, fault), fix })),
      ...filled.flatMap(emptyHalf),
      ...ofShape,
      ...missingHalves(center, setting.languages).filter(
        ({ column }) => ![...center.faults, ...ofShape].some((each) => each.column === column),
      ),
    ];
    const problems = [
      ...ofText,
      ...faults.map(({ column, message, fix }): Problem => ({ code: 'bad-center', severity: 'error', where: at(column), message, fix })),
      ...filled.flatMap((each): readonly Problem[] => {
        const said = lostLetters(each, lost);
        return said === undefined ? [] : [{ ...said, where: at(each.column) }];
      }),
      ...filled.flatMap(({ column, taken, cell }) =>
        taken.column === 'phone' && !isEmpty(cell) ? (phoneProblem(phone(cell), at(column)) ?? []) : [],
      ),
      ...unprinted(wanted, setting.forms).map((each): Problem => ({ ...each, where: at(columnOfForms(filled)) })),
    ];
    const region = filled.find(({ taken }) => taken.column === 'region')?.cell ?? '';
    const said = saidIn(center);
    const sound = shaped.success && !problems.some(({ severity }) => severity === 'error');
    return {
      problems,
      id: { typed: id.typed, ...(!id.fault && { id: id.id }), where: at(id.column) },
      placeOf: (path) => at(center.columnOf(path)),
      said,
      ...(sound && {
        center: {
          id: id.id,
          center: withPhones(shaped.data, (typed) => phone(typed).printed),
          ...(!isEmpty(region) && { region }),
          wanted,
          where: rowPlace(file, row),
        },
      }),
    };
  };
}

/** What is wrong with a cell. */
interface CellSaid {
  readonly column: TableColumn | undefined;
  readonly message: Phrase;
  readonly fix: Phrase;
}

const cellOf = (column: TableColumn | undefined, filled: readonly Filled[]): string =>
  filled.find((each) => each.column === column)?.cell ?? '';

const inCell = (column: TableColumn, filled: readonly Filled[], fault: Phrase): Phrase =>
  phrase('bad-center.found', { heading: column.heading, cell: shown(cellOf(column, filled)), fault });

/** Where a row says how it is printed. */
const columnOfForms = (filled: readonly Filled[]): TableColumn | undefined =>
  filled.find(({ taken, cell }) => taken.column === 'variants' && !isEmpty(cell))?.column ??
  filled.find(({ taken }) => taken.column === 'sizes')?.column;

const emptyCell = (column: TableColumn | undefined): CellSaid => ({
  column,
  message: phrase('bad-center.empty', { heading: column?.heading ?? '' }),
  fix: phrase('bad-center.empty-fix'),
});

/** A name or an address that somebody has not written in one of the languages. */
const emptyHalf = ({ column, taken, cell }: Filled): readonly CellSaid[] =>
  (taken.column === 'name' || taken.column === 'address') && isEmpty(cell) ? [emptyCell(column)] : [];

/** What a row says in words, whatever is wrong with it. */
function saidIn({ data }: Written): CenterSource {
  const { phones, hours, ...rest } = data as Partial<CenterSource>;
  return {
    ...{ name: {}, address: {}, phone: '' },
    ...rest,
    ...(phones && { phones: phones.map((each) => ({ ...each, number: each.number ?? '' })) }),
    hours: hours && !('week' in hours) ? hours : { week: [], except: [] },
  };
}

const ANY_WEEK = [{ days: 'mon-sun', from: '0:00', until: '24:00' }];

/** What else of a center is said in one language and not in another. */
const missingHalves = (center: Written, languages: Languages): readonly CellSaid[] =>
  centerWords(saidIn(center))
    .pairs.filter(({ path: [field] }) => field !== 'name' && field !== 'address')
    .flatMap(({ pair, path }) =>
      languages.filter((language) => isEmpty(pair[language] ?? '')).map((language) => emptyCell(center.columnOf([...path, language]))),
    );

/** The first thing that is wrong with each cell by the schema of centers.yaml. */
function issuesOf(issues: readonly z.core.$ZodIssue[], { columnOf, faults }: Written, filled: readonly Filled[]): readonly CellSaid[] {
  const reported = new Set(faults.map(({ column }): TableColumn | undefined => column));
  return issues.flatMap((issue): readonly CellSaid[] => {
    const column = columnOf(issue.path);
    if (reported.has(column)) return [];
    reported.add(column);
    const cell = cellOf(column, filled);
    if (isEmpty(cell)) return [{ ...emptyCell(column), fix: phrase('bad-center.needed-fix') }];
    const { expected, fix: ofField } = expectation(issue);
    const fix = issue.path[0] === 'hours' ? phrase('bad-center.hours-fix') : ofField;
    return [{ column, message: phrase('bad-center.other', { heading: column?.heading ?? '', expected, found: shown(cell) }), fix }];
  });
}

interface ReadId {
  readonly id: string;
  readonly typed: string;
  readonly column?: TableColumn;
  readonly fault?: CellSaid;
}

/** The id as it is used: a spreadsheet begins words with a capital, ids have none. */
function idOf(filled: readonly Filled[]): ReadId {
  const { column, cell = '' } = filled.find(({ taken }) => taken.column === 'id') ?? {};
  const id = cell.toLowerCase();
  const result = idSchema.safeParse(id);
  const named = { id, typed: cell, ...(column && { column }) };
  if (result.success) return named;
  const { expected, fix } = expectation(result.error.issues[0] as z.core.$ZodIssue);
  const near = idLike(cell);
  const message = phrase('bad-center.other', { heading: column?.heading ?? '', expected, found: shown(cell) });
  return { ...named, fault: { column, message, fix: near === undefined ? fix : phrase('bad-center.near-fix', { near }) } };
}

/** Question marks in the place of letters that Windows-1251 lacks, in a cell of a language that has such letters. */
function lostLetters(
  { column, taken: { language }, cell }: Filled,
  lost: ReadonlyMap<Language, readonly string[]>,
): Omit<Problem, 'where'> | undefined {
  const letters = (language && lost.get(language)) ?? [];
  if (letters.length === 0 || !hasLost(cell)) return undefined;
  const message = phrase('lost-letters.found', { heading: column.heading, found: shown(cell) });
  return { code: 'lost-letters', severity: 'error', message, fix: phrase('lost-letters.fix', { letters }) };
}
