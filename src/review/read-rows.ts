import { hasErrors, type Problem, type ProblemCode } from '../problem.js';
import { type IsoDate, parseDate } from '../rules/date.js';
import { rowPlace } from '../tables/row-place.js';
import type { Table } from '../tables/table.js';
import { DECISION_WORDS, decisionOf } from './decision-words.js';
import { type Column, columnOf } from './review-table.js';
import type { Row } from './row.js';

/** Without one of these a row says nothing. */
const NEEDED: readonly Column[] = ['id', 'day', 'language', 'words', 'fingerprint', 'decision', 'by', 'on', 'remark'];

/** Characters of a name. */
const LONGEST_NAME = 100;

interface ReadRows {
  readonly rows: readonly Row[];
  /** The day whose words the table states; absent when it names none, or several. */
  readonly day?: IsoDate;
  readonly problems: readonly Problem[];
}

/** What a cell of a row says. */
type Cells = (column: Column) => string;
/** What is wrong with a row, before it is said of which. */
type RowFault = Required<Omit<Problem, 'where'>>;

const HEAD = -1;

/**
 * The decisions in a table that came back. Reports `bad-table` for other columns and for more than one day,
 * `unread-column`, `unknown-decision`, `bad-date`, `missing-approver`, and the warning `undecided-row`.
 */
export function readRows({ columns, rows: written }: Table, file: string, today: IsoDate): ReadRows {
  const at = (faults: readonly RowFault[], row: number): readonly Problem[] =>
    faults.map((fault) => ({ ...fault, where: rowPlace(file, row) }));
  const head = at(columnFaults(columns), HEAD);
  if (hasErrors(head)) return { rows: [], problems: head };
  const places = new Map(columns.map((title, index) => [columnOf(title), index]));
  const filled = [...written.entries()]
    .filter(([, row]) => row.some((cell) => cell.trim() !== ''))
    .map(([number, row]): [number, Cells] => [number, (column) => row[places.get(column) ?? -1] ?? '']);
  const read = filled.map(([number, cell]) => readRow(number, cell, today));
  const { day, faults } = oneDay(new Set(filled.map(([, cell]) => cell('day').trim())));
  return {
    rows: read.map(({ row }) => row),
    ...(day && { day }),
    problems: [...head, ...read.flatMap((each) => at(each.faults, each.row.number)), ...at(faults, HEAD)],
  };
}

const error = (code: ProblemCode, message: string, fix: string): RowFault => ({ code, severity: 'error', message, fix });
const warning = (code: ProblemCode, message: string, fix: string): RowFault => ({ code, severity: 'warning', message, fix });

function columnFaults(columns: readonly string[]): readonly RowFault[] {
  const known = columns.map(columnOf);
  const missing = NEEDED.filter((column) => !known.includes(column));
  if (missing.length > 0) {
    const found = columns.map((title) => `"${title}"`).join(', ');
    const fix = 'take the table that "taqta review --table" wrote; the order of its columns may change, their names may not';
    return [error('bad-table', `expected the columns ${missing.map((column) => `"${column}"`).join(', ')}, found ${found}`, fix)];
  }
  return columns
    .filter((each) => columnOf(each) === undefined)
    .map((title) =>
      warning('unread-column', `expected the columns of the table, found "${title}": it was not read`, 'write it as a remark'),
    );
}

function readRow(number: number, cell: Cells, today: IsoDate): { readonly row: Row; readonly faults: readonly RowFault[] } {
  const [word, by, written] = [cell('decision').trim(), cell('by').trim(), cell('on').trim()];
  const decision = decisionOf(word);
  const on = dayOf(written);
  const row = {
    number,
    id: cell('id').trim(),
    language: cell('language').trim(),
    words: cell('words'),
    fingerprint: cell('fingerprint').trim(),
    ...(decision && { decision }),
    by,
    ...(on && { on }),
    remark: cell('remark').trim(),
  };
  return { row, faults: rowFaults(row, { word, written, today }) };
}

/** What is wrong with a row of which `word` and `written` are the decision and the day as they stand in the table. */
function rowFaults(
  { decision, by, on }: Row,
  { word, written, today }: { readonly word: string; readonly written: string; readonly today: IsoDate },
): readonly RowFault[] {
  const missing = [by === '' ? 'no name' : '', written === '' ? 'no day' : ''].filter((each) => each !== '').join(' and ');
  const faults: readonly (RowFault | false)[] = [
    word !== '' &&
      decision === undefined &&
      error('unknown-decision', `expected a decision, found "${word}"`, `write one of: ${DECISION_WORDS}`),
    word === '' &&
      `${by}${written}` !== '' &&
      warning('undecided-row', 'expected a decision beside the name or the day, found none', `write one of: ${DECISION_WORDS}`),
    written !== '' && on === undefined && error('bad-date', `expected a day, found "${written}"`, 'write it as 2026-01-31 or 31.01.2026'),
    on !== undefined && on > today && error('bad-date', `expected a day that has come, found ${on}`, 'write the day of the decision'),
    decision === 'approve' &&
      missing !== '' &&
      error('missing-approver', `expected who approves and on which day, found ${missing}`, 'fill in "by" and "on"'),
    (/\p{Cc}/u.test(by) || by.length > LONGEST_NAME) &&
      error('missing-approver', 'expected a name in "by", found more', 'write the name alone'),
  ];
  return faults.filter((fault) => fault !== false);
}

function oneDay(days: ReadonlySet<string>): { readonly day?: IsoDate; readonly faults: readonly RowFault[] } {
  const [first = '', ...more] = days;
  const day = parseDate(first);
  if (days.size === 0 || (day !== undefined && more.length === 0)) return { ...(day && { day }), faults: [] };
  const found = [...days].map((each) => `"${each}"`).join(', ');
  const fix = 'give back each table by itself, its column "day" as it was';
  return { faults: [error('bad-table', `expected one day in the column "day", found ${found}`, fix)] };
}

/** A day as people write it in a table: 2026-01-31 or 31.01.2026. */
function dayOf(text: string): IsoDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return parseDate(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
