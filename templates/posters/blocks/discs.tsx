import { Fragment, type ReactElement } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Cell } from './cell.js';
import { Box, Circle, Line, Svg } from './primitives.js';
import { digits } from './signs.js';

/** Parts of a disc's side: what a number in it takes at most, its height, the ring around one that no longer holds, and the stroke through it. */
const DISC = { number: 0.64, tall: 0.5, ring: 0.054, stroke: 0.062, halo: 0.11 } as const;

/** Letters beyond which a number stands in a lozenge as wide as it is. */
const ROUND = 3;

/** A number in a gold disc, or in a lozenge where it is long; `side` in millimetres at A4. */
export function goldDisc(frame: Frame, text: string, side: number): Cell {
  const { ink, gold, paper } = frame.theme.colours;
  const own = frame.mm(side);
  const number = numberIn(frame, text, side);
  const width = pt(text.length > ROUND ? number.width + own * 0.5 : own);
  const ground = frame.theme.outlined
    ? { backgroundColor: paper, borderWidth: frame.line(1.4), borderColor: ink }
    : { backgroundColor: gold };
  return {
    width,
    height: own,
    draw: (left, top): ReactElement => (
      <Fragment>
        <Box style={{ position: 'absolute', left, top, width, height: own, borderRadius: own / 2, ...ground }} />
        {number.draw(left + (width - number.width) / 2, top + (own - number.height) / 2)}
      </Fragment>
    ),
  };
}

/** A number in a ring, or in a lozenge where it is long, crossed out: it does not hold any more. */
export function crossedDisc(frame: Frame, text: string, side: number): Cell {
  const { ink, paper } = frame.theme.colours;
  const own = frame.mm(side);
  const number = numberIn(frame, text, side);
  if (text.length > ROUND) return crossedLozenge(frame, number, own);
  const at = { position: 'absolute', width: own, height: own } as const;
  const [from, to] = [50 - 50 * Math.SQRT1_2, 50 + 50 * Math.SQRT1_2];
  const stroke = { x1: from, y1: to, x2: to, y2: from };
  // The ground of the number is flat colour, inside of the ring: against that its contrast is measured, whatever is below.
  const ring = own * DISC.ring * 0.5;
  const inner = { width: own - 2 * ring, height: own - 2 * ring, borderRadius: own / 2 - ring, backgroundColor: paper } as const;
  return {
    width: own,
    height: own,
    draw: (left, top): ReactElement => (
      <Fragment>
        <Box style={{ position: 'absolute', left: left + ring, top: top + ring, ...inner }} />
        <Box style={{ ...at, left, top }}>
          <Svg viewBox="0 0 100 100" style={{ width: own, height: own }}>
            <Circle cx={50} cy={50} r={50 - 50 * DISC.ring} fill={paper} stroke={ink} strokeWidth={100 * DISC.ring} />
          </Svg>
        </Box>
        {number.draw(left + (own - number.width) / 2, top + (own - number.height) / 2)}
        <Box style={{ ...at, left, top }}>
          <Svg viewBox="0 0 100 100" style={{ width: own, height: own }}>
            <Line {...stroke} stroke={paper} strokeWidth={100 * DISC.halo} />
            <Line {...stroke} stroke={ink} strokeWidth={100 * DISC.stroke} />
            <Circle cx={50} cy={50} r={50 - 50 * DISC.ring} fill="none" stroke={ink} strokeWidth={100 * DISC.ring} />
          </Svg>
        </Box>
      </Fragment>
    ),
  };
}

function crossedLozenge(frame: Frame, number: Cell, height: Pt): Cell {
  const { ink, paper } = frame.theme.colours;
  const width = pt(number.width + height * 0.5);
  const at = { position: 'absolute', width, height } as const;
  const ring = { borderRadius: height / 2, borderWidth: height * DISC.ring, borderColor: ink };
  // From corner to corner of what is straight of it.
  const stroke = { x1: height / 4, y1: height, x2: width - height / 4, y2: 0 };
  return {
    width,
    height,
    draw: (left, top): ReactElement => (
      <Fragment>
        <Box style={{ ...at, left, top, backgroundColor: paper, ...ring }} />
        {number.draw(left + (width - number.width) / 2, top + (height - number.height) / 2)}
        <Box style={{ ...at, left, top }}>
          <Svg viewBox={`0 0 ${width} ${height}`} style={{ width, height }}>
            <Line {...stroke} stroke={paper} strokeWidth={height * DISC.halo} />
            <Line {...stroke} stroke={ink} strokeWidth={height * DISC.stroke} />
          </Svg>
        </Box>
      </Fragment>
    ),
  };
}

function numberIn(frame: Frame, text: string, side: number): Cell {
  const { ink } = frame.theme.colours;
  const tall = (frame.mm(side) * DISC.tall) / frame.theme.font.capital / frame.sheet.scale;
  if (text.length > ROUND) return digits(frame, text, { size: tall, weight: 900, colour: ink });
  const one = digits(frame, text, { size: 1, weight: 900, colour: ink });
  return digits(frame, text, { size: Math.min(tall, (frame.mm(side) * DISC.number) / one.width), weight: 900, colour: ink });
}
