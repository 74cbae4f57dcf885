import { Fragment, type ReactElement } from 'react';
import { drawnWords, isNumeric } from '../../../src/blocks/table.js';
import { byLanguage, type Language } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { TableBlock, TableRow } from '../../../src/poster/model.js';
import { type Cell, padded, tagged } from './cell.js';
import { Box } from './primitives.js';
import { corner, drawn, type InTable, inRow, rowHead, TABLE_TYPE } from './table-parts.js';
import { label, said, style } from './type.js';

/** Room between two columns: in millimetres at A4, and in ems where the type is large, so that no reader takes two cells for one line. */
const BETWEEN = { least: 4, ems: 0.9 } as const;

/** The least share of the width that the names of rows keep. */
const NAMES = 0.28;

/** A table with words, whole in each language: in the legal order one below the other, over the width of the sheet. */
export function tableOfWords(frame: Frame, inside: InTable): readonly Row[] {
  const columns = columnsOf(frame, inside);
  return frame.languages.flatMap((language, index) => {
    const alone: Frame = { ...frame, languages: [language], below: [], stand: 'spine' };
    const sun = index === 0 ? inside.standing.sun : pt(0);
    const heads = inside.block.columns.length === 0 ? [] : [headRow(alone, inside, columns, { language, index, sun })];
    return [
      ...heads,
      ...inside.block.rows.map((each, at) =>
        wordRow(alone, inside, columns, { language, each, at, sun: heads.length === 0 && at === 0 ? sun : pt(0) }),
      ),
    ];
  });
}

/** Left edge and width of each column, that of the names first. */
type Columns = readonly { readonly left: number; readonly width: Pt }[];

/**
 * Widths by what has to stand in them, the same in every language: each column has room for its widest word, and the
 * rest is shared by how much longer its longest text is than that.
 */
function columnsOf(frame: Frame, { block }: InTable): Columns {
  const size = frame.type(frame.setting.body);
  const inner = frame.width - 2 * frame.edge;
  const ems = (text: string, weight: 400 | 700): number => frame.measure.width(text, weight) * size * 1.04;
  const texts = (at: number): readonly string[] =>
    frame.declared.flatMap((language) => [
      ...(block.columns[at] ? [plain(block.columns[at].text[language])] : []),
      ...block.rows.flatMap(({ cells }) => (cells[at] ? [drawnWords(language, cells[at])] : [])),
    ]);
  const names = frame.declared.flatMap((language) => block.rows.map(({ statement }) => plain(statement.text[language])));
  const all = [names, ...Array.from({ length: Math.max(1, block.columns.length) }, (_, at) => texts(at))];
  const between = Math.max(frame.mm(BETWEEN.least), BETWEEN.ems * size);
  const gaps = between * (all.length - 1);
  const words = (list: readonly string[]): number =>
    Math.max(0, ...list.flatMap((text) => text.split(/[\s-]+/)).map((word) => ems(word, 700)));
  // Names are set larger than what stands beside them.
  const scale = (at: number): number => (at === 0 ? TABLE_TYPE.name : 1);
  const least = all.map((list, at) => words(list) * scale(at));
  const most = all.map((list, at) => Math.max(least[at] ?? 0, ...list.map((text) => ems(text, 700) * scale(at))));
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  least[0] = Math.max(least[0] ?? 0, Math.min(most[0] ?? 0, NAMES * inner));
  const spare = inner - gaps - sum(least);
  // Columns too narrow for their widest words give them away as such: smaller type, or divided words, then fit.
  const tight = Math.min(1, (inner - gaps) / sum(least));
  const wish = sum(most.map((each, at) => each - (least[at] ?? 0)));
  const share = (at: number): number => (wish > 0 ? ((most[at] ?? 0) - (least[at] ?? 0)) / wish : 1 / all.length);
  let left = frame.edge as number;
  return all.map((_, at) => {
    const width = spare < 0 ? (least[at] ?? 0) * tight : (least[at] ?? 0) + spare * share(at);
    const column = { left, width: pt(width) };
    left += width + between;
    return column;
  });
}

interface Line {
  readonly frame: Frame;
  readonly cells: readonly Cell[];
  readonly columns: Columns;
  readonly language: Language;
  readonly sun?: Pt;
  readonly rule?: { readonly thickness: Pt; readonly colour: string };
  readonly ground?: string;
  readonly behind?: () => ReactElement;
  readonly leads?: true;
  readonly entry?: string;
}

/** Cells beside each other, as tall as the tallest. */
function lineOf({ frame, cells, columns, language, sun = pt(0), rule, ground, behind, leads, entry }: Line): Row {
  const pad = frame.air(frame.setting.row);
  const tallest = Math.max(...cells.map(({ height }) => height));
  const height = pt(pad + sun + tallest + pad);
  return {
    height,
    needs: byLanguage(frame.declared, (each) => (each === language ? height : pt(0))),
    tooWide: widestOf(cells.map((cell) => cell.tooWide)),
    grow: 1,
    ...(ground === undefined ? {} : { ground }),
    ...(leads && { leads }),
    ...(entry !== undefined && { entry }),
    draw: (at): ReactElement => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {rule && (
          <Box
            style={{
              position: 'absolute',
              left: frame.edge,
              top: 0,
              width: frame.width - 2 * frame.edge,
              height: rule.thickness,
              backgroundColor: rule.colour,
            }}
          />
        )}
        {behind?.()}
        {cells.map((cell, index) => (
          <Fragment key={`${index + 1}`}>{cell.draw(columns[index]?.left ?? 0, pad + sun + (at - height) / 2)}</Fragment>
        ))}
      </Box>
    ),
  };
}

interface InHeads {
  readonly language: Language;
  /** Of the language among those of the sheet. */
  readonly index: number;
  readonly sun: Pt;
}

function headRow(frame: Frame, inside: InTable, columns: Columns, { language, index, sun }: InHeads): Row {
  const { tint, night } = frame.theme.colours;
  const type = style(frame, { weight: 700, colour: night, tracking: inside.look.tracking });
  const { corner: own } = inside.block;
  const within = [
    { role: 'Table', name: inside.name },
    { role: 'TR', name: 'heads' },
  ] as const;
  const heads = inside.block.columns.map((column, at) =>
    placedIn(
      inside.block,
      at,
      columns,
    )(
      tagged(said(frame, column, { language, type, width: columns[at + 1]?.width ?? pt(0) }), {
        within: [...within, { role: 'TH', name: column.id, scope: 'Column' }],
      }),
    ),
  );
  const first: Cell = own
    ? tagged(said(frame, own, { language, type, width: columns[0]?.width ?? pt(0) }), {
        within: [...within, { role: 'TH', name: own.id, scope: 'Column' }],
      })
    : { width: pt(0), height: pt(0), draw: () => corner(frame, inside) };
  // Right below the band its own rule is above them.
  const rule = frame.theme.outlined && (index > 0 || !inside.standing.first) ? { rule: headRule(frame) } : {};
  return lineOf({ frame, cells: [first, ...heads], columns, language, sun, ground: tint, leads: true, ...rule });
}

/** Where grounds stay white, heads stand between two rules. */
const headRule = (frame: Frame): NonNullable<Line['rule']> => ({ thickness: frame.line(0.8), colour: frame.theme.colours.ink });

/** In a column of figures alone they end below each other, and so does its head. */
const placedIn =
  (block: TableBlock, at: number, columns: Columns) =>
  (cell: Cell): Cell =>
    isNumeric(block, at) ? padded(cell, { left: Math.max(0, (columns[at + 1]?.width ?? cell.width) - cell.width) }) : cell;

interface InWords {
  readonly language: Language;
  readonly each: TableRow;
  readonly at: number;
  readonly sun: Pt;
}

function wordRow(frame: Frame, inside: InTable, columns: Columns, { language, each, at, sun }: InWords): Row {
  const { line, field } = frame.theme.colours;
  const type = style(frame, { tracking: inside.look.tracking });
  const cells = each.cells.map((found, index): Cell => {
    const within = [...inRow(inside, each), { role: 'TD', name: `cell-${index}` }] as const;
    const width = columns[index + 1]?.width ?? pt(0);
    if (found.kind === 'text') return tagged(said(frame, found.statement, { language, type, width }), { within });
    if (found.kind === 'figure')
      return placedIn(
        inside.block,
        index,
        columns,
      )(tagged(label(frame, [{ text: found.figure.digits, strong: true }], { language, type, width }, 'cell'), { within }));
    return drawn(frame, found, { within, size: frame.setting.body * TABLE_TYPE.figure });
  });
  const head = rowHead(frame, inside, each, { language, width: columns[0]?.width ?? pt(0) });
  // The first row of a further language stands apart.
  const first = at === 0;
  const isHeaded = inside.block.columns.length > 0;
  const opening = isHeaded ? (frame.theme.outlined ? headRule(frame) : undefined) : { thickness: frame.line(0.8), colour: field };
  const ruled = (first ? opening : undefined) ?? { thickness: frame.line(0.25), colour: line };
  const entry = each.statement.id;
  return lineOf({ frame, cells: [head, ...cells], columns, language, sun, entry, ...(first && sun > 0 ? {} : { rule: ruled }) });
}
