import { grouped } from '../grouped.js';
import type { CenterColumn } from '../language/center-table.js';
import { type Language, type Languages, rulesOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { rowPlace } from '../tables/row-place.js';
import { type Heading, headingLike, headingOf } from './heading.js';

/** What a column is taken for. */
export interface Taken {
  /** `week`: the hours of some weekdays. */
  readonly column: CenterColumn | 'week';
  /** In which its cells are, where each language has a column of its own; of hours: they are words in it, unless they are figures. */
  readonly language?: Language;
  /** Of several phones which one, counted from 1. */
  readonly number: number;
  /** Of `week`, counted from 0, Monday. */
  readonly days?: readonly number[];
}

/** A column of a table as it was understood. */
export interface TableColumn {
  /** Counted from 0. */
  readonly at: number;
  readonly heading: string;
  /** Absent: it is not read. */
  readonly taken?: Taken;
}

/** A cell of a row with the column in which it stands. */
export interface Filled {
  readonly column: TableColumn;
  readonly taken: Taken;
  /** As the program takes texts, without blanks at its ends. */
  readonly cell: string;
}

interface UnderstoodColumns {
  readonly columns: readonly TableColumn[];
  /** Those of which there is one of a kind: of two alike nobody knows which is meant. */
  readonly alone: readonly TableColumn[];
  readonly problems: readonly Problem[];
}

/** What every language says by itself. */
const HALVED: ReadonlySet<string> = new Set(['name', 'address', 'purpose']);
/** Of which a center may have several. */
const SEVERAL: ReadonlySet<string> = new Set(['phone', 'purpose']);

/** The place of a column: its heading in the first row. */
export const columnPlace = (file: string, { at }: Pick<TableColumn, 'at'>, row = -1): Place => ({
  ...rowPlace(file, row),
  column: at + 1,
});

/**
 * What the columns of a table are taken for, by their headings in whichever language. Reports `unknown-column`, a warning, of those
 * that are not read, and `bad-table` of those that are missing, there twice, or in no language of the project.
 */
export function understoodColumns(headings: readonly string[], file: string, languages: Languages): UnderstoodColumns {
  const read = headings.map((heading, at): ReadHeading => ({ heading, at, says: headingOf(heading) }));
  const found = takenColumns(besideOthers(read, languages), languages);
  const columns = found.map(({ column }) => column);
  const problems = [
    ...found.flatMap(({ column, fault }): readonly Problem[] => (fault ? [{ ...fault, where: columnPlace(file, column) }] : [])),
    ...twice(columns, file),
  ];
  const kinds = grouped(columns, ({ taken }) => taken && keyOf(taken));
  const alone = columns.filter(({ taken }) => taken && kinds.get(keyOf(taken))?.length === 1);
  return { columns, alone, problems: [...problems, ...missing(columns, file, { languages, faulty: problems.some(isError) })] };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

type ColumnFault = Omit<Problem, 'where'>;

interface ReadHeading {
  readonly heading: string;
  readonly at: number;
  readonly says: Heading | undefined;
  /** The column that is meant by the name that this one has with more words: this one is not read. */
  readonly other?: TableColumn;
}

interface Found {
  readonly column: TableColumn;
  readonly fault?: ColumnFault;
}

/** «Телефон приемной» is the phone where no other column is headed «Телефон»; beside one it is whatever somebody keeps there. */
function besideOthers(read: readonly ReadHeading[], languages: Languages): readonly ReadHeading[] {
  const isLoose = ({ says }: ReadHeading): boolean => says?.kind === 'column' && says.loose === true;
  if (!read.some(isLoose)) return read;
  const taken = takenColumns(read, languages).map(({ column }) => column);
  const exact = new Map(
    taken.flatMap((column, at) => (column.taken && !isLoose(read[at] as ReadHeading) ? [[keyOf(column.taken), column]] : [])),
  );
  return read.map((each, at) => {
    const kind = taken[at]?.taken;
    const other = kind && isLoose(each) ? exact.get(keyOf(kind)) : undefined;
    return other ? { ...each, other } : each;
  });
}

function takenColumns(read: readonly ReadHeading[], languages: Languages): readonly Found[] {
  const hours = read.filter(({ says, other }) => other === undefined && says?.kind === 'column' && says.column === 'hours').length;
  return read.map(({ heading, at, says, other }): Found => {
    const column = { heading, at };
    if (other) return { column, fault: besideOther(heading, other) };
    return says === undefined ? { column, fault: unknown(heading) } : takenFor(says, column, { languages, severalHours: hours > 1 });
  });
}

function unknown(heading: string): ColumnFault {
  const near = headingLike(heading);
  return {
    code: 'unknown-column',
    severity: 'warning',
    about: heading,
    message: phrase('unknown-column.found', { heading }),
    fix: near === undefined ? phrase('unknown-column.fix') : phrase('unknown-column.near-fix', { near }),
  };
}

const besideOther = (heading: string, { heading: other, taken }: TableColumn): ColumnFault => ({
  code: 'unknown-column',
  severity: 'warning',
  about: heading,
  message: phrase('unknown-column.beside', { heading, other }),
  fix: phrase(taken && SEVERAL.has(taken.column) ? 'unknown-column.beside-fix' : 'unknown-column.fix'),
});

const badTable = (message: Phrase, fix: Phrase): ColumnFault => ({ code: 'bad-table', severity: 'error', message, fix });

interface Known {
  readonly languages: Languages;
  /** Hours stand in a column for each language. */
  readonly severalHours: boolean;
}

function takenFor(says: Heading, column: Pick<TableColumn, 'at' | 'heading'>, { languages, severalHours }: Known): Found {
  if (says.kind === 'week') return { column: { ...column, taken: { column: 'week', number: 1, days: says.days } } };
  const { language: named, spoken, number } = says;
  const taken: Taken = { column: says.column, number: SEVERAL.has(says.column) ? number : 1 };
  if (says.column === 'hours') {
    const language = named ?? (severalHours ? spoken : undefined);
    if (language === undefined || (named === undefined && !languages.includes(language))) return { column: { ...column, taken } };
  } else if (!HALVED.has(says.column)) return { column: { ...column, taken } };
  const [only, ...others] = languages;
  const language = named ?? (others.length === 0 ? only : spoken);
  if (language !== undefined && languages.includes(language)) return { column: { ...column, taken: { ...taken, language } } };
  const { heading } = column;
  const said = { heading, languages };
  return {
    column,
    fault:
      named === undefined
        ? badTable(phrase('bad-table.no-language', said), phrase('bad-table.no-language-fix', { heading, language: only }))
        : {
            code: 'unknown-column',
            severity: 'warning',
            about: heading,
            message: phrase('unknown-column.language', said),
            fix: phrase('unknown-column.language-fix', { language: named }),
          },
  };
}

const keyOf = ({ column, language, number, days }: Taken): string => [column, language, number, days].join('/');

function twice(columns: readonly TableColumn[], file: string): readonly Problem[] {
  const first = new Map<string, TableColumn>();
  return columns.flatMap((column): readonly Problem[] => {
    if (column.taken === undefined) return [];
    const other = first.get(keyOf(column.taken));
    if (other === undefined) first.set(keyOf(column.taken), column);
    return other === undefined
      ? []
      : [
          {
            ...badTable(
              phrase('bad-table.both', { heading: column.heading, other: other.heading }),
              phrase(SEVERAL.has(column.taken.column) ? 'bad-table.both-numbered-fix' : 'bad-table.both-fix'),
            ),
            where: columnPlace(file, column),
          },
        ];
  });
}

interface Asked {
  readonly languages: Languages;
  /** Whether columns are at fault that may be those that are missing. */
  readonly faulty: boolean;
}

/** What no center does without. A name or an address in one more language is one of them. */
function missing(columns: readonly TableColumn[], file: string, { languages, faulty }: Asked): readonly Problem[] {
  if (faulty) return [];
  const has = (column: Taken['column'], language?: Language): boolean =>
    columns.some(({ taken }) => taken?.column === column && (language === undefined || taken.language === language));
  const asked: readonly (readonly [CenterColumn, Language?])[] = [
    ['id'],
    ...languages.flatMap((language) => [['name', language] as const, ['address', language] as const]),
    ['phone'],
  ];
  const lacking = asked
    .filter(([column, language]) => !has(column, language))
    .map(([column, language]) => calledBy(languages, column, language));
  const all = has('hours') || has('week') ? lacking : [...lacking, calledBy(languages, 'hours')];
  if (all.length === 0) return [];
  const message = phrase('bad-table.missing', { headings: all });
  return [{ ...badTable(message, phrase('bad-table.missing-fix')), where: rowPlace(file, -1) }];
}

/** A heading that is understood, as whoever keeps the table would write it: in the first of the project's languages that has a word. */
function calledBy(languages: Languages, column: CenterColumn, language?: Language): string {
  const said = languages.map((each) => rulesOf(each).centerTable.columns[column][0]).find((word) => word !== undefined) ?? column;
  return language === undefined ? said : `${said} (${language})`;
}
