import { Fragment, type ReactElement } from 'react';
import { drawnWords } from '../../../src/blocks/table.js';
import { type Language, wordsOf } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Pt } from '../../../src/paper/units.js';
import type { Statement, TableBlock, TableCell, TableRow } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { heardInEach } from './heard-once.js';
import { Box } from './primitives.js';
import { digits } from './signs.js';
import { countCell, markCell } from './table-marks.js';
import type { Element } from './tag.js';
import { said, style } from './type.js';

/** What the parts of a table share. */
export interface InTable {
  readonly block: TableBlock;
  /** Names its elements: no other table of the poster has it. */
  readonly name: string;
  readonly look: BlockLook;
  readonly standing: Standing;
}

/** Type of names, conditions and numbers against the body. */
export const TABLE_TYPE = { name: 1.12, note: 1, figure: 1.85, ofFew: 2.6 } as const;

/** Side of a mark, in millimetres at A4. */
export const DISC = 8;

/** The elements of a table's row of heads; the first of it says what the rows are. */
export const headRow = ({ name }: InTable): readonly Element[] => [
  { role: 'Table', name },
  { role: 'TR', name: 'heads' },
];

/** Heard before the heads of columns, where nothing is drawn: each row of a table has as many cells as any other. */
export function corner(frame: Frame, inside: InTable): ReactElement {
  const { corner: own } = inside.block;
  return (
    <Fragment>
      {frame.languages.map((language) => (
        <Box
          key={language}
          tag={{
            language,
            within: [
              ...headRow(inside),
              {
                role: 'TH',
                name: 'corner',
                scope: 'Column',
                order: 'first',
                actual: own ? plain(own.text[language]) : wordsOf(language).table.row,
              },
            ],
            drawing: true,
          }}
          style={{ position: 'absolute', left: frame.edge, top: 0, width: 1, height: 1, backgroundColor: frame.theme.colours.paper }}
        />
      ))}
    </Fragment>
  );
}

/** The elements around a cell of a row. */
export const inRow = ({ name }: InTable, { statement }: TableRow): readonly Element[] => [
  { role: 'Table', name },
  { role: 'TR', name: statement.id },
];

/** The name of a row with its condition. */
export function rowHead(frame: Frame, inside: InTable, each: TableRow, { language, width }: { language: Language; width: Pt }): Cell {
  const { look } = inside;
  const name = style(frame, { scale: TABLE_TYPE.name, weight: 700, tracking: look.tracking });
  const note = style(frame, { scale: TABLE_TYPE.note, tracking: look.tracking });
  const heard = (statement: Statement, cell: Cell): Cell =>
    tagged(cell, { within: [...inRow(inside, each), { role: 'TH', name: 'name', scope: 'Row' }, { role: 'P', name: statement.id }] });
  const own = said(frame, each.statement, { language, type: name, width });
  if (!each.note) return heard(each.statement, own);
  // A condition starts level in every language: names that take fewer lines leave room.
  const tallest = Math.max(...frame.languages.map((other) => said(frame, each.statement, { language: other, type: name, width }).height));
  const condition = said(frame, each.note, { language, type: note, width });
  return stack([padded(heard(each.statement, own), { bottom: tallest - own.height }), heard(each.note, condition)]);
}

export const figureCell = (frame: Frame, { figure }: Extract<TableCell, { kind: 'figure' }>, size: number): Cell =>
  digits(frame, figure.digits, { size, weight: 800, colour: frame.theme.colours.ink, tracking: -0.01 });

interface Drawn {
  readonly within: readonly Element[];
  /** Points at A4 of numbers. */
  readonly size: number;
}

/** A cell without words, heard in every language of the page. */
export function drawn(frame: Frame, found: TableCell, { within, size }: Drawn): Cell {
  const heard = { within, words: (language: Language) => drawnWords(language, found) };
  const ground = frame.theme.colours.tint;
  switch (found.kind) {
    case 'mark':
      return heardInEach(frame, markCell(frame, found.mark, DISC), heard, { figures: false, ground });
    case 'count':
      return heardInEach(frame, countCell(frame, found.count, DISC), heard, { figures: true, ground });
    case 'figure':
      return heardInEach(frame, figureCell(frame, found, size), heard, { figures: true, ground });
    default:
      return heardInEach(frame, markCell(frame, 'no', DISC), heard, { figures: false, ground });
  }
}

/** Whether a cell has words, which no middle column holds for two languages. */
export const isWorded = ({ rows }: TableBlock): boolean => rows.some(({ cells }) => cells.some(({ kind }) => kind === 'text'));
