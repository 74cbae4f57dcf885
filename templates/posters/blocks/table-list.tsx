import { Fragment } from 'react';
import { drawnWords } from '../../../src/blocks/table.js';
import type { Language } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Pt } from '../../../src/paper/units.js';
import type { TableCell, TableRow } from '../../../src/poster/model.js';
import { amountCell } from './amount.js';
import { type Cell, stack, tagged } from './cell.js';
import { row } from './row.js';
import { gap, icon } from './signs.js';
import { corner, headRow, type InTable, inRow, rowHead, rowParts } from './table-parts.js';
import { label, said, style } from './type.js';

/** A lone number below its name against the body. */
const FIGURE = 1.8;

/** The rows of a table as a list in one language: the name, and below it what stands under each head. */
export function tableList(frame: Frame, inside: InTable): readonly Row[] {
  const { block, look, standing } = inside;
  const { line, night } = frame.theme.colours;
  const heads = block.columns.length === 0 ? [] : [headList(frame, inside)];
  const rows = block.rows.map((each, index) => {
    const { icon: name } = each.statement;
    const sign = name === undefined ? [] : [icon(frame, name, { side: look.pictogram, colour: night })];
    return row(frame, {
      entry: each.statement.id,
      half: (language, width) => stack(inOrder(frame, inside, each, { language, width })),
      tag: {},
      spine: index === 0 && heads.length === 0 && standing.first ? [gap(standing.sun), ...sign] : sign,
      ...(index === 0 && (heads.length > 0 || standing.first || standing.underBar)
        ? {}
        : { rule: { thickness: frame.line(0.25), colour: line } }),
      grow: 1,
    });
  });
  return [...heads, ...rows];
}

/** What is said of a row: a lone number stands right below its name, before the condition. */
function inOrder(frame: Frame, inside: InTable, each: TableRow, own: { readonly language: Language; readonly width: Pt }): readonly Cell[] {
  const cells = each.cells.map((cell, at) => listed(frame, inside, { each, cell, at }, own));
  if (inside.block.columns.length > 0) return [rowHead(frame, inside, each, own), ...cells];
  const { name, note } = rowParts(frame, inside, each, own);
  return [name, ...cells, ...(note ? [note] : [])];
}

/** What is listed of each row, said once before all. */
function headList(frame: Frame, inside: InTable): Row {
  const { block, look, standing } = inside;
  const type = style(frame, { weight: 700, tracking: look.tracking, colour: frame.theme.colours.night });
  return row(frame, {
    half: (language, width) =>
      stack(
        [block.corner, ...block.columns]
          .filter((head) => head !== undefined)
          .map((head) =>
            tagged(said(frame, head, { language, type, width }), {
              within: [...headRow(inside), { role: 'TH', name: head.id, scope: 'Column' }],
            }),
          ),
      ),
    tag: {},
    behind: () => (block.corner ? <Fragment /> : corner(frame, inside)),
    spine: standing.first ? [gap(standing.sun)] : [],
    ground: frame.theme.colours.tint,
    leads: true,
  });
}

/** What stands under one head: «Passport: needed». */
function listed(
  frame: Frame,
  inside: InTable,
  { each, cell, at }: { readonly each: TableRow; readonly cell: TableCell; readonly at: number },
  { language, width }: { readonly language: Language; readonly width: Pt },
): Cell {
  const { block, look } = inside;
  const within = [...inRow(inside, each), { role: 'TD', name: `cell-${at}` }] as const;
  const head = block.columns[at];
  const type = style(frame, { tracking: look.tracking });
  if (head === undefined && cell.kind === 'figure') {
    const size = frame.setting.body * FIGURE;
    const { ink } = frame.theme.colours;
    const figure = amountCell(frame, cell.figure.digits, { size, weight: 800, colour: ink }, width);
    return stack([gap(frame.mm(1.6)), tagged(figure, { language, within }), gap(frame.mm(1))]);
  }
  const name = head === undefined ? '' : `${plain(head.text[language])}: `;
  if (cell.kind === 'text') {
    const words = said(frame, cell.statement, { language, type, width });
    const above = name === '' ? [] : [label(frame, name.trim(), { language, type, width }, 'head')];
    return tagged(stack([...above, words]), { language, within });
  }
  const text = [
    { text: name, strong: false },
    { text: drawnWords(language, cell), strong: true },
  ].filter((span) => span.text !== '');
  return tagged(label(frame, text, { language, type, width }, 'cell'), { language, within });
}
