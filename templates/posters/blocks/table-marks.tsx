import { Fragment, type ReactElement } from 'react';
import type { TableMark } from '../../../src/blocks/table.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Cell } from './cell.js';
import { Box } from './primitives.js';
import { digits, icon } from './signs.js';

/** Thickness of the ring and of the dash, in millimetres at A4. */
const STROKE = 0.8;

/** A disc with a check mark, a ring, or a dash; `side` in millimetres at A4. */
export function markCell(frame: Frame, kind: TableMark, side: number): Cell {
  const { night, paper, ink } = frame.theme.colours;
  const own = frame.mm(side);
  const pen = frame.line(STROKE);
  const ring = { position: 'absolute', width: own, height: own, borderRadius: own / 2 } as const;
  const check = icon(frame, 'check', { side: side * 0.72, colour: frame.theme.outlined ? ink : paper });
  return {
    width: own,
    height: own,
    draw: (left, top): ReactElement => {
      if (kind === 'no')
        return (
          <Box
            style={{
              position: 'absolute',
              left: left + own / 4,
              top: top + (own - pen) / 2,
              width: own / 2,
              height: pen,
              backgroundColor: night,
            }}
          />
        );
      const filled = kind === 'yes' && !frame.theme.outlined;
      return (
        <Fragment>
          <Box
            style={{
              ...ring,
              left,
              top,
              backgroundColor: filled ? night : paper,
              ...(filled ? {} : { borderWidth: pen, borderColor: night }),
            }}
          />
          {kind === 'yes' && check.draw(left + (own - check.width) / 2, top + (own - check.height) / 2)}
        </Fragment>
      );
    },
  };
}

/** How many pieces, in a disc; `side` in millimetres at A4. */
export function countCell(frame: Frame, count: number, side: number): Cell {
  const { night, paper, ink } = frame.theme.colours;
  const own = frame.mm(side);
  const outlined = frame.theme.outlined;
  const number = digits(frame, String(count), { size: side * (count > 9 ? 1.3 : 1.7), weight: 800, colour: outlined ? ink : paper });
  const look = outlined ? { backgroundColor: paper, borderWidth: frame.line(STROKE), borderColor: night } : { backgroundColor: night };
  return {
    width: own,
    height: own,
    draw: (left, top): ReactElement => (
      <Fragment>
        <Box style={{ position: 'absolute', left, top, width: own, height: own, borderRadius: own / 2, ...look }} />
        {number.draw(left + (own - number.width) / 2, top + (own - number.height) / 2)}
      </Fragment>
    ),
  };
}
