import { Fragment } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Cell } from './cell.js';
import { digits } from './signs.js';

/** A sign behind a number against it, and the room between them in ems of the number. */
const SIGN = { scale: 0.72, gap: 0.1 } as const;
const TRACKING = -0.01;

/** A sum, a percent or another number: its whole digits, what follows the decimal sign, and a sign behind it. */
const AMOUNT = /^(\d[\d\s]*?)([,.]\d+)?(?:\s?([^\d\s]))?$/;

/** The digits before a decimal sign, and what stands behind them; all of it where it is no plain number. */
export function decimal(text: string): { readonly whole: string; readonly fraction: string; readonly sign: string } {
  const [, whole = text, fraction = '', sign = ''] = AMOUNT.exec(text) ?? [];
  return { whole, fraction, sign };
}

interface AmountLook {
  /** Points at A4. */
  readonly size: number;
  readonly weight: 800 | 900;
  /** Ink where absent. */
  readonly colour?: string;
}

/** A number with the width before its decimal sign. */
interface Amount extends Cell {
  readonly whole: number;
}

/** A number as it stands in a column, its sign smaller; one that is wider than the room that is given is as large as that allows. */
export function amountCell(frame: Frame, text: string, look: AmountLook, room: number = Number.POSITIVE_INFINITY): Amount {
  const meant = amountOf(frame, text, look);
  return meant.width <= room ? meant : amountOf(frame, text, { ...look, size: (look.size * room) / meant.width });
}

function amountOf(frame: Frame, text: string, { size, weight, colour = frame.theme.colours.ink }: AmountLook): Amount {
  const { whole, fraction, sign } = decimal(text);
  const look = { weight, colour, tracking: TRACKING } as const;
  const number = digits(frame, `${whole}${fraction}`, { size, ...look });
  const before = fraction === '' ? number.width : digits(frame, whole, { size, ...look }).width;
  if (sign === '') return { ...number, whole: before };
  const behind = digits(frame, sign, { size: size * SIGN.scale, ...look });
  const gap = frame.type(size) * SIGN.gap;
  return {
    width: pt(number.width + gap + behind.width),
    height: number.height,
    whole: before,
    draw: (left, top) => (
      <Fragment>
        {number.draw(left, top)}
        {behind.draw(left + number.width + gap, top + number.height - behind.height)}
      </Fragment>
    ),
  };
}
