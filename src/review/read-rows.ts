import type { Problem, ProblemCode } from '../problem.js';
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
/** Tells of a row, `HEAD` for the names of the columns. */
type Tell = (severity: Problem['severity'], code: ProblemCode, row: number, message: string, fix: string) => void;
const HEAD = -1;

/**
 * The decisions in a table that came back. Reports `bad-table` for other columns and for more than one day,
 * `unread-column`, `unknown-decision`, `bad-date`, `missing-approver`, and the warning `undecided-row`.
 */
export function readRows({ columns, rows: written }: Table, file: string, today: IsoDate): ReadRows {
  const problems: Problem[] = [];
  const tell: Tell = (severity, code, row, message, fix) => {
    problems.push({ code, severity, where: rowPlace(file, row), message, fix });
  };
  const places = new Map(columns.map((title, index) => [columnOf(title), index]));
  if (!hasColumns(columns, tell)) return { rows: [], problems };
  const filled = [...written.entries()]
    .filter(([, row]) => row.some((cell) => cell.trim() !== ''))
    .map(([number, row]): [number, Cells] => [number, (column) => row[places.get(column) ?? -1] ?? '']);
  const rows = filled.map(([number, cell]) => readRow(number, cell, today, tell));
  const day = oneDay(new Set(filled.map(([, cell]) => cell('day').trim())), tell);
  return { rows, ...(day && { day }), problems };
}

function hasColumns(columns: readonly string[], tell: Tell): boolean {
  const known = columns.map(columnOf);
  const missing = NEEDED.filter((column) => !known.includes(column));
  if (missing.length > 0) {
    const found = columns.map((title) => `"${title}"`).join(', ');
    const fix = 'take the table that "taqta review --table" wrote; the order of its columns may change, their names may not';
    tell('error', 'bad-table', HEAD, `expected the columns ${missing.map((column) => `"${column}"`).join(', ')}, found ${found}`, fix);
    return false;
  }
  for (const title of columns.filter((each) => columnOf(each) === undefined))
    tell('warning', 'unread-column', HEAD, `expected the columns of the table, found "${title}": it was not read`, 'write it as a remark');
  return true;
}

function readRow(number: number, cell: Cells, today: IsoDate, tell: Tell): Row {
  const report = (code: ProblemCode, message: string, fix: string): void => tell('error', code, number, message, fix);
  const [word, by, written] = [cell('decision').trim(), cell('by').trim(), cell('on').trim()];
  const decision = decisionOf(word);
  const on = dayOf(written);
  if (word !== '' && decision === undefined)
    report('unknown-decision', `expected a decision, found "${word}"`, `write one of: ${DECISION_WORDS}`);
  if (word === '' && `${by}${written}` !== '')
    tell(
      'warning',
      'undecided-row',
      number,
      'expected a decision beside the name or the day, found none',
      `write one of: ${DECISION_WORDS}`,
    );
  if (written !== '' && on === undefined) report('bad-date', `expected a day, found "${written}"`, 'write it as 2026-01-31 or 31.01.2026');
  if (on !== undefined && on > today) report('bad-date', `expected a day that has come, found ${on}`, 'write the day of the decision');
  if (decision === 'approve' && (by === '' || written === '')) {
    const missing = [by === '' ? 'no name' : '', written === '' ? 'no day' : ''].filter((each) => each !== '').join(' and ');
    report('missing-approver', `expected who approves and on which day, found ${missing}`, 'fill in "by" and "on"');
  }
  if (/\p{Cc}/u.test(by) || by.length > LONGEST_NAME)
    report('missing-approver', 'expected a name in "by", found more', 'write the name alone');
  return {
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
}

function oneDay(days: ReadonlySet<string>, tell: Tell): IsoDate | undefined {
  const [first = '', ...more] = days;
  const day = parseDate(first);
  if (days.size === 0 || (day !== undefined && more.length === 0)) return day;
  const found = [...days].map((each) => `"${each}"`).join(', ');
  const fix = 'give back each table by itself, its column "day" as it was';
  tell('error', 'bad-table', HEAD, `expected one day in the column "day", found ${found}`, fix);
  return undefined;
}

/** A day as people write it in a table: 2026-01-31 or 31.01.2026. */
function dayOf(text: string): IsoDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return parseDate(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
