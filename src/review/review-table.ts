import { type Languages, wordsOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { Table } from '../tables/table.js';
import { DECISION_WORDS } from './decision-words.js';
import type { Half } from './half.js';

const COLUMNS = [
  'id',
  'poster',
  'place',
  'day',
  'language',
  'words',
  'other language',
  'basis',
  'facts',
  'fingerprint',
  'decision',
  'by',
  'on',
  'remark',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The name of a column, with what it says in the languages of the project for those who fill it in. */
function titleOf(column: Column, languages: Languages): string {
  if (column === 'id') return column;
  const said = column === 'decision' ? [DECISION_WORDS] : languages.map((language) => wordsOf(language).review.columns[column]);
  return `${column} (${[...new Set(said)].join(' · ')})`;
}

/** The column that a title names: only what stands before the bracket counts. */
export function columnOf(title: string): Column | undefined {
  const name = title.replace(/\(.*/s, '').trim().toLowerCase();
  return COLUMNS.find((column) => column === name);
}

/** Halves as a table to fill in and to give back: what is said, in what it states, and empty cells for the decision. */
export function reviewTable(halves: readonly Half[], asOf: IsoDate, languages: Languages): Table {
  return {
    name: 'review',
    columns: COLUMNS.map((column) => titleOf(column, languages)),
    rows: halves.map((half) => COLUMNS.map((column) => cell(half, column, asOf))),
  };
}

function cell(half: Half, column: Column, asOf: IsoDate): string {
  switch (column) {
    case 'id':
    case 'poster':
    case 'language':
    case 'words':
    case 'fingerprint':
      return half[column];
    case 'place':
      return `${half.where.file}:${half.where.line ?? 1}`;
    case 'day':
      return asOf;
    case 'other language':
      return half.other;
    case 'basis':
      return half.basis.join('; ');
    case 'facts':
      return half.facts.join('; ');
    case 'decision':
    case 'by':
    case 'on':
    case 'remark':
      return '';
  }
}

/** The sheet of a workbook that holds the decisions: the one with most of their columns. Stops when all sheets are empty. */
export function pickTable(tables: readonly Table[], file: string): Table {
  const known = ({ columns }: Table) => columns.filter((title) => columnOf(title) !== undefined).length;
  const [best] = [...tables].sort((one, other) => known(other) - known(one));
  if (best) return best;
  const [message, fix] = [phrase('bad-table.no-decisions'), phrase('bad-table.no-decisions-fix')];
  throw new Stop(EXIT.content, [{ code: 'bad-table', severity: 'error', where: { file }, message, fix }]);
}
