import { Fragment, type ReactElement } from 'react';
import { drawnWords } from '../../../src/blocks/table.js';
import { type Language, wordsOf } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Statement, TableBlock, TableCell, TableRow } from '../../../src/poster/model.js';
import type { TypeStyle } from '../../../src/typography/paragraph.js';
import { amountCell } from './amount.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, stack, tagged } from './cell.js';
import { heardInEach } from './heard-once.js';
import { Box } from './primitives.js';
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

interface HeadOf {
  readonly language: Language;
  readonly width: Pt;
}

/** The name of a row, and its condition. */
export function rowParts(
  frame: Frame,
  inside: InTable,
  each: TableRow,
  { language, width }: HeadOf,
): { readonly name: Cell; readonly note?: Cell } {
  const { name, note } = headTypes(frame, inside);
  const heard = (statement: Statement, type: TypeStyle): Cell =>
    tagged(said(frame, statement, { language, type, width }), {
      within: [...inRow(inside, each), { role: 'TH', name: 'name', scope: 'Row' }, { role: 'P', name: statement.id }],
    });
  return { name: heard(each.statement, name), ...(each.note && { note: heard(each.note, note) }) };
}

/** The name of a row with its condition. */
export function rowHead(frame: Frame, inside: InTable, each: TableRow, own: HeadOf): Cell {
  const { name, note } = rowParts(frame, inside, each, own);
  if (!note) return name;
  const apart = oneLine(frame, inside, own.width);
  if (apart !== undefined) return beside(name, note, apart);
  return stack([name, note]);
}

const headTypes = (frame: Frame, { look: { tracking } }: InTable): { readonly name: TypeStyle; readonly note: TypeStyle } => ({
  name: style(frame, { scale: TABLE_TYPE.name, weight: 700, tracking }),
  note: style(frame, { scale: TABLE_TYPE.note, tracking }),
});

/** Rows of a longer table have their conditions beside their names, where all have the room. */
const MANY_ROWS = 11;
/** Room between a name and its condition, in ems of the condition. */
const APART = 0.6;

/** Where names and conditions of all rows share a line in every language: the room between them; nothing where they do not. */
function oneLine(frame: Frame, inside: InTable, width: Pt): number | undefined {
  if (inside.block.rows.length <= MANY_ROWS) return undefined;
  const types = headTypes(frame, inside);
  const apart = APART * types.note.size;
  const isShared = ({ statement, note }: TableRow, language: Language): boolean => {
    if (note === undefined) return true;
    const one = said(frame, statement, { language, type: types.name, width });
    const other = said(frame, note, { language, type: types.note, width });
    return one.height < 1.5 * types.name.leading && other.height < 1.5 * types.note.leading && one.width + apart + other.width <= width;
  };
  const shared = inside.block.rows.every((each) => frame.languages.every((language) => isShared(each, language)));
  return shared ? apart : undefined;
}

/** Two cells of one line each, on one base line. */
const beside = (one: Cell, other: Cell, apart: number): Cell => ({
  ...one,
  width: pt(one.width + apart + other.width),
  draw: (left, top) => (
    <Fragment>
      {one.draw(left, top)}
      {other.draw(left + one.width + apart, top + (one.height - other.height) * BASE)}
    </Fragment>
  ),
});

/** How far the base line of a line of other type lies lower, as a part of the difference in height. */
const BASE = 0.75;

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
      return heardInEach(frame, amountCell(frame, found.figure.digits, { size, weight: 800 }), heard, { figures: true, ground });
    default:
      return heardInEach(frame, markCell(frame, 'no', DISC), heard, { figures: false, ground });
  }
}
