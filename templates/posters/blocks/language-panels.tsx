import { Fragment } from 'react';
import type { Language } from '../../../src/language/language.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import type { BlockLook } from './block-look.js';
import { blockRows } from './blocks.js';
import { ruleAcross } from './grounds.js';
import { Box } from './primitives.js';
import { space } from './row.js';

/** Millimetres at A4: a panel's rule, the room above and below its text, between its columns, and the key before each. */
const PANEL = { rule: 0.8, padding: 2.4, between: 8, key: 11 };

/** Side of a number before a text of a panel at most, in millimetres at A4. */
const BADGE = 8;

/** What languages say that stand below the others: a panel each over the whole width, in two columns, in the same type. */
export const languagePanels = (frame: Frame, of: { readonly poster: Poster; readonly sheet: number }, look: BlockLook): readonly Row[] => [
  space(frame, frame.air(2), 0.5),
  ...frame.below.map((language) => panel(frame, language, of, look)),
];

function panel(
  frame: Frame,
  language: Language,
  { poster, sheet }: { readonly poster: Poster; readonly sheet: number },
  look: BlockLook,
): Row {
  const { tint, field } = frame.theme.colours;
  const between = frame.mm(PANEL.between);
  const width = pt((frame.width - 2 * frame.edge - between) / 2);
  const column: Frame = { ...frame, languages: [language], below: [], stand: 'panel', width, edge: pt(0), spine: frame.mm(PANEL.key) };
  const rows = blockRows(column, { poster, sheet }, { ...look, badge: Math.min(look.badge, BADGE) }, pt(0));
  const [left, right] = balanced(rows.map((row, index) => (index === 0 ? (row.bare?.() ?? row) : row)));
  const sides = [left, right.map((row, index) => (index === 0 ? (row.bare?.() ?? row) : row))];
  const padding = frame.air(PANEL.padding);
  const rule = frame.line(PANEL.rule);
  const height = pt(rule + 2 * padding + Math.max(...sides.map(heightOf)));
  return {
    height,
    ground: tint,
    tooWide: widestOf(rows.map((row) => row.tooWide)),
    needs: Object.fromEntries(frame.declared.map((each) => [each, each === language ? height : pt(0)])) as NonNullable<Row['needs']>,
    least: pt(rule + 2 * padding + Math.max(...sides.map((side) => side.reduce((sum, row) => sum + (row.least ?? row.height), 0)))),
    grow: 0.5,
    draw: (at) => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {ruleAcross(frame, { top: 0, height: rule, colour: field })}
        {sides.map((side, index) => (
          <Column
            key={index === 0 ? 'left' : 'right'}
            rows={side}
            width={width}
            left={frame.edge + index * (width + between)}
            top={rule + padding + (at - height) / 2}
          />
        ))}
      </Box>
    ),
  };
}

function Column({ rows, width, left, top }: { rows: readonly Row[]; width: number; left: number; top: number }) {
  let y = top;
  return (
    <Fragment>
      {rows.map((row, index) => {
        const at = y;
        y += row.height;
        return (
          <Box
            key={`${index}-${at}`}
            style={{
              position: 'absolute',
              left,
              top: at,
              width,
              height: row.height,
              ...(row.ground === undefined ? {} : { backgroundColor: row.ground }),
            }}
          >
            {row.draw(row.height)}
          </Box>
        );
      })}
    </Fragment>
  );
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** Rows in two columns that differ least in height; what leads stays with what it leads. */
function balanced(rows: readonly Row[]): readonly [readonly Row[], readonly Row[]] {
  const cuts = rows.map((_, index) => index + 1).filter((cut) => !rows[cut - 1]?.leads);
  const taller = (cut: number): number => Math.max(heightOf(rows.slice(0, cut)), heightOf(rows.slice(cut)));
  const best = cuts.reduce((least, cut) => (taller(cut) < taller(least) ? cut : least), rows.length);
  return [rows.slice(0, best), rows.slice(best)];
}
