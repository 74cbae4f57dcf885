import { drawnWords, isNumeric, marksOf } from '../blocks/table.js';
import { glue } from '../language/glue.js';
import { wordsOf } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { Statement, TableBlock, TableCell } from '../poster/model.js';
import { said, type Voice } from './said.js';
import type { CellView, PagePart } from './view.js';

/** More columns than these are a list on a screen that is no wider than a page of a book. */
const FEW_COLUMNS = 2;

/** The icons of the marks; a ring has none. */
const SIGNS = { yes: 'check', if: null, no: 'minus' } as const;

/** The rows of a table that a page shows, with its heads; what belongs to the whole table stands with its last row. */
export function tablePart(voice: Voice, block: TableBlock, members: readonly Statement[]): PagePart {
  const { corner, columns, rows, notes } = block;
  const shown = rows.filter(({ statement }) => members.includes(statement));
  const ends = shown.at(-1) === rows.at(-1);
  return {
    partial: 'part-table',
    corner: corner ? said(voice, corner) : null,
    rowName: glue(voice.language, wordsOf(voice.language).table.row),
    columns: columns.map((column, at) => ({ ...said(voice, column), numeric: isNumeric(block, at) })),
    wide: columns.length > FEW_COLUMNS,
    rows: shown.map(({ statement, note, cells }) => ({
      head: said(voice, statement),
      icon: statement.icon ?? null,
      note: note ? said(voice, note) : null,
      cells: cells.map((cell, at) => cellView(voice, cell, columns[at])),
    })),
    key: marksOf(block).map((mark) => ({ mark, sign: SIGNS[mark], words: glue(voice.language, wordsOf(voice.language).table[mark]) })),
    notes: ends ? notes.map((note) => said(voice, note)) : [],
  };
}

function cellView(voice: Voice, cell: TableCell, head: Statement | undefined): CellView {
  const { language } = voice;
  return {
    kind: cell.kind,
    mark: cell.kind === 'mark' ? cell.mark : '',
    sign: cell.kind === 'mark' ? SIGNS[cell.mark] : 'minus',
    figure: cell.kind === 'figure' ? cell.figure.digits : cell.kind === 'count' ? String(cell.count) : '',
    said: cell.kind === 'text' ? said(voice, cell.statement) : null,
    words: glue(language, drawnWords(language, cell)),
    head: head ? glue(language, plain(head.text[language])) : '',
  };
}
