import { Fragment, type ReactElement } from 'react';
import { isWorded } from '../../../src/blocks/table.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Statement, TableBlock, TableRow } from '../../../src/poster/model.js';
import { amountCell } from './amount.js';
import type { BlockLook } from './block-look.js';
import { type Cell, tagged } from './cell.js';
import { Box } from './primitives.js';
import { axisOf, row } from './row.js';
import { icon, nightTile } from './signs.js';
import { corner, drawn, headRow, type InTable, inRow, rowHead, TABLE_TYPE } from './table-parts.js';
import { said, style } from './type.js';

/** Lengths of a pillar in millimetres at A4. */
const PILLAR = { mark: 16, icon: 8.4, gap: 3, side: 3.4, gutter: 4.5, most: 66 } as const;

/** Numbers of so few rows are larger. */
const FEW_ROWS = 4;

/** One column of the pillar: how wide it is, and where its middle stands from the middle of the pillar. */
interface Column {
  readonly middle: number;
  readonly width: number;
  /** What of its numbers stands behind the last whole digit at most. */
  readonly tail: number;
}

interface Pillar {
  readonly width: Pt;
  /** Room at its left for the pictograms of rows. */
  readonly icons: number;
  readonly columns: readonly Column[];
  /** Points at A4 of its numbers. */
  readonly size: number;
}

/** The middle column that a table asks of its sheet; nothing where its cells have words. */
export const pillarSpine = (frame: Frame, block: TableBlock, look: BlockLook): Pt =>
  isWorded(block) ? pt(0) : pt(pillarOf(frame, block, look).width + 2 * frame.mm(PILLAR.gutter));

function pillarOf(frame: Frame, { rows, columns }: TableBlock, look: BlockLook): Pillar {
  const icons = columns.length === 0 && rows.some(({ statement }) => statement.icon !== undefined) ? frame.mm(PILLAR.icon + PILLAR.gap) : 0;
  const figures = (at: number, size: number) =>
    rows.flatMap(({ cells }) => (cells[at]?.kind === 'figure' ? [amountCell(frame, cells[at].figure.digits, { size, weight: 800 })] : []));
  const tails = (at: number, size: number): number => Math.max(0, ...figures(at, size).map(({ width, whole }) => width - whole));
  const widest = (at: number, size: number): number => Math.max(0, ...figures(at, size).map(({ whole }) => whole)) + tails(at, size);
  const count = Math.max(1, columns.length);
  const widths = (size: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => {
      const own = widest(at, size);
      return Math.max(columns.length === 0 ? 0 : frame.mm(PILLAR.mark), own === 0 ? 0 : own + (count > 1 ? frame.mm(PILLAR.gap) : 0));
    });
  const own = frame.setting.body * (rows.length <= FEW_ROWS ? TABLE_TYPE.ofFew : TABLE_TYPE.figure);
  const around = icons + 2 * frame.mm(PILLAR.side);
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
  const size = sum(widths(own)) + around <= frame.mm(PILLAR.most) ? own : (own * (frame.mm(PILLAR.most) - around)) / sum(widths(own));
  const found = widths(size);
  const width = Math.max(sum(found) + around, frame.mm(look.pillar ?? 0));
  const start = width / 2 - frame.mm(PILLAR.side) - sum(found);
  const spread = columns.length === 0 ? start : -sum(found) / 2;
  return {
    width: pt(width),
    icons,
    size,
    columns: found.map((each, at) => ({ middle: spread + sum(found.slice(0, at)) + each / 2, width: each, tail: tails(at, size) })),
  };
}

const RULE = 0.25;

/** The height of a figure's row as a multiple of its capitals. */
const FIGURES_APART = 1.4;

/** Rows with what needs no translation in the middle, below the heads of its columns. */
export function pillarRows(frame: Frame, inside: InTable): readonly Row[] {
  const pillar = pillarOf(frame, inside.block, inside.look);
  const heads = inside.block.columns.map((column, at) => stair(frame, inside, pillar, { column, at }));
  const own = inside.block.corner === undefined || heads.length === 0 ? [] : [cornerRow(frame, inside, pillar, inside.block.corner)];
  return [...heads, ...own, ...inside.block.rows.map((each, at) => pillarRow(frame, inside, pillar, { each, at }))];
}

/** What the rows are, where the content says it: over their names, below the heads. */
function cornerRow(frame: Frame, inside: InTable, pillar: Pillar, corner: Statement): Row {
  const { tint } = frame.theme.colours;
  const type = style(frame, { weight: 600, tracking: inside.look.tracking });
  return row(frame, {
    half: (language, width) =>
      tagged(said(frame, corner, { language, type, width }), {
        within: [...headRow(inside), { role: 'TH', name: 'corner', scope: 'Column', order: 'first' }],
      }),
    tag: {},
    spine: [],
    spineWidth: pt(pillar.width + 2 * frame.mm(PILLAR.gutter)),
    pillar: { colour: tint, width: pillar.width },
    top: pt(0),
    bottom: frame.air(frame.setting.row * 0.5),
    leads: true,
    behind: (height) => <Fragment>{stems(frame, inside, pillar, { count: inside.block.columns.length, from: () => 0, height })}</Fragment>,
  });
}

/** Lines from the signs of columns down to their rows. */
function stems(
  frame: Frame,
  { block }: InTable,
  pillar: Pillar,
  { count, from, height }: { readonly count: number; readonly from: (index: number) => number; readonly height: number },
): readonly ReactElement[] {
  // Other pillars of the sheet may be wider.
  const axis = axisOf(frame, pt(Math.max(frame.spine, pillar.width + 2 * frame.mm(PILLAR.gutter))));
  const width = frame.line(0.5);
  return block.columns.slice(0, count).map(({ id }, index) => (
    <Box
      key={id}
      style={{
        position: 'absolute',
        left: axis + (pillar.columns[index]?.middle ?? 0) - width / 2,
        top: from(index),
        width,
        height: height - from(index),
        backgroundColor: frame.theme.colours.night,
      }}
    />
  ));
}

/** The head of a column: its name in every language, its sign over its column, a stem down to the rows. */
function stair(frame: Frame, inside: InTable, pillar: Pillar, { column, at }: { column: Statement; at: number }): Row {
  const { look, standing, block } = inside;
  const { tint } = frame.theme.colours;
  const first = at === 0;
  const last = at === block.columns.length - 1;
  const type = style(frame, { scale: TABLE_TYPE.name, weight: 800, tracking: look.tracking });
  const side = look.badge * 1.25;
  const sign = column.icon === undefined ? disc(frame, side) : nightTile(frame, column.icon, side);
  const top = pt(frame.air(frame.setting.row) + (first ? Math.max(0, standing.sun) : 0));
  return row(frame, {
    half: (language, width) =>
      tagged(said(frame, column, { language, type, width }), {
        within: [...headRow(inside), { role: 'TH', name: column.id, scope: 'Column' }],
      }),
    tag: {},
    spine: [moved(sign, pillar.columns[at]?.middle ?? 0, pillar.width)],
    spineWidth: pt(pillar.width + 2 * frame.mm(PILLAR.gutter)),
    pillar: { colour: tint, width: pillar.width },
    level: sign.height,
    top,
    bottom: frame.air(last ? frame.setting.row + 1 : frame.setting.row * 0.5),
    leads: true,
    behind: (height) => (
      <Fragment>
        {first && inside.block.corner === undefined && corner(frame, inside)}
        {stems(frame, inside, pillar, { count: at + 1, from: (index) => (index === at ? top + sign.height / 2 : 0), height })}
      </Fragment>
    ),
  });
}

/** Where the stem of a column begins that has no pictogram. */
function disc(frame: Frame, side: number): Cell {
  const own = frame.mm(side);
  const height = pt(own);
  const across = own * 0.5;
  return {
    width: height,
    height,
    draw: (left, top) => (
      <Box
        style={{
          position: 'absolute',
          left: left + (own - across) / 2,
          top: top + (own - across) / 2,
          width: across,
          height: across,
          borderRadius: across / 2,
          backgroundColor: frame.theme.colours.night,
        }}
      />
    ),
  };
}

/** A cell whose middle stands so far from the middle of the pillar. */
function moved(cell: Cell, middle: number, width: Pt): Cell {
  return { ...cell, width, draw: (left, top) => cell.draw(left + width / 2 + middle - cell.width / 2, top) };
}

function pillarRow(frame: Frame, inside: InTable, pillar: Pillar, { each, at }: { each: TableRow; at: number }): Row {
  const { tint, line, night } = frame.theme.colours;
  const cells = each.cells.map((found, index) =>
    drawn(frame, found, { within: [...inRow(inside, each), { role: 'TD', name: `cell-${index}` }], size: pillar.size }),
  );
  // The whole digits of a column end below each other.
  const wholes = each.cells.map((cell) =>
    cell.kind === 'figure' ? amountCell(frame, cell.figure.digits, { size: pillar.size, weight: 800 }).whole : undefined,
  );
  // On the tightest sheet figures of two rows still stand apart.
  const apart = (index: number): number => (wholes[index] === undefined ? 1 : FIGURES_APART);
  const height = pt(Math.max(...cells.map((found, index) => found.height * apart(index))));
  const sign =
    pillar.icons > 0 && each.statement.icon !== undefined
      ? icon(frame, each.statement.icon, { side: PILLAR.icon, colour: night })
      : undefined;
  const whole: Cell = {
    width: pillar.width,
    height: pt(Math.max(height, sign?.height ?? 0)),
    draw: (left, top): ReactElement => (
      <Fragment>
        {sign?.draw(left + frame.mm(PILLAR.side), top + (whole.height - sign.height) / 2)}
        {cells.map((found, index) => {
          const column = pillar.columns[index];
          const middle = left + pillar.width / 2 + (column?.middle ?? 0);
          const x =
            middle + (wholes[index] === undefined ? -found.width / 2 : (column?.width ?? 0) / 2 - (column?.tail ?? 0) - wholes[index]);
          return <Fragment key={`${index + 1}`}>{found.draw(x, top + (whole.height - found.height) / 2)}</Fragment>;
        })}
      </Fragment>
    ),
  };
  const begins = at === 0;
  const headed = begins && inside.block.columns.length > 0;
  const { standing } = inside;
  return row(frame, {
    entry: each.statement.id,
    half: (language, width) => rowHead(frame, inside, each, { language, width }),
    tag: {},
    spine: [whole],
    spineWidth: pt(pillar.width + 2 * frame.mm(PILLAR.gutter)),
    pillar: { colour: tint, width: pillar.width },
    ...(begins && !headed && standing.sun > 0 ? { top: pt(frame.air(frame.setting.row) + standing.sun) } : {}),
    level: whole.height,
    ...(headed
      ? { rule: { thickness: frame.line(0.8), colour: night } }
      : begins && (standing.first || standing.underBar)
        ? {}
        : { rule: { thickness: frame.line(RULE), colour: line } }),
    grow: 1,
  });
}
