import { type Phrase, phrase } from '../messages/message.js';
import { hasErrors, type Problem, type ProblemCode } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { dayIn } from '../rules/written-day.js';
import { rowPlace } from '../tables/row-place.js';
import type { Table } from '../tables/table.js';
import { DECISION_WORDS, decisionOf, UNDERSTOOD } from './decision-words.js';
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
type RowFault = Required<Omit<Problem, 'where' | 'about'>>;

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
  const days = daysIn(filled.map(([number, cell]) => [number, cell('day').trim()]));
  return {
    rows: read.map(({ row }) => row),
    ...(days.day && { day: days.day }),
    problems: [
      ...head,
      ...days.faults.flatMap(([row, fault]) => at([fault], row)),
      ...read.flatMap((each) => at(each.faults, each.row.number)),
    ],
  };
}

const error = (code: ProblemCode, message: Phrase, fix: Phrase): RowFault => ({ code, severity: 'error', message, fix });
const warning = (code: ProblemCode, message: Phrase, fix: Phrase): RowFault => ({ code, severity: 'warning', message, fix });

function columnFaults(columns: readonly string[]): readonly RowFault[] {
  const known = columns.map(columnOf);
  const missing = NEEDED.filter((column) => !known.includes(column));
  if (missing.length > 0) {
    const message = phrase('bad-table.other-columns', { columns: missing, found: columns });
    return [error('bad-table', message, phrase('bad-table.other-columns-fix'))];
  }
  return columns
    .filter((each) => columnOf(each) === undefined)
    .map((title) => warning('unread-column', phrase('unread-column.found', { title }), phrase('unread-column.fix')));
}

function readRow(number: number, cell: Cells, today: IsoDate): { readonly row: Row; readonly faults: readonly RowFault[] } {
  const [word, by, written] = [cell('decision').trim(), cell('by').trim(), cell('on').trim()];
  const decision = decisionOf(word);
  const on = dayIn(written);
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
  const faults: readonly (RowFault | false)[] = [
    word !== '' &&
      decision === undefined &&
      error(
        'unknown-decision',
        phrase('unknown-decision.found', { word }),
        phrase('unknown-decision.fix', { words: DECISION_WORDS, understood: UNDERSTOOD }),
      ),
    word === '' &&
      `${by}${written}` !== '' &&
      warning('undecided-row', phrase('undecided-row.found'), phrase('undecided-row.fix', { words: DECISION_WORDS })),
    written !== '' && on === undefined && noDay('on', written),
    on !== undefined && on > today && error('bad-date', phrase('bad-date.to-come', { day: on }), phrase('bad-date.to-come-fix')),
    decision === 'approve' &&
      (by === '' || written === '') &&
      error('missing-approver', noApprover(by, written), phrase('missing-approver.fix')),
    (/\p{Cc}/u.test(by) || by.length > LONGEST_NAME) &&
      error('missing-approver', phrase('missing-approver.more'), phrase('missing-approver.more-fix')),
  ];
  return faults.filter((fault) => fault !== false);
}

const noApprover = (by: string, on: string): Phrase => {
  if (by !== '') return phrase('missing-approver.no-day');
  return phrase(on === '' ? 'missing-approver.neither' : 'missing-approver.no-name');
};

const noDay = (column: 'day' | 'on', written: string): RowFault => {
  const message = written === '' ? phrase('bad-date.empty-cell', { column }) : phrase('bad-date.cell', { column, found: written });
  return error('bad-date', message, phrase('bad-date.cell-fix'));
};

/** The day that all rows name. What is no day is reported once, at the first row of those that say it. */
function daysIn(cells: readonly (readonly [row: number, written: string])[]): {
  readonly day?: IsoDate;
  readonly faults: readonly (readonly [row: number, fault: RowFault])[];
} {
  const firstRows = new Map([...cells].reverse().map(([row, written]) => [written, row]));
  const undated = [...firstRows].filter(([written]) => dayIn(written) === undefined).sort(([, one], [, other]) => one - other);
  const faults = undated.map(([written, row]) => [row, noDay('day', written)] as const);
  const [day, ...more] = [...new Set(cells.flatMap(([, written]) => dayIn(written) ?? []))];
  if (more.length === 0) return { ...(day && { day }), faults };
  const message = phrase('bad-table.days', { days: day === undefined ? more : [day, ...more] });
  return { faults: [...faults, [HEAD, error('bad-table', message, phrase('bad-table.days-fix'))]] };
}
